import type { GlossaryFileMessages } from '@/components/language/english/glossary-files';
import { builtInGlossaryId } from '@/lib/store/edits/glossary-records';
import type { EntryRow } from './arrange-entries';

/** Whether an entry is the reader's own. Built-in entries can be edited, and stay. */
export const isOwn = ({ glossaryId }: Pick<EntryRow, 'glossaryId'>): boolean =>
  glossaryId !== builtInGlossaryId;

/** Says how many entries of a selection were deleted, and how many stay because they are built in. */
export function tellRemoved(
  rows: readonly Pick<EntryRow, 'glossaryId'>[],
  { glossaryPage: words }: GlossaryFileMessages,
): string {
  const own = rows.filter(isOwn).length;
  const builtIn = rows.length - own;
  return [
    own > 0 || builtIn === 0 ? words.removed(own) : '',
    builtIn > 0 ? words.builtInStay(builtIn) : '',
  ]
    .join(' ')
    .trim();
}
