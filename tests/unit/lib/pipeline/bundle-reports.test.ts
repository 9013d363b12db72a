import { describe, expect, it } from 'vitest';
import { bundleReports } from '@/lib/pipeline/bundle-reports';
import type { SegmentReport } from '@/lib/pipeline/translate-article';

const report: SegmentReport = { status: 'failed', failure: { code: 'worker-died' } };

function start(sentences: number) {
  let time = 0;
  const timers: { readonly at: number; readonly run: () => void }[] = [];
  const told: string[][] = [];
  const bundle = bundleReports(
    sentences,
    (reports) => told.push([...reports.keys()]),
    () => time,
    (ms, run) => timers.push({ at: time + ms, run }),
  );
  const pass = (ms: number) => {
    time += ms;
    for (const due of timers.filter(({ at }) => at <= time)) {
      timers.splice(timers.indexOf(due), 1);
      due.run();
    }
  };
  const add = (...ids: string[]) => bundle.add(new Map(ids.map((id) => [id, report])));
  return { bundle, told, pass, add };
}

describe('reports of a long article', () => {
  it('tell the first sentence at once, and the next together a quarter of a second later', () => {
    const { add, pass, told } = start(5000);
    add('1.1');
    expect(told).toEqual([['1.1']]);
    add('1.2');
    pass(60);
    add('1.3');
    expect(told).toEqual([['1.1']]);
    pass(190);
    expect(told).toEqual([['1.1'], ['1.2', '1.3']]);
    pass(1000);
    add('1.4');
    expect(told.at(-1)).toEqual(['1.4']);
  });

  it('are told when they are asked for, and only once', () => {
    const { bundle, add, pass, told } = start(5000);
    add('1.1');
    add('1.2');
    bundle.flush();
    pass(1000);
    expect(told).toEqual([['1.1'], ['1.2']]);
  });
});

it('reports of a short article are told one by one', () => {
  const { add, told } = start(50);
  add('1.1');
  add('1.2');
  expect(told).toEqual([['1.1'], ['1.2']]);
});
