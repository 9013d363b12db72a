/** A run of text that both versions have, or only one of them. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond this many pairs of words to compare, what lies between the common ends counts as rewritten. */
const mostPairs = 1_000_000;

/**
 * What changed between two versions of a sentence, word by word: `same` and `removed` join to
 * `before`, `same` and `added` to `after`. By a longest common subsequence of words; of a change, what
 * was removed comes first.
 */
export function diffWords(before: string, after: string): readonly DiffPiece[] {
  const [a, b] = [cut(before), cut(after)];
  let head = 0;
  while (head < a.length && a[head] === b[head] && head < b.length) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = compare(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return gather([...a.slice(0, head).map(same), ...middle, ...a.slice(a.length - tail).map(same)]);
}

/** Words, white space and single signs; they join back to the text. */
const cut = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|./gsu) ?? [];

const same = (text: string): DiffPiece => ({ kind: 'same', text });
const removed = (text: string): DiffPiece => ({ kind: 'removed', text });
const added = (text: string): DiffPiece => ({ kind: 'added', text });

function compare(a: readonly string[], b: readonly string[]): readonly DiffPiece[] {
  if (a.length * b.length > mostPairs) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  // How much of the two can still be common from here on, by place in both.
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined && right === undefined) return pieces;
    if (left !== undefined && left === right) {
      pieces.push(same(left));
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push(removed(left));
      i += 1;
    } else if (right !== undefined) {
      pieces.push(added(right));
      j += 1;
    }
  }
}

/**
 * Neighbours of a kind as one. White space alone between two changes belongs to both, so that `a red
 * car` → `one blue bus` is one change and not three.
 */
function gather(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const gathered: DiffPiece[] = [];
  let [gone, come, space] = ['', '', ''];
  const settle = () => {
    if (gone !== '') gathered.push(removed(gone));
    if (come !== '') gathered.push(added(come));
    if (space !== '') gathered.push(same(space));
    [gone, come, space] = ['', '', ''];
  };
  const keep = (text: string) => {
    const last = gathered.at(-1);
    if (last?.kind === 'same') gathered[gathered.length - 1] = same(last.text + text);
    else gathered.push(same(text));
  };
  for (const { kind, text } of pieces) {
    const isInChange = gone !== '' || come !== '';
    if (kind === 'same' && isInChange && text.trim() === '') {
      space += text;
    } else if (kind === 'same') {
      settle();
      keep(text);
    } else {
      if (space !== '') {
        gone += space;
        come += space;
        space = '';
      }
      if (kind === 'removed') gone += text;
      else come += text;
    }
  }
  settle();
  return gathered;
}
