import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sha256 } from '@/lib/mt/models/digest';
import { parseLexiconManifest } from './parse-lexicon';

/** Fetches a file of this site; null when it is missing or cannot be reached. */
export type FetchFile = (address: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/**
 * Fetches the compressed table that `manifest.json` of a folder names, and checks its digest.
 *
 * @param folder ends in a slash
 */
export async function fetchTable(
  folder: string,
  fetchFile: FetchFile,
): Promise<Result<string, LexiconFailure>> {
  const listed = await fetchFile(`${folder}manifest.json`);
  if (listed === null) return fail({ code: 'lexicon-missing' });
  const manifest = parseLexiconManifest(parseJson(listed));
  if (manifest === null) return fail({ code: 'lexicon-altered' });
  const bytes = await fetchFile(folder + manifest.file.path);
  if (bytes === null) return fail({ code: 'lexicon-missing' });
  if (bytes.length !== manifest.file.bytes || (await sha256(bytes)) !== manifest.file.sha256) {
    return fail({ code: 'lexicon-altered' });
  }
  const table = await unzip(bytes);
  return table === null ? fail({ code: 'lexicon-altered' }) : succeed(table);
}

/** Unpacks bytes; null when they are no gzip of UTF-8. Engines differ in what they throw for those. */
function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer().then(
    (content) => new TextDecoder().decode(content),
    () => null,
  );
}

/** Parses UTF-8 JSON; null when the bytes are none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

export async function fetchFromSite(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (error) {
    // A failed `fetch` and a broken connection throw only this; anything else is a bug.
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
