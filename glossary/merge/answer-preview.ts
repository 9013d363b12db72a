import { largestGlossaryBytes, previewGlossary } from '@/glossary/import/preview-glossary';
import { spellingKey } from '../spelling-key';
import type { PreviewReply, PreviewRequest } from './preview-messages';

/** A page takes some milliseconds to receive so many entries. */
const SENT_AT_ONCE = 500;

/** Reads a glossary's file, and sends what would be taken of it. The last message ends the answer. */
export async function answerPreview(
  { file, choices }: PreviewRequest,
  send: (reply: PreviewReply) => void,
): Promise<void> {
  if (file.size > largestGlossaryBytes) {
    const failure = { code: 'glossary-file-too-large', limitBytes: largestGlossaryBytes } as const;
    send({ kind: 'refused', failure });
    return;
  }
  const bytes = await bytesOf(file);
  if (bytes === null) {
    send({ kind: 'refused', failure: { code: 'glossary-file-unreadable' } });
    return;
  }
  const read = previewGlossary(bytes, choices);
  if (!read.ok) {
    send({ kind: 'refused', failure: read.failure });
    return;
  }
  const { taken, ...preview } = read.value;
  // No entry of the page has such an id, so that a hundred thousand need not be given others there.
  const part = crypto.randomUUID().slice(0, 8);
  for (let start = 0; start < taken.length; start += SENT_AT_ONCE) {
    const sent = taken.slice(start, start + SENT_AT_ONCE).map(({ entry, ...each }) => ({
      ...each,
      entry: { ...entry, id: `${entry.id}-${part}` },
      key: spellingKey(entry.french),
    }));
    send({ kind: 'taken', part: sent });
  }
  send({ kind: 'read', preview });
}

/** Null where the file is gone, or may no longer be read: browsers tell of that by errors of several kinds. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
