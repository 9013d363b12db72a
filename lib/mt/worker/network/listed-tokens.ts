/** What a step scores for sources that are read side by side. */
export interface ListedTokens {
  /** L token ids: all that any of the sources lists, ascending. */
  readonly ids: Int32Array;
  /**
   * For each source in turn, added to the L scores: nothing for what it lists itself, and −∞ for the rest.
   * Products are computed over `ids` for all rows at once, which is quickest; a row's best tokens and their
   * probabilities are those of its own list, whatever sources stand beside it.
   */
  readonly unlisted: Float32Array;
}

/**
 * Puts the lists of several sources together.
 *
 * @param lists the token ids of each source, ascending
 * @param vocabularySize every id is below it
 */
export function joinLists(lists: readonly Int32Array[], vocabularySize: number): ListedTokens {
  const isListed = new Uint8Array(vocabularySize);
  for (const list of lists) for (const id of list) isListed[id] = 1;
  const placeOf = new Int32Array(vocabularySize);
  let length = 0;
  for (let id = 0; id < vocabularySize; id += 1) {
    placeOf[id] = length;
    length += isListed[id] ?? 0;
  }
  const ids = new Int32Array(length);
  isListed.forEach((is, id) => {
    if (is === 1) ids[placeOf[id] ?? 0] = id;
  });
  const unlisted = new Float32Array(lists.length * length).fill(Number.NEGATIVE_INFINITY);
  lists.forEach((list, row) => {
    for (const id of list) unlisted[row * length + (placeOf[id] ?? 0)] = 0;
  });
  return { ids, unlisted };
}
