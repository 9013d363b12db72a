import { describe, expect, it } from 'vitest';
import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import type { Speed } from '@/lib/pipeline/measure-speed';
import { type SegmentReport, translateArticle } from '@/lib/pipeline/translate-article';
import {
  nameOfKey,
  type TranslationKey,
  type TranslationMemory,
} from '@/lib/pipeline/translation-memory';
import { englishOf, HandWorkedTranslator } from './hand-worked-translator';

class MapMemory implements TranslationMemory {
  private readonly kept = new Map<string, SegmentTranslation>();

  read(keys: readonly TranslationKey[]) {
    return Promise.resolve(keys.map((key) => this.kept.get(nameOfKey(key)) ?? null));
  }

  write(key: TranslationKey, translation: SegmentTranslation) {
    this.kept.set(nameOfKey(key), translation);
  }
}

const source = (id: string, text: string, target?: string): SourceSegment => ({
  id,
  text,
  terms:
    target === undefined
      ? []
      : [
          {
            span: { start: 0, end: 5 },
            target,
            isAnnotated: true,
            accepted: [target],
            isRequired: false,
          },
        ],
});

const sentences = [
  source('1.1', 'Bakou refuse.'),
  source('1.2', 'Erevan accepte.'),
  source('2.1', 'Moscou attend.'),
];

function start(
  segments: readonly SourceSegment[],
  {
    memory = new MapMemory(),
    modelDigest = 'd1',
    loaded = null,
  }: { memory?: MapMemory; modelDigest?: string; loaded?: Promise<boolean> | null } = {},
) {
  const translator = new HandWorkedTranslator();
  const controller = new AbortController();
  const reports = new Map<string, SegmentReport>();
  const speeds: (Speed | null)[] = [];
  let time = 0;
  const translation = translateArticle(segments, {
    translator,
    loaded,
    modelDigest,
    memory,
    signal: controller.signal,
    now: () => time,
    onReports: (some) => {
      for (const [id, report] of some) reports.set(id, report);
    },
    onSpeed: (speed) => speeds.push(speed),
  });
  const wait = (ms: number) => {
    time += ms;
  };
  return { translator, controller, reports, speeds, translation, memory, wait };
}

