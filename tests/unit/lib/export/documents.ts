import type { Block } from '@/lib/document/block';
import { plainBlock } from '@/lib/document/block';
import { readArticle } from '@/lib/document/read-article';
import {
  buildExportDocument,
  type ExportDocument,
  type ExportOptions,
  type ExportParagraph,
  type ExportSentence,
} from '@/lib/export/export-document';

export const englishAlone: ExportOptions = {
  sides: 'english',
  isOnlyByHand: false,
  hasTerms: false,
  hasNotice: false,
};
export const bothLanguages: ExportOptions = { ...englishAlone, sides: 'both' };

export async function articleOf(text: string) {
  const read = await readArticle('Haut-Karabakh', text);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** An article with a machine's English by segment id, and no terms. */
export const documentOf = async (
  text: string,
  english: Readonly<Record<string, string>>,
): Promise<ExportDocument> =>
  buildExportDocument(await articleOf(text), {
    englishOf: (id) => {
      const sentence = english[id];
      return sentence === undefined ? null : { english: sentence, origin: 'machine', links: [] };
    },
    occurrencesIn: () => [],
    terms: [],
  });

export const sentenceOf = ({
  french,
  english,
}: {
  readonly french: string;
  readonly english: string | null;
}): ExportSentence => ({
  id: '1.1',
  french,
  english,
  origin: english === null ? null : 'machine',
  links: [],
  occurrences: [],
});

export const paragraphOf = (
  sentences: readonly ExportSentence[],
  block: Block = plainBlock,
): ExportParagraph => ({
  block,
  french: sentences.map(({ french }) => french).join(' '),
  sentences,
});

/** `# Titre = Title`: a paragraph a line, its block by its first sign. */
export function structuredDocument(...lines: readonly (readonly [Block, string, string])[]) {
  return {
    title: 'La mer',
    terms: [],
    paragraphs: lines.map(([block, french, english]) =>
      paragraphOf([sentenceOf({ french, english })], block),
    ),
  } satisfies ExportDocument;
}

/** One of each block, the title first. */
export const everyBlock = structuredDocument(
  [{ kind: 'heading', level: 1 }, 'La mer', 'The sea'],
  [{ kind: 'paragraph' }, 'Elle monte <vite> & bien.', 'It rises <fast> & well.'],
  [{ kind: 'heading', level: 2 }, 'Les marées', 'The tides'],
  [{ kind: 'list-item', isOrdered: false, depth: 1 }, 'Haute', 'High'],
  [{ kind: 'list-item', isOrdered: true, depth: 2 }, 'Vive', 'Spring'],
  [{ kind: 'list-item', isOrdered: false, depth: 1 }, 'Basse', 'Low'],
  [{ kind: 'quotation' }, '« Ô flots »', '“O waves”'],
  [{ kind: 'table-cell', row: 1, column: 1 }, 'Port', 'Harbour'],
  [{ kind: 'table-cell', row: 1, column: 2 }, 'Heure', 'Time'],
  [{ kind: 'table-cell', row: 2, column: 1 }, 'Brest', 'Brest'],
  [{ kind: 'table-cell', row: 2, column: 2 }, '9 h 05', '9:05'],
  [{ kind: 'caption' }, 'Le port', 'The harbour'],
  [{ kind: 'footnote' }, 'D’après le Shom.', 'After the Shom.'],
);

export const withTerm: ExportDocument = {
  title: 'Lachin',
  terms: [
    {
      id: 'lachin-corridor',
      french: 'corridor de Lachin',
      english: ['Lachin corridor'],
      forbidden: ['Lachin hallway'],
      definition: 'The only road & link.',
    },
  ],
  paragraphs: [
    paragraphOf([
      {
        id: '1.1',
        french: 'Le corridor de Lachin <ferme>.',
        english: 'The Lachin corridor closes.',
        origin: 'hand',
        links: [],
        occurrences: [{ span: { start: 3, end: 21 }, termId: 'lachin-corridor' }],
      },
      sentenceOf({ french: 'Rien.', english: null }),
      { ...sentenceOf({ french: 'Tout va.', english: 'All is well.' }), id: '1.3' },
    ]),
  ],
};
