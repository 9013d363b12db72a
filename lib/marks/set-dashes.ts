import type { TextEdit } from './text-edits';

/** Dashes that stand apart, at the start of a line or between two spaces. */
const apart = /(?<=^|\s)[-–—](?=\s)/gu;

/**
 * What is to be changed so that dashes that stand apart are typographic: as the French writes them, and
 * where it has a hyphen between words an en dash. The dash or hyphen of a dialogue or a list that English
 * lost is put before it again.
 */
export function setDashes(french: string, english: string): readonly TextEdit[] {
  const wanted = Array.from(french.matchAll(apart), ({ 0: sign, index }) => ({ sign, index }));
  const [first] = wanted;
  if (!first) return [];
  const isDialogue = french.slice(0, first.index).trim() === '';
  const said = Array.from(english.matchAll(apart), ({ index }) => index);
  const begins = said[0] !== undefined && english.slice(0, said[0]).trim() === '';
  const isLost = isDialogue && !begins;
  const signs = isLost ? wanted.slice(1) : wanted;
  const within = said.map((at, place) => {
    const { sign } = signs[place] ?? first;
    const isLead = isDialogue && begins && place === 0;
    return { start: at, end: at + 1, text: isLead ? sign : written(sign) };
  });
  return isLost ? [{ start: 0, end: 0, text: `${first.sign} ` }, ...within] : within;
}

const written = (sign: string): string => (sign === '-' ? '–' : sign);
