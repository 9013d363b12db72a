import { describe, expect, it } from 'vitest';
import type { Hinter } from '@/lib/hints/hinter';
import { createHinter } from '@/lib/hints/hinter';
import { createHintingTranslator } from '@/lib/hints/hinting-translator';
import type {
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '@/lib/mt/translator';

const french = 'Il veut porter un coup.';
const segment: SourceSegment = { id: '1', text: french, terms: [] };
const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

/** Says `wear`, and what it is asked for as it is asked. */
const translateAs = (asked: SourceSegment, english: Record<string, string>): SegmentTranslation => {
  const hint = asked.terms[0]?.accepted[0] ?? null;
  const verb = hint ?? 'wear';
  const text = english[verb] ?? `He wants to ${verb} a blow.`;
  const links = text.includes(verb)
    ? [{ source: spanOf(asked.text, 'porter'), target: spanOf(text, verb), score: 1 }]
    : [];
  const steering = asked.terms.map(({ span }) => ({ span, outcome: 'constrained' as const }));
  return { text, links, tokens: 6, steering };
};

function createInner(english: Record<string, string> = {}) {
  const requests: SourceSegment[][] = [];
  const inner: Translator = {
    load: () => Promise.reject(new Error('It is not loaded here')),
    translate(segments, onOutcome) {
      requests.push([...segments]);
      for (const each of segments) {
        const translation = translateAs(each, english);
        onOutcome({ status: 'translated', id: each.id, translation });
      }
      return Promise.resolve();
    },
    prioritise: () => undefined,
    dispose: () => undefined,
  };
  return { inner, requests };
}

const words = { isEnglish: () => true, englishOf: () => ['any'] };
const hinter = createHinter(words, () => Promise.resolve(null));

async function translate(
  inner: Translator,
  asked: SourceSegment,
  load: () => Promise<Hinter | null> = () => Promise.resolve(hinter),
  signal = new AbortController().signal,
) {
  const outcomes: SegmentOutcome[] = [];
  await createHintingTranslator(inner, load).translate(
    [asked],
    (outcome) => outcomes.push(outcome),
    signal,
  );
  return outcomes.map((outcome) => [
    outcome.status,
    outcome.status === 'failed' ? null : outcome.translation.text,
  ]);
}

describe('createHintingTranslator', () => {
  it('has a sentence translated again with a hint, which is no term of the reader’s', async () => {
    const { inner, requests } = createInner();
    const outcomes = await translate(inner, segment);
    expect(outcomes.at(-1)).toEqual(['translated', 'He wants to deal a blow.']);
    expect(outcomes.filter(([status]) => status === 'translated')).toHaveLength(1);
    expect(requests.map(([each]) => each?.terms.length)).toEqual([0, 1]);
  });

  it('takes the hinted word alone where it costs something of the rest', async () => {
    const { inner } = createInner({ deal: 'He wants to deal a blow of 12.' });
    const outcomes = await translate(inner, segment);
    expect(outcomes.at(-1)).toEqual(['translated', 'He wants to deal a blow.']);
  });

  it('keeps the first English where nothing better comes of it', async () => {
    const { inner } = createInner({ deal: 'He wants 12.' });
    const outcomes = await translate(inner, segment);
    expect(outcomes.at(-1)).toEqual(['translated', 'He wants to wear a blow.']);
  });

  it('asks once where nothing went wrong, and where what finds hints is missing', async () => {
    const right = createInner();
    const plain = { ...segment, text: 'Il veut porter un manteau.' };
    await translate(right.inner, plain);
    expect(right.requests).toHaveLength(1);
    const alone = createInner();
    const outcomes = await translate(alone.inner, segment, () => Promise.resolve(null));
    expect(alone.requests).toHaveLength(1);
    expect(outcomes.at(-1)).toEqual(['translated', 'He wants to wear a blow.']);
  });

  it('leaves words alone for which a term is wanted', async () => {
    const { inner, requests } = createInner();
    const term = {
      span: spanOf(french, 'porter un coup'),
      target: 'wear',
      accepted: ['wear'],
      isAnnotated: false,
      isRequired: false,
    };
    const outcomes = await translate(inner, { ...segment, terms: [term] });
    expect(requests).toHaveLength(1);
    expect(outcomes.at(-1)).toEqual(['translated', 'He wants to wear a blow.']);
  });

  it('reports no second English once it was stopped', async () => {
    const { inner, requests } = createInner();
    const controller = new AbortController();
    const outcomes = await translate(
      inner,
      segment,
      () => {
        controller.abort();
        return Promise.resolve(hinter);
      },
      controller.signal,
    );
    expect(requests).toHaveLength(1);
    expect(outcomes.map(([status]) => status)).toEqual(['drafted']);
  });
});
