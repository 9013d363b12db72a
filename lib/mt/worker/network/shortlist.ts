/**
 * Which target tokens are worth scoring for given source tokens. Made by `training/shortlist.py`: for
 * each source token its likeliest translations, and the tokens that are frequent anyway.
 */
export interface Shortlist {
  /**
   * The tokens for a source, ascending.
   *
   * @param wanted ids that must be among them
   */
  choose(source: readonly number[], wanted: readonly number[]): Int32Array;
}

/**
 * Reads the file: little-endian uint16 throughout. The vocabulary's size V; how many tokens are always
 * listed, and these; for each of the V source tokens how many it brings; and these, end to end.
 *
 * Throws when the bytes are no such file.
 */
export function readShortlist(bytes: Uint8Array): Shortlist {
  if (bytes.length % 2 !== 0) throw new Error(`A shortlist of ${bytes.length} bytes`);
  // There are some 400,000, before the first sentence: read one by one they take 15 ms. They stand as the
  // machine has them, since the runtime's own tensors do not go onto one that turns its bytes round.
  const numbers = new Uint16Array(bytes.slice().buffer);
  const [size = 0, commonCount = 0] = numbers;
  const common = numbers.subarray(2, 2 + commonCount);
  const counts = numbers.subarray(2 + commonCount, 2 + commonCount + size);
  const listed = numbers.subarray(2 + commonCount + size);
  const bounds = new Uint32Array(size + 1);
  counts.forEach((count, id) => {
    bounds[id + 1] = (bounds[id] ?? 0) + count;
  });
  const isWhole = counts.length === size && size > 0 && bounds[size] === listed.length;
  if (!isWhole || !areBelow(size, numbers.subarray(2))) {
    throw new Error(`A shortlist whose ${numbers.length} numbers do not fit each other`);
  }
  return {
    choose(source, wanted) {
      const isListed = new Uint8Array(size);
      for (const id of common) isListed[id] = 1;
      for (const id of wanted) isListed[id] = 1;
      for (const id of new Set(source)) {
        for (const target of listed.subarray(bounds[id], bounds[id + 1])) isListed[target] = 1;
      }
      const chosen: number[] = [];
      isListed.forEach((is, id) => {
        if (is === 1) chosen.push(id);
      });
      return Int32Array.from(chosen);
    },
  };
}

function areBelow(limit: number, numbers: Uint16Array): boolean {
  // In place of `every`, which calls a function for each.
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) >= limit) return false;
  return true;
}
