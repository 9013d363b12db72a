/**
 * Whether two words may be one name as two languages spell it: `Kaddafi` and `Gaddafi`, `Grèce` and
 * `Greek`. Both as `nameKey` gives them.
 */
export function areSimilarNames(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [transliterated(one), transliterated(other)];
  if (a === b && a.length > 2) return true;
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  const shared = sharedStart(a, b);
  if (shared >= 4 && shared >= 0.6 * shortest) return true;
  return editDistance(a, b) <= 0.34 * longest;
}

/** What French and English write differently of the same sound, above all in Slavic and Arabic names. */
const spellings: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/tch|cz|č/g, 'ch'],
  [/sch|ş/g, 'sh'],
  [/dj|dzh/g, 'j'],
  [/ou|oo/g, 'u'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ques?$|cs?$|ks$/g, 'k'],
  [/qu/g, 'k'],
  [/[yï]/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1/g, '$1'],
  [/(?<=...)e?s?$/g, ''],
];

const transliterated = (name: string): string =>
  spellings.reduce((text, [pattern, sound]) => text.replace(pattern, sound), name);

/**
 * Whether two words begin alike for most of their length, five letters at least: a learned word in
 * both languages, `phononique` and `phononic`.
 */
export function shareStem(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return shared >= 5 && shared >= 0.65 * Math.min(a.length, b.length);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Letters to be put in, taken out or changed (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
