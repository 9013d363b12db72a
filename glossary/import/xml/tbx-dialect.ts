import { rememberRecent } from '@/lib/base/remember-recent';
import type { Statement, XmlDialect, XmlRole } from './xml-dialect';

/** By the name of version 3, and by those of version 2 and of TBX-Min where they have others. */
const elements: ReadonlyMap<string, XmlRole> = new Map<string, XmlRole>([
  ['conceptEntry', { kind: 'concept' }],
  ['termEntry', { kind: 'concept' }],
  ['termSec', { kind: 'term section' }],
  ['tig', { kind: 'term section' }],
  ['ntig', { kind: 'term section' }],
  ['entry', { kind: 'concept' }],
  ['termGroup', { kind: 'term section' }],
]);

/** By the element's name, or by its type in the style DCA, in small letters without marks. */
const statements: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['term', 'term'],
  ['administrativestatus', 'status'],
  ['normativeauthorization', 'status'],
  ['languageplanningqualifier', 'status'],
  ['usagestatus', 'status'],
  ['termstatus', 'status'],
  ['status', 'status'],
  ['forbidden', 'forbidden'],
  ['partofspeech', 'grammar'],
  ['grammaticalgender', 'gender'],
  ['gender', 'gender'],
  ['termtype', 'term type'],
  ['definition', 'definition'],
  ['context', 'example'],
  ['example', 'example'],
  ['subjectfield', 'subject'],
  ['note', 'note'],
  ['source', 'source'],
  ['translationneeded', 'translation needed'],
]);

/** In the style DCA these elements say by `type` what those of DCT say by their name. */
const typedElements = new Set(['termNote', 'descrip', 'admin']);

/**
 * TBX (ISO 30042), versions 2 and 3, in the styles DCA (`<termNote type="partOfSpeech">`) and DCT
 * (`<min:partOfSpeech>`). Lenient: `lang` is as good as `xml:lang`, and what it does not know it passes over.
 */
export const tbxDialect: XmlDialect = {
  isRoot: (name) => /^(?:tbx|martif)$/i.test(name),
  roleOf({ name, attributes }) {
    if (name === 'langSec' || name === 'langSet' || name === 'langGroup') {
      return { kind: 'language', code: attributes['xml:lang'] ?? attributes.lang ?? '' };
    }
    const role = elements.get(name);
    if (role) return role;
    return roleOfField(typedElements.has(name) ? (attributes.type ?? '') : name);
  },
};

/** A file has few fields, and has them with each of its terms. */
const FEW = 100;

const roleOfField = rememberRecent(FEW, (name): XmlRole | null => {
  // Programs name fields of their own after a prefix: `x-status`, `sdl:forbidden`.
  const bare = name.replace(/^(?:x-|.*:)/i, '').replace(/[^\p{L}]/gu, '');
  const about = statements.get(bare.toLowerCase());
  return about === undefined ? null : { kind: 'statement', about };
});
