import { isInCapitals, raiseToCapitals } from '@/lib/text/capitals';
import { foldWord } from '@/lib/text/tokenise';
import headings from './headings.json';

/** A count, or a mark, after a heading: `Commentaires (12)`, `À lire aussi :`, `Merci !` */
const tail = /(?<space>[\s\u00a0\u202f]*)(?<mark>\(\d{1,6}\)|[:.!?…]+)?$/u;

/** Without case, with one kind of apostrophe. Accents may be left out on capitals alone. */
const keyOf = (text: string): string => foldWord(text).replace(/[\s\u00a0\u202f]+/gu, ' ');

const byKey: ReadonlyMap<string, string> = new Map(
  headings.map(([french = '', english = '']) => [keyOf(french), english]),
);
const byBareKey: ReadonlyMap<string, string> = new Map(
  headings.map(([french = '', english = '']) => [withoutAccents(keyOf(french)), english]),
);

/**
 * Finds the English of a line that is a heading, a button or a word of greeting: such lines are too short for a model to
 * tell what they are. A count or a mark at its end is kept.
 *
 * @returns null where the line is no such heading
 */
export function findHeading(line: string): string | null {
  const { index = line.length, groups } = tail.exec(line) ?? {};
  const mark = groups?.mark ?? '';
  const head = line.slice(0, index);
  const english = look(mark.startsWith('(') ? `${head} (#)` : head) ?? look(head);
  if (english === null) return null;
  // In English only a count is set apart.
  const end = mark.startsWith('(') ? ` ${mark}` : mark;
  return (isRaised(head) ? raiseToCapitals(english) : english) + end;
}

function look(head: string): string | null {
  const key = keyOf(head);
  const isBare = isRaised(head) ? byBareKey.get(withoutAccents(key)) : undefined;
  return byKey.get(key) ?? isBare ?? null;
}

const isRaised = (text: string): boolean =>
  isInCapitals(text) || (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text));

function withoutAccents(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}
