/** A file's text without its byte order mark; null when it is not UTF-8 text. */
export async function readTextFile(file: Blob): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? null : text;
  } catch (error) {
    // Bytes that are no UTF-8, and a file that can no longer be read, come to the same for a person.
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}
