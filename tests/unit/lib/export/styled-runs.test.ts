import { describe, expect, it } from 'vitest';
import type { InlineStyle } from '@/lib/document/inline';
import { buildExportDocument } from '@/lib/export/export-document';
import { writeMarkdown } from '@/lib/export/markdown';
import { englishRuns, styledRuns, writeRuns } from '@/lib/export/styled-runs';
import { writeXhtmlBody } from '@/lib/export/xhtml-body';
import { articleOf, bothLanguages, englishAlone, paragraphOf, sentenceOf } from './documents';

const strong: InlineStyle = { kind: 'strong' };
const link: InlineStyle = { kind: 'link', address: 'https://exemple.fr/' };

const tagged = (runs: Parameters<typeof writeRuns>[0]) =>
  writeRuns(runs, {
    text: (text) => text,
    styled: (content, { kind }) => `<${kind}>${content}</${kind}>`,
  });

describe('styled text in an export', () => {
  it('writes a link once, whatever lies in it', () => {
    const inlines = [
      { span: { start: 0, end: 9 }, style: link },
      { span: { start: 3, end: 6 }, style: strong },
    ];
    expect(tagged(styledRuns('La mer ici', inlines))).toBe(
      '<link>La <strong>mer</strong> ic</link>i',
    );
  });

  it('goes on over the space between two sentences that share it', () => {
    const sentence = (text: string) => ({
      ...sentenceOf({ french: text, english: text }),
      englishInlines: [{ span: { start: 0, end: text.length }, style: strong }],
    });
    const paragraph = paragraphOf([sentence('Oui.'), sentence('Non.')]);
    expect(tagged(englishRuns(paragraph, 'english'))).toBe('<strong>Oui. Non.</strong>');
  });

  it('is carried to the English by the links between words, and written in each format', async () => {
    const article = await articleOf('La  mer monte.');
    const [paragraph] = article.paragraphs;
    const [segment] = paragraph?.segments ?? [];
    if (!paragraph || !segment) throw new Error('No sentence');
    const styled = {
      ...article,
      paragraphs: [
        {
          ...paragraph,
          segments: [{ ...segment, inlines: [{ span: { start: 4, end: 7 }, style: link }] }],
        },
      ],
    };
    const document = buildExportDocument(styled, {
      englishOf: () => ({
        english: 'The sea rises.',
        origin: 'machine',
        links: [{ source: { start: 4, end: 7 }, target: { start: 4, end: 7 }, score: 0.9 }],
      }),
      occurrencesIn: () => [],
      terms: [],
    });
    expect(writeXhtmlBody(document, bothLanguages)).toContain(
      'La <a href="https://exemple.fr/" rel="noreferrer">mer</a> monte.',
    );
    expect(writeMarkdown(document, englishAlone)).toContain(
      'The [sea](<https://exemple.fr/>) rises.',
    );
  });
});
