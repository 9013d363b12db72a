import { describe, expect, it } from 'vitest';
import { sentences, settle, source, start } from './start-translation';

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
