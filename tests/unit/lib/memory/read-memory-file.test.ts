import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTmx } from '@/lib/export/tmx';
import { writeXliff } from '@/lib/export/xliff';
import type { MemoryPairs } from '@/lib/memory/memory-pairs';
import { readMemoryFile } from '@/lib/memory/read-memory-file';
import { paragraphOf, sentenceOf } from '../export/documents';

const read = (text: string) => readMemoryFile(new TextEncoder().encode(text));

function pairsOf(text: string): readonly (readonly [french: string, english: string])[] {
  const file = read(text);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return zip(file.value.pairs);
}

const zip = ({ french, english }: MemoryPairs) =>
  french.map((text, place) => [text, english[place] ?? ''] as const);

const tmx = (...units: readonly string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header/><body>\n${units.join('\n')}\n</body></tmx>`;

const unit = (french: string, english: string) =>
  `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`;

const xliff12 = (units: string, languages = 'source-language="fr-FR" target-language="en"') =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="plaintext" ${languages}><body>${units}</body></file></xliff>`;

const xliff2 = (units: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en-GB"><file id="f"><unit id="u">${units}</unit></file></xliff>`;

describe('a translation memory in TMX', () => {
  it.each([
    ['French and English', unit('Oui.', 'Yes.'), ['Oui.', 'Yes.']],
    [
      'regions, in any case',
      '<tu><tuv xml:lang="eN-uS"><seg>Yes.</seg></tuv><tuv xml:lang="fR-Ca"><seg>Oui.</seg></tuv></tu>',
      ['Oui.', 'Yes.'],
    ],
    [
      'the attribute of older versions',
      '<tu><tuv lang="FR"><seg>Oui.</seg></tuv><tuv lang="EN"><seg>Yes.</seg></tuv></tu>',
      ['Oui.', 'Yes.'],
    ],
    [
      'the first of several Englishes, among other languages',
      '<tu><tuv xml:lang="ja"><seg>はい</seg></tuv><tuv xml:lang="en-US"><seg>Yes.</seg></tuv><tuv xml:lang="en-GB"><seg>Aye.</seg></tuv><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu>',
      ['Oui.', 'Yes.'],
    ],
    [
      'notes and properties in between',
      '<tu tuid="1"><note>Non.</note><prop type="x">No.</prop><tuv xml:lang="fr"><note>!</note><seg>Oui.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>',
      ['Oui.', 'Yes.'],
    ],
    [
      'marked-up words, without their codes',
      unit(
        'Un <bpt i="1">&lt;b&gt;</bpt>grand<ept i="1">&lt;/b&gt;</ept> <hi>oui</hi><ph x="1">{1}</ph>.',
        'A <bpt i="1">\\b <sub>note</sub></bpt>big<ept i="1">\\b0</ept> <hi>yes</hi><it pos="begin">x</it>.',
      ),
      ['Un grand oui.', 'A big yes.'],
    ],
    ['line ends and tabs', unit('Oui,\n\tnon.', ' Yes,\r\n no. '), ['Oui, non.', 'Yes, no.']],
    [
      'escaped markup, as text',
      unit('&lt;b&gt;A &amp; B', '<![CDATA[<i>A & B]]>'),
      ['<b>A & B', '<i>A & B'],
    ],
    ['spaces that do not break', unit('Oui\u202f!', 'Yes!'), ['Oui\u202f!', 'Yes!']],
  ])('reads %s', (_, units, pair) => {
    expect(pairsOf(tmx(units))).toEqual([pair]);
  });

  it('takes each different pair once, in order', () => {
    const file = tmx(unit('A', 'a'), unit('B', 'b'), unit('A', 'a'), unit('A', 'c'));
    expect(pairsOf(file)).toEqual([
      ['A', 'a'],
      ['B', 'b'],
      ['A', 'c'],
    ]);
  });

  it('tells of units without both languages by their lines', () => {
    const german =
      '<tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv><tuv xml:lang="de"><seg>Ja.</seg></tuv></tu>';
    const file = read(tmx(unit('A', 'a'), german, unit('', 'b'), unit('c'.repeat(20_000), 'c')));
    expect(file).toMatchObject({
      ok: true,
      value: {
        leftOutCount: 3,
        leftOut: [
          { line: 5, problem: 'no-english' },
          { line: 6, problem: 'no-french' },
          { line: 7, problem: 'too-long' },
        ],
      },
    });
  });

  it('reads UTF-16 as tools write it', () => {
    const units = Array.from(`\ufeff${tmx(unit('Élevé', 'High'))}`, (unit) => unit.charCodeAt(0));
    const bytes = new Uint8Array(Uint16Array.from(units).buffer);
    const file = readMemoryFile(bytes);
    expect(file.ok && zip(file.value.pairs)).toEqual([['Élevé', 'High']]);
  });

  it('reads back the pairs that the app wrote, whatever is in them', () => {
    const words = fc
      .array(
        fc.constantFrom('mer', '«\u00a0oui\u00a0»', '<b>', '&amp;', ']]>', '👋', 'e\u0301', '"'),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((all) => all.join(' '));
    const sentences = fc.array(
      fc.record({ french: words, english: fc.option(words) }).map(sentenceOf),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const pairs = paragraphs
          .flat()
          .flatMap(({ french, english }) => (english === null ? [] : [`${french}\n${english}`]));
        fc.pre(pairs.length > 0);
        const document = {
          title: 'A & B',
          paragraphs: paragraphs.map((all) => paragraphOf(all)),
          terms: [],
        };
        // Each different pair is taken once.
        const expected = [...new Set(pairs)].map((pair) => pair.split('\n'));
        expect(pairsOf(writeTmx(document, new Date(0)))).toEqual(expected);
        expect(pairsOf(writeXliff(document))).toEqual(expected);
      }),
      { seed: 19, numRuns: 100 },
    );
  });
});

describe('a translation memory in XLIFF', () => {
  it.each([
    [
      '1.2',
      xliff12(
        '<group><trans-unit id="1"><source>Oui.</source><target>Yes.</target></trans-unit></group>',
      ),
      [['Oui.', 'Yes.']],
    ],
    [
      '1.2 from English',
      xliff12(
        '<trans-unit id="1"><source>Yes.</source><target>Oui.</target></trans-unit>',
        'source-language="en" target-language="fr"',
      ),
      [['Oui.', 'Yes.']],
    ],
    [
      '1.2 with segments',
      xliff12(
        '<trans-unit id="1"><source>Un. Deux.</source><seg-source><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2"><g id="9">Deux</g>.</mrk></seg-source><target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></target></trans-unit>',
      ),
      [
        ['Un.', 'One.'],
        ['Deux.', 'Two.'],
      ],
    ],
    [
      '1.2 with proposals, which are no translation',
      xliff12(
        '<trans-unit id="1"><source>Oui.</source><target>Yes.</target><alt-trans><source>Non.</source><target>No.</target></alt-trans></trans-unit>',
      ),
      [['Oui.', 'Yes.']],
    ],
    [
      '1.2 with codes',
      xliff12(
        '<trans-unit id="1"><source>Un<x id="1" ctype="lb"/><g id="2">mot</g><ph id="3">&lt;br&gt;</ph></source><target>A <g id="2">word</g></target></trans-unit>',
      ),
      [['Un mot', 'A word']],
    ],
    [
      '2.0',
      xliff2(
        '<notes><note>n</note></notes><segment><source>Un <pc id="1">mot</pc><ph id="2"/>.</source><target>A <mrk id="m">word</mrk>.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>Oui.</source><target>Yes.</target></segment>',
      ),
      [
        ['Un mot.', 'A word.'],
        ['Oui.', 'Yes.'],
      ],
    ],
  ])('reads %s', (_, file, pairs) => {
    expect(pairsOf(file)).toEqual(pairs);
  });

  it('leaves out what nobody has translated', () => {
    const file = read(
      xliff12(
        '<trans-unit id="1"><source>A</source><target state="needs-translation">A</target></trans-unit><trans-unit id="2"><source>B</source></trans-unit><trans-unit id="3"><source>C</source><target state="translated">c</target></trans-unit>',
      ),
    );
    expect(file).toMatchObject({
      ok: true,
      value: {
        pairs: { french: ['C'], english: ['c'] },
        leftOut: [{ problem: 'not-translated' }, { problem: 'no-english' }],
      },
    });
  });
});

describe('a file that is no translation memory', () => {
  it.each([
    ['plain text', 'Oui.\tYes.', { code: 'memory-file-unknown', root: null }],
    ['a program’s own file', '\0\0SQLite', { code: 'memory-file-unknown', root: null }],
    ['a web page', '<html><p>Oui<br></html>', { code: 'memory-file-unknown', root: 'html' }],
    ['a glossary', '<martif type="TBX"></martif>', { code: 'memory-file-unknown', root: 'martif' }],
    ['nothing', '', { code: 'memory-file-unknown', root: null }],
    ['no units', tmx(), { code: 'memory-file-without-pairs', units: 0 }],
    [
      'other languages',
      xliff12(
        '<trans-unit id="1"><source>A</source><target>B</target></trans-unit>',
        'source-language="de" target-language="it"',
      ),
      { code: 'memory-file-without-pairs', units: 0 },
    ],
    [
      'a bare ampersand',
      tmx(unit('A & B', 'a')),
      { code: 'memory-file-malformed', line: 4, detail: 'a bare &, which is written &amp;' },
    ],
    [
      'an entity that would unfold',
      '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body><tu><tuv lang="fr"><seg>&b;</seg></tuv></tu></body></tmx>',
      { code: 'memory-file-malformed', line: 1 },
    ],
  ])('is refused with its reason: %s', (_, text, failure) => {
    expect(read(text)).toMatchObject({ ok: false, failure });
  });

  it('never breaks the reader, whatever it is cut or mixed from', () => {
    const pieces = [
      ...tmx(unit('Un <bpt>x</bpt>', 'A')).split(/(?=<)/),
      ...xliff12(
        '<trans-unit><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source></trans-unit>',
      ).split(/(?=<)/),
      '&',
      ']]>',
      '<?x',
      '\ud83d',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (mixed) => {
        const file = read(`<tmx>${mixed.join('')}`);
        expect(file.ok || file.failure.code.startsWith('memory-file-')).toBe(true);
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});
