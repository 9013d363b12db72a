import { describe, expect, it } from 'vitest';
import { fail } from '@/lib/base/result';
import { createAssistedTranslator } from '@/lib/mt/browser/assisted-translator';
import type {
  SegmentOutcome,
  SegmentTranslation,
  SourceSegment,
  Translator,
} from '@/lib/mt/translator';
import { HandWorkedTranslator } from '../../pipeline/hand-worked-translator';

const model = { id: 'browser', digest: 'd', aligns: false, obeysTerms: false };
const term = {
  span: { start: 0, end: 2 },
  target: 'One',
  accepted: ['One'],
  isAnnotated: false,
  isRequired: false,
};
const segments: readonly SourceSegment[] = [
  { id: '1', text: 'Un.', terms: [term] },
  { id: '2', text: 'Deux.', terms: [] },
];
const settle = () => new Promise((resolve) => setTimeout(resolve));

const lacking: SegmentTranslation = {
  text: 'A.',
  links: [],
  tokens: 1,
  steering: [{ span: term.span, outcome: 'not-taken' }],
};

/** Says `A.` of all, without their terms. */
const termless: Translator = {
  load: () => Promise.resolve({ ok: true, value: model }),
  translate(given, onOutcome) {
    for (const { id, terms } of given) {
      const translation = { ...lacking, steering: terms.length > 0 ? lacking.steering : [] };
      onOutcome({ status: 'translated', id, translation });
    }
    return Promise.resolve();
  },
  prioritise: () => undefined,
  dispose: () => undefined,
};

async function run({
  main = termless,
  helper = new HandWorkedTranslator(),
  takesHelp = false,
  asked = segments,
  controller = new AbortController(),
}: {
  readonly main?: Translator;
  readonly helper?: HandWorkedTranslator;
  readonly takesHelp?: boolean;
  readonly asked?: readonly SourceSegment[];
  readonly controller?: AbortController;
} = {}) {
  const translator = createAssistedTranslator({ main, model, helper, takesHelp });
  const outcomes: SegmentOutcome[] = [];
  const ended = translator.translate(asked, (outcome) => outcomes.push(outcome), controller.signal);
  await settle();
  return { outcomes, ended, helper, controller };
}

describe('a translator without terms and its helper', () => {
  it('asks the helper for what lacks a term alone, after the first English of all', async () => {
    const { outcomes, helper } = await run();
    expect(outcomes).toMatchObject([
      { id: '1', status: 'drafted', translation: { text: 'A.', steering: [] } },
      { id: '2', status: 'translated', translation: { text: 'A.' } },
    ]);
    expect(helper.asked).toEqual([['Un.']]);
  });

  it('does not load the helper where nothing is lacking', async () => {
    const { helper, ended } = await run({ asked: segments.slice(1) });
    await ended;
    expect(helper.loads).toBe(0);
  });

  it('offers the helper’s sentence beside its own, and says who made which', async () => {
    const { outcomes, helper, ended } = await run();
    helper.finish();
    await ended;
    expect(outcomes.at(-1)).toMatchObject({
      id: '1',
      status: 'translated',
      translation: {
        text: 'A.',
        madeBy: 'browser',
        other: { text: 'UN. <One>', madeBy: 'model' },
      },
    });
  });

  it.each([
    ['where the reader says so', true, term],
    ['where the term is required', false, { ...term, isRequired: true }],
  ])('takes the helper’s sentence %s', async (_, takesHelp, wanted) => {
    const asked = [{ id: '1', text: 'Un.', terms: [wanted] }];
    const { outcomes, helper, ended } = await run({ takesHelp, asked });
    helper.finish();
    await ended;
    expect(outcomes.at(-1)).toMatchObject({
      translation: { madeBy: 'model', other: { text: 'A.', madeBy: 'browser' } },
    });
  });

  it.each([
    [
      'cannot be loaded',
      new HandWorkedTranslator(() =>
        Promise.resolve(fail({ code: 'network-unreachable', file: 'x' } as const)),
      ),
    ],
    ['fails at the sentence', new HandWorkedTranslator()],
  ])('keeps its own sentence where the helper %s', async (_, helper) => {
    const { outcomes, ended } = await run({ helper });
    helper.fail();
    await ended;
    expect(outcomes.at(-1)).toEqual({ id: '1', status: 'translated', translation: lacking });
  });

  it('has the helper translate what it failed at', async () => {
    const failing: Translator = {
      ...termless,
      translate(given, onOutcome) {
        for (const { id } of given) {
          onOutcome({ status: 'failed', id, failure: { code: 'translation-withheld' } });
        }
        return Promise.resolve();
      },
    };
    const { outcomes, helper, ended } = await run({ main: failing });
    helper.say();
    helper.fail();
    await ended;
    expect(outcomes).toMatchObject([
      { id: '1', status: 'translated', translation: { madeBy: 'model' } },
      { id: '2', status: 'failed', failure: { code: 'translation-withheld' } },
    ]);
  });

  it('reports nothing more once it is stopped', async () => {
    const { outcomes, controller, ended } = await run();
    const before = outcomes.length;
    controller.abort();
    await ended;
    expect(outcomes).toHaveLength(before);
  });
});
