/** Makes the browser save a file. A text is written in UTF-8. */
export function saveFile(name: string, content: string | Uint8Array, mediaType: string): void {
  const isText = typeof content === 'string';
  const blob = new Blob([isText ? content : new Uint8Array(content)], {
    type: isText ? `${mediaType};charset=utf-8` : mediaType,
  });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
