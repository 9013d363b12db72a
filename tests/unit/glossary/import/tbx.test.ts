import { describe, expect, it } from 'vitest';
import { unsaid } from '@/glossary/entry';
import { entriesOf, failureOf, previewOf, readFixture, refusedOf, termsOf } from './glossary-file';

/** TBX with one concept, of what is given and the English `foghorn`. */
const tbx = (concept: string, english = '<termSec><term>foghorn</term></termSec>') =>
  `<tbx style="dca"><text><body><conceptEntry>
    ${concept}
    <langSec xml:lang="en">${english}</langSec>
  </conceptEntry></body></text></tbx>`;
const french = (term: string) =>
  `<langSec xml:lang="fr"><termSec><term>${term}</term></termSec></langSec>`;
const entryOf = (file: string) => entriesOf(file)[0];

describe('TBX of version 2', () => {
  const glossary = readFixture('version-2.tbx');

  it('gives each concept’s terms, the preferred first and the deprecated as forbidden', () => {
    expect(glossary.taken.map(({ entry }) => entry)).toEqual([
      {
        ...unsaid,
        id: 'term-1',
        french: 'gardien de phare',
        frenchVariants: ['garde-phare'],
        english: 'lighthouse keeper',
        englishVariants: ['light warden'],
        forbiddenEnglish: ['lampman'],
        definition: 'Whoever tends the lamp of a lighthouse.',
        note: 'lighthouses',
        source: 'Handbook, p. 4',
        partOfSpeech: 'noun',
        domain: 'society',
      },
    ]);
  });

  it('tells of a concept without French, by the line where it begins', () => {
    expect(refusedOf(glossary)).toEqual([[49, 'no-french']]);
  });
});

describe('TBX of version 3', () => {
  it.each(['version-3-dca.tbx', 'version-3-dct.tbx'])('is read in the style of %s', (name) => {
    expect(readFixture(name).taken.map(({ entry }) => entry)).toEqual([
      {
        ...unsaid,
        id: 'term-1',
        french: 'corne de brume',
        frenchVariants: ['cornet'],
        english: 'foghorn',
        forbiddenEnglish: ['fog trumpet'],
        definition: 'Signal sonore par temps de brume.',
        note: 'lighthouses; Seen from the sea',
        partOfSpeech: 'noun',
        domain: 'society',
      },
    ]);
  });
});

describe('the words of a term', () => {
  it.each([
    ['have their markup taken off', 'corne <hi type="bold">de</hi> <b><i>bru</i></b>me'],
    ['are on one line', '\n  corne\tde\n  brume '],
    ['have their references resolved', 'corne d&#101; br&#x75;me'],
    ['may be raw', '<![CDATA[corne]]> de <![CDATA[brume]]>'],
    ['may have remarks between them', 'corne <!-- <term>no</term> -->de brume'],
    ['lose an element that would be a statement elsewhere', 'corne de <note>brume</note>'],
  ])('%s', (_, words) => {
    expect(termsOf(previewOf(tbx(french(words))))).toEqual([['corne de brume', 'foghorn', '']]);
  });

  it('keep signs that were escaped', () => {
    expect(entryOf(tbx(french('A &lt;b&gt; &amp; C')))?.french).toBe('A <b> & C');
  });
});

