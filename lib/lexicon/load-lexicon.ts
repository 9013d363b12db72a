import type { LexiconFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sha256 } from '@/lib/mt/models/digest';
import type { Lexicon } from './lexicon';
import { parseLexicon, parseLexiconManifest } from './parse-lexicon';

/** The folder of the lexicon; ends in a slash. */
const LEXICON_FOLDER = '/lexicon/';

/** Fetches a file of this site; null when it is missing or the site cannot be reached. */
export type FetchFile = (address: string) => Promise<Uint8Array<ArrayBuffer> | null>;

export type LoadLexicon = () => Promise<Result<Lexicon, LexiconFailure>>;

/** Loads the lexicon when it is first asked for, once; after a failure it tries again. */
export function createLexiconLoader(fetchFile: FetchFile = fetchFromSite): LoadLexicon {
  let loading: ReturnType<LoadLexicon> | null = null;
  return () => {
    loading ??= loadLexicon(fetchFile).then((result) => {
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };
}

async function loadLexicon(fetchFile: FetchFile): Promise<Result<Lexicon, LexiconFailure>> {
  const listed = await fetchFile(`${LEXICON_FOLDER}manifest.json`);
  if (listed === null) return fail({ code: 'lexicon-missing' });
  const manifest = parseLexiconManifest(parseJson(listed));
  if (manifest === null) return fail({ code: 'lexicon-altered' });
  const bytes = await fetchFile(LEXICON_FOLDER + manifest.file.path);
  if (bytes === null) return fail({ code: 'lexicon-missing' });
  if (bytes.length !== manifest.file.bytes || (await sha256(bytes)) !== manifest.file.sha256) {
    return fail({ code: 'lexicon-altered' });
  }
  const table = await unzip(bytes);
  const lexicon = table === null ? null : parseLexicon(table);
  return lexicon ? succeed(lexicon) : fail({ code: 'lexicon-altered' });
}

/** Null when the bytes are no gzip of UTF-8. It catches every error, since browsers throw different ones. */
function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain).arrayBuffer().then(
    (content) => new TextDecoder().decode(content),
    () => null,
  );
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

async function fetchFromSite(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch (error) {
    // `fetch` and a connection that breaks off throw nothing else.
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
