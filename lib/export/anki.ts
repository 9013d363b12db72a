/** A saved word, as cards are made of it. */
export interface AnkiNote {
  readonly id: string;
  readonly french: string;
  readonly english: string;
  readonly sentence: string;
  readonly translation: string;
  readonly title: string;
  readonly isKnown: boolean;
}

/**
 * Writes saved words as notes that Anki imports: a text file whose head says what its columns are. The first
 * column is a note's own id, by which a second import changes a note and does not double it.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function writeAnki(words: readonly AnkiNote[]): string {
  const rows = words.map((word) =>
    [
      `vis-a-vis:${word.id}`,
      word.french,
      word.english,
      word.sentence,
      word.translation,
      word.title,
      word.isKnown ? 'vis-a-vis known' : 'vis-a-vis learning',
    ]
      .map(cell)
      .join('\t'),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

const head: readonly string[] = [
  '#separator:tab',
  '#html:false',
  '#guid column:1',
  '#tags column:7',
  '#columns:ID\tFrench\tEnglish\tSentence\tTranslation\tArticle\tTags',
];

/** On one line; a quotation mark, which would open a quoted cell, is doubled in a quoted one. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
