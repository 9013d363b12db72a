/** The keys whose values are not the same object in both, those that only one of them has too. */
export function changedKeys(
  now: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (now === before) return [];
  const changed = Object.keys(now).filter((key) => now[key] !== before[key]);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(now, key));
  return [...changed, ...gone];
}
