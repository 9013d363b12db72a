/**
 * Puts a value into a map as its latest, and drops the oldest one where there are more than `most`. A value that
 * is put in again when it is used stays, whenever it came.
 */
export function keepLatest<Key, Value>(
  recent: Map<Key, Value>,
  key: Key,
  value: Value,
  most: number,
): void {
  recent.delete(key);
  recent.set(key, value);
  const [oldest] = recent.keys();
  if (recent.size > most && oldest !== undefined) recent.delete(oldest);
}
