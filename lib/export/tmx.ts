import type { ExportDocument } from './export-document';

/** Characters that XML 1.0 cannot hold in any spelling, halves of surrogate pairs among them. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * A translation memory for translators' tools, by TMX 1.4b: a unit for each sentence that has English.
 * The layout of the document is not in it.
 */
export function writeTmx({ title, paragraphs }: ExportDocument): string {
  const units = paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ french, english }) => (english === null ? [] : [unit(french, english)]));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '  <header creationtool="Vis-a-vis" creationtoolversion="0.1.0" segtype="sentence" o-tmf="Vis-a-vis" adminlang="en" srclang="fr" datatype="plaintext">',
    `    <note>${escapeXml(title)}</note>`,
    '  </header>',
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

const unit = (french: string, english: string) =>
  [
    '    <tu>',
    `      <tuv xml:lang="fr"><seg>${escapeXml(french)}</seg></tuv>`,
    `      <tuv xml:lang="en"><seg>${escapeXml(english)}</seg></tuv>`,
    '    </tu>',
  ].join('\n');

const escapeXml = (text: string): string =>
  text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
