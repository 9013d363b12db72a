import { describe, expect, it } from 'vitest';
import { noDecisions } from '@/glossary/findings/decisions';
import { readArticle } from '@/lib/document/read-article';
import { decisionsAbout, nameOfDecision, readDecisions } from '@/lib/store/edits/article-decisions';
import type { KeptDecision } from '@/lib/store/kept/kept-records';

async function open(text: string) {
  const read = await readArticle('', text);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const sense = (of: string, order: number): KeptDecision => ({
  article: 'a',
  kind: 'sense',
  of,
  order,
});

const mapOf = (kept: readonly KeptDecision[]) =>
  new Map(kept.map((one) => [nameOfDecision(one), one]));

describe('the decisions about an article', () => {
  it('are those of its sentences where they still stand', async () => {
    const article = await open('Bakou refuse. Erevan accepte.');
    const kept: KeptDecision = {
      article: article.id,
      kind: 'place',
      of: '1.1@0',
      segment: '1.1',
      source: 'Bakou refuse.',
      start: 0,
      entry: 'bakou',
      handling: 'required',
    };
    const found = decisionsAbout(article, [
      kept,
      { ...kept, of: '1.2@0', segment: '1.2', source: 'Bakou refuse.' },
      { ...kept, of: '9.1@0', segment: '9.1' },
      { ...kept, article: 'another', of: '1.1@6' },
    ]);
    expect([...found.values()]).toEqual([kept]);
  });

  it('have the senses chosen last first; of two at once, in one order everywhere', () => {
    const records = [sense('b', 1), sense('c', 2), sense('a', 1)];
    for (const each of [records, records.toReversed()]) {
      expect(readDecisions(mapOf(each), noDecisions).senses).toEqual(['c', 'a', 'b']);
    }
  });

  it('stay the same objects where nothing has changed', () => {
    const before = readDecisions(mapOf([sense('a', 1)]), noDecisions);
    expect(readDecisions(mapOf([sense('a', 2)]), before)).toBe(before);
    const off: KeptDecision = { article: 'a', kind: 'glossary-off', of: 'built-in' };
    const after = readDecisions(mapOf([sense('a', 1), off]), before);
    expect(after.senses).toBe(before.senses);
    expect(after.glossariesOff).toEqual(['built-in']);
  });
});
