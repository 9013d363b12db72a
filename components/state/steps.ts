/** Finds the sentence before or after another, in reading order; at either end it is the same one. */
export function stepFrom(
  ids: readonly string[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, index + by))] ?? null;
}
