/**
 * Which target tokens are worth scoring for given source tokens. Made by `training/shortlist.py`: for
 * each source token its likeliest translations, and the tokens that are frequent anyway.
 */
export interface Shortlist {
  /**
   * The tokens for all these sources together, ascending.
   *
   * @param wanted ids that must be among them
   */
  choose(sources: readonly (readonly number[])[], wanted: readonly number[]): Int32Array;
}

/**
 * Reads the file: little-endian uint16 throughout. The vocabulary's size V; how many tokens are always
 * listed, and these; for each of the V source tokens how many it brings; and these, end to end.
 *
 * Throws when the bytes are no such file.
 */
export function readShortlist(bytes: Uint8Array): Shortlist {
  if (bytes.length % 2 !== 0) throw new Error(`A shortlist of ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Uint16Array(bytes.length / 2);
  // There are some 400,000, before the first sentence: filled by `from` they take five times as long.
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = view.getUint16(2 * at, true);
  const [size = 0, commonCount = 0] = numbers;
  const common = numbers.subarray(2, 2 + commonCount);
  const counts = numbers.subarray(2 + commonCount, 2 + commonCount + size);
  const listed = numbers.subarray(2 + commonCount + size);
  const bounds = new Uint32Array(size + 1);
  counts.forEach((count, id) => {
    bounds[id + 1] = (bounds[id] ?? 0) + count;
  });
  const isWhole = counts.length === size && size > 0 && bounds[size] === listed.length;
  if (!isWhole || !numbers.subarray(2).every((number) => number < size)) {
    throw new Error(`A shortlist whose ${numbers.length} numbers do not fit each other`);
  }
  return {
    choose(sources, wanted) {
      const isListed = new Uint8Array(size);
      for (const id of common) isListed[id] = 1;
      for (const id of wanted) isListed[id] = 1;
      for (const id of new Set(sources.flat())) {
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
