/** A comment or a section where an ampersand is a sign like others; else one that refers to nothing. */
const aside = /<!--|<!\[CDATA\[|&(?!(?:[\p{L}_:][\p{L}\p{N}._:-]*|#\d+|#x[\da-f]+);)/giu;

/**
 * The line, from 1, of the first ampersand in XML that should have been `&amp;`; null where there is none.
 * A parser reads on from it to the next semicolon, and then complains of another place.
 */
export function lineOfBareAmpersand(text: string): number | null {
  aside.lastIndex = 0;
  for (let found = aside.exec(text); found !== null; found = aside.exec(text)) {
    if (found[0] === '&') return text.slice(0, found.index).split('\n').length;
    const end = text.indexOf(found[0] === '<!--' ? '-->' : ']]>', aside.lastIndex);
    if (end < 0) return null;
    aside.lastIndex = end;
  }
  return null;
}
