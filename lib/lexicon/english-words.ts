/** The English words of a list: forms, not lemmas, with names among them. */
export interface EnglishWords {
  /**
   * Says whether the list has a word.
   *
   * @param word in lower case
   */
  has(word: string): boolean;
}

/**
 * Opens a word list over its table: one word in each line, in order of UTF-16 units. Words are found by
 * binary search, so that opening a list of 135,000 costs nothing. Null when the table is not like this at
 * its ends, or in some places between.
 */
export function parseEnglishWords(table: string): EnglishWords | null {
  if (!table.endsWith('\n')) return null;
  const samples = 64;
  let before = '';
  for (let sample = 0; sample < samples; sample += 1) {
    const at = Math.floor(((table.length - 1) * sample) / (samples - 1));
    const { word } = lineAt(table, Math.min(at, table.length - 1));
    if (!/^\p{L}+$/u.test(word) || word < before) return null;
    before = word;
  }
  return {
    has(word) {
      let [low, high] = [0, table.length];
      while (low < high) {
        const { start, end, word: found } = lineAt(table, (low + high) >> 1);
        if (found === word) return true;
        if (found < word) low = end;
        else high = start;
      }
      return false;
    },
  };
}

/** Finds the line around a place of the table; its end is where the next one starts. */
function lineAt(table: string, at: number) {
  const start = at === 0 ? 0 : table.lastIndexOf('\n', at - 1) + 1;
  const end = table.indexOf('\n', at) + 1;
  return { start, end, word: table.slice(start, end - 1) };
}
