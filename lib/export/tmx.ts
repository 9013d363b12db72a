import type { ExportDocument, ExportSentence } from './export-document';
import { escapeXml } from './xml';

/**
 * Writes a translation memory for translators' tools by TMX 1.4b: a unit for each sentence that has
 * English, with who wrote it and the time of the export. The layout of the document is not in it.
 *
 * @param now when the file is written
 */
export function writeTmx({ title, paragraphs }: ExportDocument, now: Date): string {
  const date = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const units = paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) =>
      // A memory has pairs of French and English alone.
      sentence.english === null || sentence.language !== undefined
        ? []
        : [unit(sentence, sentence.english, date)],
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="Vis-a-vis" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Vis-a-vis" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${date}">`,
    `    <note>${escapeXml(title)}</note>`,
    '  </header>',
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

const unit = ({ french, origin }: ExportSentence, english: string, date: string) =>
  [
    `    <tu changedate="${date}">`,
    `      <prop type="x-origin">${origin ?? 'machine'}</prop>`,
    `      <tuv xml:lang="fr"><seg>${escapeXml(french)}</seg></tuv>`,
    `      <tuv xml:lang="en"><seg>${escapeXml(english)}</seg></tuv>`,
    '    </tu>',
  ].join('\n');