/** Lets what is read from the memory arrive, and the machine start. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('translating an article', () => {
  it('asks the machine in the order of the article', async () => {
    const { translator, reports, translation } = start(sentences);
    await settle();
    expect(translator.asked).toEqual([['Bakou refuse.', 'Erevan accepte.', 'Moscou attend.']]);
    translator.finish();
    await translation.finished;
    expect([...reports.keys()]).toEqual(['1.1', '1.2', '2.1']);
    expect(reports.get('1.2')).toMatchObject({
      status: 'translated',
      translation: { text: 'EREVAN ACCEPTE.' },
      from: 'model',
    });
  });

  it('translates nothing again that the memory has, and says where it comes from', async () => {
    const first = start(sentences.slice(0, 2));
    await settle();
    first.translator.finish();
    await first.translation.finished;

    const second = start(sentences, { memory: first.memory });
    await settle();
    expect(second.translator.asked).toEqual([['Moscou attend.']]);
    expect(second.reports.get('1.1')).toEqual({
      status: 'translated',
      translation: englishOf(source('1.1', 'Bakou refuse.')),
      from: 'memory',
    });
  });

  it('leaves the machine alone when the memory has everything', async () => {
    const first = start(sentences);
    await settle();
    first.translator.finish();
    await first.translation.finished;

    const second = start(sentences, { memory: first.memory });
    await second.translation.finished;
    expect(second.translator.asked).toEqual([]);
    expect(second.speeds).toEqual([]);
    expect(second.reports.size).toBe(3);
  });

  it.each([
    ['another model', sentences.slice(0, 1), 'd2'],
    ['another term', [source('1.1', 'Bakou refuse.', 'Baku')], 'd1'],
  ])('asks again for %s', async (_, segments, modelDigest) => {
    const first = start(sentences);
    await settle();
    first.translator.finish();
    const second = start(segments, { memory: first.memory, modelDigest });
    await settle();
    expect(second.translator.asked).toEqual([['Bakou refuse.']]);
  });

  it('translates equal sentences once, whatever their apostrophes and spaces', async () => {
    const { translator, reports, translation } = start([
      source('1.1', 'L’Arménie\u00a0!'),
      source('1.2', 'Bakou refuse.'),
      source('2.1', "L'Arménie !"),
    ]);
    await settle();
    expect(translator.asked).toEqual([['L’Arménie\u00a0!', 'Bakou refuse.']]);
    translator.finish();
    await translation.finished;
    expect(reports.get('2.1')).toEqual(reports.get('1.1'));
  });

  it('does not take accents composed and not composed for one: spans would shift', async () => {
    const { translator } = start([source('1.1', 'é'), source('1.2', 'e\u0301')]);
    await settle();
    expect(translator.asked).toEqual([['é', 'e\u0301']]);
  });

  it('loses no other segment to one that fails', async () => {
    const { translator, reports, translation } = start(sentences);
    await settle();
    translator.say();
    translator.fail();
    translator.finish();
    await translation.finished;
    expect([...reports].map(([id, { status }]) => [id, status])).toEqual([
      ['1.1', 'translated'],
      ['1.2', 'failed'],
      ['2.1', 'translated'],
    ]);
  });

  it('does not keep a failure in the memory', async () => {
    const first = start(sentences);
    await settle();
    first.translator.fail();
    first.translator.finish();
    const second = start(sentences, { memory: first.memory });
    await settle();
    expect(second.translator.asked).toEqual([['Bakou refuse.']]);
  });

  it('keeps what was done when it is stopped within a batch', async () => {
    const { translator, controller, reports, translation, memory } = start(sentences);
    await settle();
    translator.say();
    controller.abort();
    await translation.finished;
    expect([...reports.keys()]).toEqual(['1.1']);

    const second = start(sentences, { memory });
    await settle();
    expect(second.translator.asked).toEqual([['Erevan accepte.', 'Moscou attend.']]);
  });

  it('gives up what it asked for when it is stopped while the model is on its way', async () => {
    const loaded = new Promise<boolean>(() => undefined);
    const { translator, translation, controller, reports, speeds } = start(sentences, { loaded });
    await settle();
    expect(translator.asked).toHaveLength(1);
    controller.abort();
    await translation.finished;
    expect(reports.size).toBe(0);
    expect(speeds).toEqual([]);
  });

  it('says nothing of sentences whose model could not be had', async () => {
    const { translator, translation, reports, speeds } = start(sentences, {
      loaded: Promise.resolve(false),
    });
    await settle();
    for (const _ of sentences) translator.fail();
    await translation.finished;
    expect(reports.size).toBe(0);
    expect(speeds).toEqual([]);
  });

  it('asks for nothing when it is stopped while the memory is read', async () => {
    const { translator, controller, reports, translation } = start(sentences);
    controller.abort();
    await translation.finished;
    expect(translator.asked).toEqual([]);
    expect(reports.size).toBe(0);
  });
});

describe('a draft', () => {
  it('is shown, and neither kept nor the last word', async () => {
    const { translator, reports, memory, controller } = start(sentences);
    await settle();
    translator.draft();
    expect(reports.get('1.1')).toMatchObject({
      status: 'drafted',
      translation: { text: 'BAKOU REFUSE.' },
    });
    controller.abort();

    const second = start(sentences, { memory });
    await settle();
    expect(second.translator.asked).toEqual([sentences.map(({ text }) => text)]);
    second.translator.draft();
    second.translator.say();
    expect(second.reports.get('1.1')).toMatchObject({ status: 'translated' });
  });

  it('goes to all equal sentences, and counts its words once', async () => {
    const { translator, reports, speeds, wait } = start([
      source('1.1', 'Bakou refuse.'),
      source('1.2', 'Bakou refuse.'),
    ]);
    await settle();
    wait(500);
    translator.draft();
    expect([...reports.values()].map(({ status }) => status)).toEqual(['drafted', 'drafted']);
    wait(500);
    translator.say();
    expect(speeds).toEqual([
      null,
      { wordsPerSecond: 4, secondsLeft: 0 },
      { wordsPerSecond: 2, secondsLeft: 0 },
    ]);
  });
});

describe('what is in view', () => {
  it('comes first when it is known before the machine starts', async () => {
    const { translator, translation } = start(sentences);
    translation.prioritise(['2.1', 'gone']);
    await settle();
    expect(translator.asked).toEqual([['Moscou attend.', 'Bakou refuse.', 'Erevan accepte.']]);
    // So that its terms too are sought before those of the others.
    expect(translator.prioritised).toEqual([['2.1']]);
  });

  it('is moved to the front later, under the id that the machine knows it by', async () => {
    const { translator, translation } = start([...sentences, source('3.1', 'Erevan accepte.')]);
    await settle();
    translation.prioritise(['3.1']);
    expect(translator.prioritised).toEqual([['1.2']]);
  });

  it('is not asked for when it is there', async () => {
    const { translator, translation } = start(sentences);
    await settle();
    translator.say();
    translation.prioritise(['1.1']);
    expect(translator.prioritised).toEqual([]);
  });
});

describe('speed', () => {
  it('counts what the machine has done since it started, without the memory’s part', async () => {
    const first = start(sentences.slice(0, 1));
    await settle();
    first.translator.finish();

    const { translator, speeds, wait } = start(sentences, { memory: first.memory });
    await settle();
    wait(500);
    translator.say();
    wait(500);
    translator.say();
    expect(speeds).toEqual([
      null,
      { wordsPerSecond: 4, secondsLeft: 0.5 },
      { wordsPerSecond: 4, secondsLeft: 0 },
    ]);
  });

  it('is not told from segments that failed', async () => {
    const { translator, speeds, wait } = start(sentences);
    await settle();
    wait(500);
    translator.fail();
    expect(speeds).toEqual([null, null]);
  });
});
