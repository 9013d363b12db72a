import { describe, expect, it } from 'vitest';
import type { Origin } from '@/lib/export/export-document';
import { formats, writeFormat } from '@/lib/export/formats';
import { machineNotice } from '@/lib/export/notice';
import { englishAlone, paragraphOf, sentenceOf } from './documents';

const by = (...origins: readonly (Origin | null)[]) => ({
  title: 'Essai',
  paragraphs: [
    paragraphOf(
      origins.map((origin) => ({
        ...sentenceOf({ french: 'Oui.', english: origin === null ? null : 'Yes.' }),
        origin,
      })),
    ),
  ],
  terms: [],
});

describe('the line about the English', () => {
  it.each([
    [by('machine', null), 'has not been revised.'],
    [by('machine', 'hand', null, 'machine'), '1 of its 3 sentences has been revised by hand.'],
    [by('hand', 'hand', 'machine'), '2 of its 3 sentences have been revised by hand.'],
    [by('hand', 'hand', null), 'every sentence has been revised by hand.'],
    [by(), 'has not been revised.'],
  ])('says how much a person has revised: case %#', (document, end) => {
    const notice = machineNotice(document);
    expect(notice.startsWith('This English was made by a machine')).toBe(true);
    expect(notice.endsWith(end)).toBe(true);
  });

  it.each(formats.filter((format) => ['txt', 'md', 'html'].includes(format)))(
    'is in %s, of the sentences that are in it, unless it is switched off',
    async (format) => {
      const write = async (hasNotice: boolean, isOnlyByHand: boolean) => {
        const written = await writeFormat(
          format,
          by('machine', 'hand', 'machine'),
          { ...englishAlone, hasNotice, isOnlyByHand },
          { now: new Date(0), uniquePart: 'a' },
        );
        return written.ok ? String(written.value) : written.failure.code;
      };
      expect(await write(true, false)).toContain('1 of its 3 sentences');
      expect(await write(true, true)).toContain('every sentence has been revised');
      expect(await write(false, false)).not.toContain('machine');
    },
  );
});
