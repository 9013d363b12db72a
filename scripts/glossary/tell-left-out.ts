import type { EntryField } from '@/glossary/entry';
import type { LeaveReason, LeftOut } from '@/glossary/export/left-out';

const reasons: Readonly<Record<LeaveReason, string>> = {
  'no-english': 'without English',
  'french-taken': 'whose French has other English already',
  'too-long': 'too long for the format',
  'sign-refused': 'with a sign that the format refuses',
};

/** The names of fields in a sentence. */
const fields: Readonly<Record<EntryField, string>> = {
  french: 'French',
  frenchVariants: 'other French spellings',
  english: 'English',
  englishVariants: 'other accepted English',
  forbiddenEnglish: 'English not to be used',
  isKeptInFrench: 'what is kept in French',
  definition: 'definitions',
  domain: 'domains',
  note: 'notes',
  example: 'examples',
  source: 'sources',
  partOfSpeech: 'parts of speech',
  gender: 'genders',
  isCaseSensitive: 'what needs its capitals',
  isExact: 'what has no other forms',
  allowsWordsBetween: 'what may have words between',
  steers: 'what only explains',
};

/** Says, in a line each, what a format had no place for. */
export function tellLeftOut(name: string, { entries, fields: left }: LeftOut): readonly string[] {
  const byReason = [...new Set(entries.map(({ reason }) => reason))].map((reason) => {
    const french = entries.flatMap((entry) => (entry.reason === reason ? [entry.french] : []));
    const more = french.length > 3 ? ` and ${french.length - 3} more` : '';
    return `${name}: left out ${french.length === 1 ? '1 term' : `${french.length} terms`} ${reasons[reason]}: ${french.slice(0, 3).join(', ')}${more}`;
  });
  const named = left.map(({ field, count }) => `${fields[field]} (${count})`);
  return named.length === 0
    ? byReason
    : [...byReason, `${name}: has no place for ${named.join(', ')}`];
}
