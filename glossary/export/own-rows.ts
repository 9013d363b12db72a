import type { Entry } from '@/glossary/entry';
import { ownColumns, writeList } from '@/glossary/import/table/own-columns';

/** The rows of the app's own table, with every field of each entry; the first names the columns. */
export const ownRows = (entries: readonly Entry[]): readonly (readonly string[])[] => [
  ownColumns.map(([name]) => name),
  ...entries.map((entry) => ownColumns.map(([, role]) => cellOf(entry[role]))),
];

function cellOf(value: string | boolean | readonly string[]): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return writeList(value);
}
