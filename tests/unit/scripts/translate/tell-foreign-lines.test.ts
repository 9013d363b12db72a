import { describe, expect, it } from 'vitest';
import { tellForeignLines } from '@/scripts/translate/tell-foreign-lines';

const french = 'Les digues du port ont tenu toute la nuit, malgré un vent de sud-ouest très fort.';
const german = 'Die Deiche haben die ganze Nacht gehalten, obwohl der Wind sehr stark war.';

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe('lines that are translated one by one', () => {
  it.each([
    ['of French', [french, '', french], []],
    ['of French with a little German', [french, german, french, french], []],
    ['of German', [german, 'Ja.', german], ['This text seems to be in German, and not in French']],
  ])('%s come as they are, and what is not French is told once', async (_, lines, expected) => {
    const told: string[] = [];
    const passed: string[] = [];
    const many = Array.from({ length: 200 }, () => lines).flat();
    for await (const line of tellForeignLines(each(many), (message) => told.push(message)))
      passed.push(line);
    expect(passed).toEqual(many);
    expect(told).toEqual(expected);
  });
});
