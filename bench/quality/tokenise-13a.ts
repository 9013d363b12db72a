/**
 * Words as BLEU counts them: the tokens of `mteval-v13a`, as sacrebleu's `13a` has them. Punctuation
 * stands alone; a full stop or a comma between digits does not, nor does a hyphen, but after a digit.
 */
export function tokenise13a(line: string): readonly string[] {
  const plain = line
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return ` ${plain} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}
