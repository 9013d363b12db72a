import { keepLatest } from './keep-latest';

/**
 * Wraps a pure function of a text, so that it is not computed again for a text that was asked for a moment ago: the
 * same sentence is read when it is prepared, mended, judged and doubted.
 *
 * @param most the texts that are remembered; the one that was asked for first is forgotten first
 */
export function rememberRecent<Value>(
  most: number,
  compute: (text: string) => Value,
): (text: string) => Value {
  const recent = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = recent.get(text);
    if (known) return known.value;
    const value = compute(text);
    keepLatest(recent, text, { value }, most);
    return value;
  };
}
