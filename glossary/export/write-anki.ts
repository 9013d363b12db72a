import type { Entry, EntryField } from '@/glossary/entry';
import { escapeXml } from '@/lib/export/xml';
import { countLeftFields } from './left-out';
import type { WrittenTable } from './write-tool-tables';

/** A sentence that has a term, with its English; empty while there is none. */
export interface ExampleSentence {
  readonly french: string;
  readonly english: string;
}

const columns = ['French', 'English', 'Definition', 'Example', 'Example in English'];
const fields: readonly EntryField[] = [
  'french',
  'english',
  'englishVariants',
  'isKeptInFrench',
  'definition',
  'example',
];

/**
 * Writes a note for each entry, as Anki imports them: a line with tabs, in HTML. The sentence is the one in
 * which the term was met, or else the example of the entry.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function writeAnki(
  entries: readonly Entry[],
  exampleOf: (entryId: string) => ExampleSentence | null,
): WrittenTable {
  const lines = entries.map((entry) => {
    const example = exampleOf(entry.id) ?? { french: entry.example, english: '' };
    const english = entry.isKeptInFrench
      ? [entry.french]
      : [entry.english, ...entry.englishVariants];
    return [
      entry.french,
      english.filter((term) => term !== '').join(', '),
      entry.definition,
      example.french,
      example.english,
    ]
      .map(asHtml)
      .join('\t');
  });
  const head = ['#separator:tab', '#html:true', `#columns:${columns.join('\t')}`];
  return {
    text: `${[...head, ...lines].join('\n')}\n`,
    leftOut: { entries: [], fields: countLeftFields(entries, fields) },
  };
}

/** On one line; a `#` at the start of a line would begin a remark. */
const asHtml = (text: string): string =>
  escapeXml(text.trim())
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/\s+/g, ' ')
    .replace(/^#/, '&#35;');
