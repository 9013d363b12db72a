import { diffArrays } from 'diff';

/** A run of text that both versions have, or only one of them. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** With more words removed and added than this, all between the common ends counts as rewritten. */
const MOST_EDITS = 400;

/**
 * Finds what changed between two versions of a sentence, word by word: `same` and `removed` join to
 * `before`, `same` and `added` to `after`. In a change, the removed text comes first.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [cut(before), cut(after)];
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return joinChanges(betweenCommonEnds(a, b));
  return joinChanges(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** Cuts a text into words, white space and single signs, which join back to it. */
const cut = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|./gsu) ?? [];

/** Gives both texts whole, except for the words that they begin and end with alike. */
function betweenCommonEnds(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    { kind: 'same', text: a.slice(0, head).join('') },
    { kind: 'removed', text: a.slice(head, a.length - tail).join('') },
    { kind: 'added', text: b.slice(head, b.length - tail).join('') },
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ];
}

/**
 * Joins neighbours of one kind. White space alone between two changes belongs to both, so that `a red car`
 * → `a blue bus` is one change and not two.
 */
function joinChanges(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  let [removed, added, space] = ['', '', ''];
  const push = (kind: DiffPiece['kind'], text: string) => {
    if (text !== '') joined.push({ kind, text });
  };
  const endChange = (sameAfter: string) => {
    push('removed', removed);
    push('added', added);
    push('same', space + sameAfter);
    [removed, added, space] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    const isInChange = removed !== '' || added !== '';
    if (kind !== 'same') {
      removed += kind === 'removed' ? space + text : space;
      added += kind === 'added' ? space + text : space;
      space = '';
    } else if (isInChange && text.trim() === '') {
      space += text;
    } else {
      endChange(text);
    }
  }
  endChange('');
  return joined;
}
