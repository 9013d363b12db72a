import { describe, expect, it } from 'vitest';
import { englishOf } from './hand-worked-translator';
import { sentences, settle, source, start } from './start-translation';

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

  it('keeps under its own digest what another model made', async () => {
    const first = start(sentences);
    await settle();
    first.translator.say();
    first.translator.say(2, 'd2');
    await first.translation.finished;
    const again = start(sentences, { memory: first.memory });
    const other = start(sentences, { memory: first.memory, modelDigest: 'd2' });
    await settle();
    expect(again.translator.asked).toEqual([['Erevan accepte.', 'Moscou attend.']]);
    expect(other.translator.asked).toEqual([['Bakou refuse.']]);
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
