import * as v from 'valibot';

/**
 * Every record that the reader made has a stamp beside its own fields, and a removed one leaves its key and
 * a stamp: so the database and its second copy can be told which of them has the later word.
 */
export interface Stamp {
  /** In ms since 1970; 0 for a record of a version of the app that stamped none. */
  readonly stamp: number;
  /** Whether this only says that a record was removed. */
  readonly isRemoval: boolean;
}

const stamped = v.object({
  stamp: v.optional(v.number(), 0),
  isRemoval: v.optional(v.boolean(), false),
});

export function stampOf(data: unknown): Stamp {
  const parsed = v.safeParse(stamped, data);
  return parsed.success ? parsed.output : { stamp: 0, isRemoval: false };
}

export const stampedRecord = (record: object, stamp: number): object => ({ ...record, stamp });

/** @param keyPath of the object store: the name of the property that has the key, or those of its parts */
export function removalOf(
  keyPath: string | readonly string[] | null,
  key: readonly string[],
  stamp: number,
): object {
  const names = typeof keyPath === 'string' ? [keyPath] : (keyPath ?? []);
  const parts = names.map((name, at) => [name, key[at]] as const);
  return { ...Object.fromEntries(parts), stamp, isRemoval: true };
}

/** IndexedDB has plain keys for a key path of one property, and lists for one of several. */
export const primaryKey = ([only, ...more]: readonly string[]): IDBValidKey =>
  only !== undefined && more.length === 0 ? only : [only ?? '', ...more];
