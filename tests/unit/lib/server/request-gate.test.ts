import { describe, expect, it } from 'vitest';
import { createRequestGate } from '@/lib/server/request-gate';

describe('a gate for requests', () => {
  it('lets so many through at a time', async () => {
    const gate = createRequestGate({ atOnce: 1, aMinute: 10 });
    let finish = (): void => undefined;
    const first = gate.pass(
      () =>
        new Promise<string>((done) => {
          finish = () => done('first');
        }),
    );
    expect(await gate.pass(async () => 'second')).toBeNull();
    finish();
    expect(await first).toBe('first');
    expect(await gate.pass(async () => 'third')).toBe('third');
  });

  it('lets so many through a minute, failed ones too', async () => {
    let time = 0;
    const gate = createRequestGate({ atOnce: 9, aMinute: 2, now: () => time });
    await expect(gate.pass(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await gate.pass(async () => 'b')).toBe('b');
    expect(await gate.pass(async () => 'c')).toBeNull();
    time = 60_001;
    expect(await gate.pass(async () => 'd')).toBe('d');
  });
});
