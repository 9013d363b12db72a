import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { shownLines } from './shown-lines';

async function read(name: string) {
  const file = new URL(`../../../../fixtures/documents/${name}`, import.meta.url);
  const result = await readArticleFile({ name, bytes: new Uint8Array(readFileSync(file)) });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const digues = [
  'h1: Les digues de Saint-Malo',
  'paragraph: La mer a monté de trois millimètres par an, selon les relevés du port. Les digues anciennes n’y suffiront plus[1]. [monté (emphasis)] [les relevés du port → https://exemple.fr/releves] [digues anciennes (strong)]',
  'h2: Des travaux attendus',
  'paragraph: Trois quartiers attendent :',
  'ul 1: le Sillon ;',
  'ul 2: sa chaussée ;',
  'ul 1: Rochebonne.',
  'ol 1: Relever le mur.',
  'ol 1: Creuser un bassin.',
  'quotation: « Nous avons l’habitude des tempêtes », dit un pêcheur.',
  'h3: Le coût',
  'td 1,1: Ouvrage',
  'td 1,2: Millions',
  'td 2,1: Mur',
  'td 2,2: 12,5',
  'caption: Coût des ouvrages, par la ville',
  'paragraph: Le conseil votera en juin.',
  'footnote: [1] Chiffres de l’hiver dernier.',
];

describe('a document that LibreOffice wrote', () => {
  it.each(['digues.docx', 'digues.odt'])('%s is read with all its structure', async (name) => {
    const article = await read(name);
    expect(shownLines(article)).toEqual(digues);
    expect(article.title).toBe('Les digues de Saint-Malo');
    expect(article.extras.provenance).toEqual({
      byline: 'Anne Le Goff',
      date: '2024-03-05',
      source: null,
    });
  });

  it('is read from a PDF with what its pages show', async () => {
    const shown = shownLines(await read('digues.pdf'));
    // A page does not tell links, emphasis, quotations and tables.
    const plain = digues.map((line) =>
      line
        .replace(/ \[[^\]]*[)\]]$/g, '')
        .replace(/^(?:td \d,\d|quotation|caption):/, 'paragraph:'),
    );
    expect(shown.map((line) => line.slice(0, 60))).toEqual(plain.map((line) => line.slice(0, 60)));
  });

  it('is read column by column, without heads and page numbers, its paragraphs made whole', async () => {
    const { text, notes } = await read('port.pdf');
    expect(notes).toEqual([{ about: 'margins-left-out', lines: 4 }]);
    expect(text).not.toMatch(/Gazette|Page \d/);
    const paragraphs = text.split('\n');
    expect(paragraphs).toHaveLength(22);
    expect(paragraphs.filter((line) => !/[.!?]$/.test(line))).toEqual([
      'Un port qui se vide',
      'Des quais à demi vides',
      'Une baie qui se réchauffe',
      'La colère du quai',
      'Une ville sans argent',
      'L’entraide',
    ]);
    for (const words of [
      'à l’université de Rennes',
      'trente-six mois',
      'd’autoriser',
      'peut-être.',
    ]) {
      expect(text.split(words), words).toHaveLength(4);
    }
    expect(text).not.toMatch(/\u00ad/);
  });
});
