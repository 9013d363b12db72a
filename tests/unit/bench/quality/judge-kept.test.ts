import { describe, expect, it } from 'vitest';
import { judgeKept, writeKept } from '@/bench/quality/judge-kept';

const words = { isEnglish: () => true, englishOf: () => null };
const line = (french: string, reference: string, output: string) => ({
  french,
  reference,
  output,
});

describe('judgeKept', () => {
  const score = judgeKept(
    [
      line('Il a fallu 2 200 tonnes.', 'It took 2,200 tonnes.', 'It took 200 tonnes.'),
      line('Le 3 mai, il part.', 'He leaves.', 'On 3 May he leaves.'),
      line('Il vit à Bakou.', 'He lives in Baku.', 'He lives there.'),
      line('« Oui », dit-il.', '“Yes,” he said.', '“Yes, he said.'),
    ],
    words,
  );

  it('counts the lines whose numbers are kept, and of those that the reference keeps', () => {
    expect(score.numbers).toEqual({ kept: 1, of: 2 });
    expect(score.numbersWhereReferenceKeeps).toEqual({ kept: 0, of: 1 });
  });

  it('counts names and marks', () => {
    expect(score.names).toEqual({ kept: 0, of: 1 });
    expect(score.marks).toEqual({ kept: 3, of: 4 });
  });

  it('writes a row for each, and none of nothing', () => {
    expect(writeKept(score, judgeKept([], words))).toContain('50.0 % of 2');
    expect(writeKept(score, judgeKept([], words))).toContain('– % of 0');
  });
});
