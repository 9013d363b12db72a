import { rememberRecent } from '@/lib/base/remember-recent';
import { readHeading, type Subject } from '../table/read-heading';
import type { Statement, XmlDialect, XmlRole } from './xml-dialect';

const elements: ReadonlyMap<string, XmlRole> = new Map<string, XmlRole>([
  ['conceptGrp', { kind: 'concept' }],
  ['languageGrp', { kind: 'language', code: '' }],
  ['termGrp', { kind: 'term section' }],
  ['term', { kind: 'statement', about: 'term' }],
]);

/** What a field is about, whose name each termbase makes up for itself. */
const statements: Partial<Readonly<Record<Subject, Statement>>> = {
  definition: 'definition',
  note: 'note',
  example: 'example',
  domain: 'subject',
  partOfSpeech: 'grammar',
  gender: 'gender',
  status: 'status',
  isForbidden: 'forbidden',
  isTranslated: 'translation needed',
  reference: 'source',
};

/** MultiTerm's XML: fields of a termbase's own making are read by their names, as those of a table are. */
export const multitermDialect: XmlDialect = {
  isRoot: (name) => name === 'mtf',
  roleOf({ name, attributes }) {
    const role = elements.get(name);
    if (role) return role;
    // `<language type="French" lang="FR"/>`: the code is the surer of the two.
    if (name === 'language') {
      return { kind: 'name of the language', code: attributes.lang ?? attributes.type ?? '' };
    }
    return name === 'descrip' && attributes.type !== undefined
      ? roleOfField(attributes.type)
      : null;
  },
};

/** A termbase has few fields, and names each of them with every term. */
const FEW = 1_000;

const roleOfField = rememberRecent(FEW, (name): XmlRole | null => {
  const { subject, side } = readHeading(name);
  const about = subject === null ? undefined : statements[subject];
  if (about !== undefined) return { kind: 'statement', about };
  return subject === null && side === 'source' ? { kind: 'statement', about: 'source' } : null;
});
