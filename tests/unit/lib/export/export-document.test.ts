import { describe, expect, it } from 'vitest';
import { englishParagraph } from '@/lib/export/export-document';
import { writeMarkdown } from '@/lib/export/markdown';
import { writePlainText } from '@/lib/export/plain-text';
import { bothLanguages, documentOf, englishAlone } from './documents';

const text = 'Bakou refuse. Erevan accepte.\n\n« Non ! » dit *Moscou*.\n';
const english = {
  '1.1': 'Baku refuses.',
  '1.2': 'Yerevan accepts.',
  '2.1': '“No!” says *Moscow*.',
};

describe('an export', () => {
  it('has each sentence as the screen shows it, in the order of the article', async () => {
    const document = await documentOf(text, english);
    expect(
      document.paragraphs.flatMap(({ sentences }) =>
        sentences.map(({ french, english }) => ({ french, english })),
      ),
    ).toEqual([
      { french: 'Bakou refuse.', english: 'Baku refuses.' },
      { french: 'Erevan accepte.', english: 'Yerevan accepts.' },
      { french: '« Non ! » dit *Moscou*.', english: '“No!” says *Moscow*.' },
    ]);
  });

  it('keeps the narrow spaces of the French, and nothing that breaks a line', async () => {
    const { paragraphs } = await documentOf('«\u00a0Non\u202f!\u00a0»  dit\tMoscou.', {
      '1.1': ' “No!”\n\n says Moscow. ',
    });
    expect(paragraphs[0]?.french).toBe('«\u00a0Non\u202f!\u00a0» dit Moscou.');
    expect(paragraphs[0]?.sentences[0]?.english).toBe('“No!” says Moscow.');
  });

  it('says what is not translated, with the French where it is not beside it', async () => {
    const { paragraphs } = await documentOf('Bakou refuse. Erevan accepte.', {
      '1.2': 'Yerevan accepts.',
    });
    const [paragraph] = paragraphs;
    if (!paragraph) throw new Error('No paragraph');
    expect(englishParagraph(paragraph, 'english')).toBe(
      '[Not translated: Bakou refuse.] Yerevan accepts.',
    );
    expect(englishParagraph(paragraph, 'both')).toBe('[Not translated] Yerevan accepts.');
  });

  it('counts a blank translation as none', async () => {
    const { paragraphs } = await documentOf('Bakou refuse.', { '1.1': ' \n' });
    expect(paragraphs[0]?.sentences[0]?.english).toBeNull();
  });
});

describe('plain text', () => {
  it('is the English, a blank line between paragraphs', async () => {
    expect(writePlainText(await documentOf(text, english), englishAlone)).toBe(
      'Baku refuses. Yerevan accepts.\n\n“No!” says *Moscow*.\n',
    );
  });

  it('has each French paragraph above its English', async () => {
    expect(writePlainText(await documentOf(text, english), bothLanguages)).toBe(
      [
        'Bakou refuse. Erevan accepte.',
        'Baku refuses. Yerevan accepts.',
        '',
        '« Non ! » dit *Moscou*.',
        '“No!” says *Moscow*.',
        '',
      ].join('\n'),
    );
  });

  it('has markup as the text it is', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const document = await documentOf(html, { '1.1': html });
    expect(writePlainText(document, englishAlone)).toBe(`${html}\n`);
  });
});

describe('Markdown', () => {
  it('is the English under the title', async () => {
    expect(writeMarkdown(await documentOf(text, english), englishAlone)).toBe(
      '# Haut-Karabakh\n\nBaku refuses. Yerevan accepts.\n\n“No!” says \\*Moscow\\*.\n',
    );
  });

  it('quotes each French paragraph above its English', async () => {
    expect(writeMarkdown(await documentOf(text, english), bothLanguages)).toBe(
      [
        '# Haut-Karabakh',
        '> Bakou refuse. Erevan accepte.',
        'Baku refuses. Yerevan accepts.',
        '> « Non ! » dit \\*Moscou\\*.',
        '“No!” says \\*Moscow\\*.\n',
      ].join('\n\n'),
    );
  });

  it('keeps the signs at the end of a title', () => {
    expect(writeMarkdown({ title: 'Le no. #', paragraphs: [], terms: [] }, englishAlone)).toBe(
      '# Le no. \\#\n',
    );
  });
});
