import type { Entry, Gender } from '@/glossary/entry';
import { writeNote, writeSettings } from '@/glossary/import/concept/settings-note';
import { escapeXml } from '@/lib/export/xml';

/** What a version of TBX calls its parts. */
interface Dialect {
  /** The lines before the concepts, and those after. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  readonly concept: string;
  readonly language: string;
  readonly term: string;
  /** Whether a data category of the version says that a term is not to be translated. */
  readonly saysTranslation: boolean;
}

const origin = 'A glossary of Vis-à-vis';

const version2: Dialect = {
  head: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">',
    '<martif type="TBX" xml:lang="en">',
    '  <martifHeader>',
    `    <fileDesc><sourceDesc><p>${origin}</p></sourceDesc></fileDesc>`,
    '    <encodingDesc><p type="XCSURI">TBXXCS.xcs</p></encodingDesc>',
    '  </martifHeader>',
    '  <text>',
    '    <body>',
  ],
  foot: ['    </body>', '  </text>', '</martif>', ''],
  concept: 'termEntry',
  language: 'langSet',
  term: 'tig',
  saysTranslation: true,
};

const version3: Dialect = {
  head: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    `    <fileDesc><sourceDesc><p>${origin}</p></sourceDesc></fileDesc>`,
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
  ],
  foot: ['    </body>', '  </text>', '</tbx>', ''],
  concept: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
  saysTranslation: false,
};

/** Writes TBX of version 2 (ISO 30042:2008), which most tools read. */
export const writeTbx2 = (entries: readonly Entry[]): string => write(entries, version2);

/** Writes TBX of version 3 (ISO 30042:2019), dialect TBX-Basic in the style DCA. At least one entry is needed. */
export const writeTbx3 = (entries: readonly Entry[]): string => write(entries, version3);

const write = (entries: readonly Entry[], dialect: Dialect): string =>
  [
    ...dialect.head,
    ...entries.flatMap((entry, index) => concept(entry, index + 1, dialect)),
    ...dialect.foot,
  ].join('\n');

/** A line break is written as Unicode's separator of lines: that of the file would count as a space. */
const content = (text: string): string => escapeXml(text.replace(/\r\n?|\n/g, '\u2028'));

function concept(entry: Entry, number: number, dialect: Dialect): readonly string[] {
  const settings = writeSettings(
    dialect.saysTranslation ? { ...entry, isKeptInFrench: false } : entry,
  );
  const english = [
    ...(entry.english === '' ? [] : [term(entry, entry.english, 'preferred', dialect)]),
    ...entry.englishVariants.map((words) => term(entry, words, 'admitted', dialect)),
    ...entry.forbiddenEnglish.map((words) => term(entry, words, 'deprecated', dialect)),
  ];
  return [
    `      <${dialect.concept} id="c${number}">`,
    `        <descrip type="subjectField">${entry.domain}</descrip>`,
    ...(entry.isKeptInFrench && dialect.saysTranslation
      ? ['        <descrip type="Translation needed">No</descrip>']
      : []),
    ...said('<descrip type="definition">', entry.definition, '</descrip>'),
    ...said('<admin type="source">', entry.source, '</admin>'),
    ...said('<note>', writeNote(entry.note), '</note>'),
    ...said('<note>', settings ?? '', '</note>'),
    ...section('fr', dialect, [
      term(entry, entry.french, 'preferred', dialect, true),
      ...entry.frenchVariants.map((words) => term(entry, words, 'admitted', dialect)),
    ]),
    ...(english.length === 0 ? [] : section('en', dialect, english)),
    `      </${dialect.concept}>`,
  ];
}

const said = (open: string, words: string, close: string): readonly string[] =>
  words === '' ? [] : [`        ${open}${content(words)}${close}`];

const section = (
  language: 'fr' | 'en',
  { language: name }: Dialect,
  terms: readonly (readonly string[])[],
): readonly string[] => [
  `        <${name} xml:lang="${language}">`,
  ...terms.flat(),
  `        </${name}>`,
];

const genderNames: Readonly<Record<Exclude<Gender, ''>, string>> = {
  masculine: 'masculine',
  feminine: 'feminine',
  both: 'other',
};

/** @param isLemma whether the entry's part of speech, gender and example are said of it */
function term(
  { partOfSpeech, gender, example }: Entry,
  words: string,
  status: 'preferred' | 'admitted' | 'deprecated',
  { term: name }: Dialect,
  isLemma = false,
): readonly string[] {
  const note = (type: string, value: string) =>
    `            <termNote type="${type}">${value}</termNote>`;
  // A proper noun is a noun to TBX-Basic; the settings say which.
  const part = partOfSpeech === 'properNoun' ? 'noun' : partOfSpeech;
  return [
    `          <${name}>`,
    `            <term>${content(words)}</term>`,
    ...(isLemma && part !== '' ? [note('partOfSpeech', part)] : []),
    ...(isLemma && gender !== '' ? [note('grammaticalGender', genderNames[gender])] : []),
    note('administrativeStatus', `${status}Term-admn-sts`),
    ...(isLemma && example !== ''
      ? [`            <descrip type="context">${content(example)}</descrip>`]
      : []),
    `          </${name}>`,
  ];
}