describe('what is said of a concept', () => {
  it('is found in spite of elements that TBX does not know', () => {
    const strange = `<future><term>no</term><x y="z"/></future><aside/>`;
    const file = tbx(`${strange}<wrap>${french('corne de brume')}</wrap>${strange}`);
    expect(termsOf(previewOf(file))).toEqual([['corne de brume', 'foghorn', '']]);
  });

  it.each(['fr', 'FR', 'fr-FR', 'fr-CH', 'fr_FR', 'fra', 'FRA', 'fr-Latn-FR', 'French'])(
    'is French under %s',
    (code) => {
      const file = tbx(french('corne de brume').replace('"fr"', `"${code}"`));
      expect(entryOf(file)?.french).toBe('corne de brume');
    },
  );

  it.each(['fro', 'frr', 'de', ''])('is not French under %j', (code) => {
    const file = tbx(french('corne de brume').replace('"fr"', `"${code}"`));
    expect(refusedOf(previewOf(file))).toMatchObject([[expect.any(Number), 'no-french']]);
  });

  it.each([
    ['noun', 'noun'],
    ['Proper noun', 'properNoun'],
    ['preposition', 'other'],
    ['noun phrase', 'noun'],
    ['collocation', ''],
  ])('is %s of a part of speech', (words, partOfSpeech) => {
    const note = `</term><termNote type="partOfSpeech">${words}</termNote>`;
    const file = tbx(french('corne de brume').replace('</term>', note));
    expect(entryOf(file)?.partOfSpeech).toBe(partOfSpeech);
  });

  it('may stand before its term, and is not said of the next', () => {
    const english = `
      <termSec><termNote type="administrativeStatus">deprecated</termNote><term>trumpet</term></termSec>
      <term>foghorn</term>`;
    expect(entryOf(tbx(french('corne de brume'), english))).toMatchObject({
      english: 'foghorn',
      forbiddenEnglish: ['trumpet'],
    });
  });

  it('forbids no English that is wanted elsewhere in it', () => {
    const deprecated = '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>';
    const english = `<termSec><term>foghorn</term></termSec>
      <termSec><term>Foghorn</term>${deprecated}</termSec>`;
    expect(entryOf(tbx(french('corne de brume'), english))?.forbiddenEnglish).toEqual([]);
  });

  it('is kept in French where no translation is needed', () => {
    const file = tbx(
      `<descrip type="Translation needed">No</descrip>${french('corne de brume')}`,
      '',
    );
    expect(entryOf(file)).toMatchObject({ isKeptInFrench: true, english: '' });
  });

  it('has its English definition rather than another', () => {
    const definition = (words: string) => `<descrip type="definition">${words}</descrip>`;
    const file = tbx(
      `<langSec xml:lang="de">${definition('deutsch')}</langSec>
       <langSec xml:lang="fr">${definition('français')}<term>corne de brume</term></langSec>`,
      `${definition('English')}<term>foghorn</term>`,
    );
    expect(entryOf(file)?.definition).toBe('English');
  });

  it('makes entries of their own of concepts that share a line', () => {
    const concept = (term: string) =>
      `<conceptEntry>${french(term)}<langSec xml:lang="en"><term>beacon</term></langSec></conceptEntry>`;
    const entries = entriesOf(
      `<tbx><text><body>${concept('phare')}${concept('balise')}</body></text></tbx>`,
    );
    expect(entries.map(({ id }) => id)).toEqual(['term-1', 'term-2']);
  });
});

describe('TBX of other programs', () => {
  it.each([
    '<termNote type="x-status">interdit</termNote>',
    '<termNote type="sdl:forbidden">true</termNote>',
    '<termNote type="Usage Status">Do not use.</termNote>',
    '<descrip type="x-normativeAuthorization">rejectedTerm</descrip>',
    '<note>Deprecated</note>',
    '<note>do not use</note>',
  ])('forbids what it says is forbidden by %s', (said) => {
    const english = `<termSec><term>foghorn</term></termSec><termSec><term>trumpet</term>${said}</termSec>`;
    expect(entryOf(tbx(french('corne de brume'), english))).toMatchObject({
      english: 'foghorn',
      forbiddenEnglish: ['trumpet'],
    });
  });

  it('forbids nothing for a note that only begins like a status', () => {
    const english =
      '<termSec><term>foghorn</term><note>Avoid confusion with the bell.</note></termSec>';
    expect(entryOf(tbx(french('corne de brume'), english))?.forbiddenEnglish).toEqual([]);
  });

  it('is read in the first TBX-Min, whose elements have other names', () => {
    const group = (language: string, terms: string) =>
      `<langGroup xml:lang="${language}">${terms}</langGroup>`;
    const term = (words: string, status = '') =>
      `<termGroup><term>${words}</term>${status && `<termStatus>${status}</termStatus>`}</termGroup>`;
    const file = `<TBX dialect="TBX-Min"><header><languages source="fr" target="en"/></header><body>
      <entry id="1"><subjectField>sea</subjectField>${group('fr', term('corne de brume'))}
      ${group('en', term('trumpet', 'notRecommended') + term('foghorn', 'preferred'))}</entry></body></TBX>`;
    expect(entryOf(file)).toMatchObject({
      french: 'corne de brume',
      english: 'foghorn',
      forbiddenEnglish: ['trumpet'],
      note: 'sea',
    });
  });
});

describe('XML that is no TBX', () => {
  it.each([
    ['a tag that is not closed', '<tbx>\n<text>\n<body></text></tbx>', 3],
    ['a file that was cut off', tbx(french('corne')).slice(0, -30), 4],
    ['a bare ampersand', '<tbx>\n<term>R & D</term>\n\n<note>&lt;</note></tbx>', 2],
    ['a bare ampersand, not one that may be', '<tbx><!-- & --><![CDATA[&]]>\n&</tbx>', 2],
    ['a tag that is not closed, not an ampersand after it', '<tbx>\n</text>\n&</tbx>', 2],
    ['an entity that XML does not have', '<tbx>\n<term>caf&eacute;</term></tbx>', 2],
    ['space before its declaration', '\n<?xml version="1.0"?><tbx/>', 2],
  ])('is told of with its line: %s', (_, file, line) => {
    expect(failureOf(file)).toMatchObject({ code: 'glossary-file-malformed', line });
  });

  it.each([
    ['<tmx version="1.4"><body/></tmx>', 'tmx'],
    ['<!DOCTYPE html><html><body><br></body></html>', 'html'],
  ])('is told of by its name: %s', (file, root) => {
    expect(failureOf(file)).toEqual({ code: 'glossary-file-other-xml', root });
  });
});
