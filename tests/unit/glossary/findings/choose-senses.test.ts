import { describe, expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { chooseSenses, decisionAbout } from '@/glossary/findings/choose-senses';
import { type ArticleDecisions, noDecisions } from '@/glossary/findings/decisions';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';

const entry = (id: string, french: string): Entry => ({
  ...unsaid,
  id,
  french,
  english: id,
  definition: '',
  domain: 'conflict',
});

/** `feu` and `cessez-le-feu` have two senses each; `feu` stands within the other. */
const entries = [
  entry('feu-fire', 'feu'),
  entry('feu-shooting', 'feu'),
  entry('paix-peace', 'paix'),
  entry('accord-deal', 'accord de paix'),
  entry('accord-treaty', 'accord de paix'),
];
const matches = matchTerms(compileGlossary(entries), 'Un accord de paix, un feu, un feu.');

const meant = (decisions: Partial<ArticleDecisions>, segmentId = '1.1') =>
  chooseSenses(matches, segmentId, { ...noDecisions, ...decisions }).map(({ entryId }) => entryId);

const at = (start: number, entryId: string, segmentId = '1.1') => ({
  segmentId,
  start,
  entryId,
  handling: null,
});

describe('the sense of a term', () => {
  const first = ['accord-deal', 'paix-peace', 'feu-fire', 'feu-fire'];
  const secondFire = matches[3]?.span.start ?? Number.NaN;

  it.each([
    ['is the first by precedence, when nothing was chosen', {}, first],
    [
      'is what was chosen for the article',
      { senses: ['feu-shooting'] },
      ['accord-deal', 'paix-peace', 'feu-shooting', 'feu-shooting'],
    ],
    [
      'is what was chosen at the place, before the article’s',
      { senses: ['feu-shooting'], occurrences: [at(secondFire, 'feu-fire')] },
      ['accord-deal', 'paix-peace', 'feu-shooting', 'feu-fire'],
    ],
    [
      'is, of two chosen for the article, the first in the list',
      { senses: ['feu-shooting', 'feu-fire'] },
      ['accord-deal', 'paix-peace', 'feu-shooting', 'feu-shooting'],
    ],
    [
      'is not one that the place does not have',
      { occurrences: [at(secondFire, 'paix-peace')] },
      first,
    ],
    [
      'is not one chosen in another sentence',
      { occurrences: [at(secondFire, 'feu-shooting', '1.2')] },
      first,
    ],
    ['is not one whose entry is gone', { senses: ['gone', '__proto__', 'constructor'] }, first],
  ] as const)('%s', (_, decisions, expected) => {
    expect(meant(decisions)).toEqual(expected);
  });

  it('is told to the matches within it', () => {
    expect(matches[1]).toMatchObject({ entryId: 'paix-peace', nestedIn: 'accord-deal' });
    const [outer, inner] = chooseSenses(matches, '1.1', {
      ...noDecisions,
      senses: ['accord-treaty'],
    });
    expect(outer).toMatchObject({ entryId: 'accord-treaty', nestedIn: null });
    expect(inner).toMatchObject({ entryId: 'paix-peace', nestedIn: 'accord-treaty' });
  });

  it('leaves all else of a match as it is', () => {
    const chosen = chooseSenses(matches, '1.1', { ...noDecisions, senses: ['feu-shooting'] });
    expect(chosen.map(({ entryId: _, ...rest }) => rest)).toEqual(
      matches.map(({ entryId: _, ...rest }) => rest),
    );
    expect(chosen[0]).toBe(matches[0]);
  });
});

describe('a decision about a place', () => {
  const [accord] = matches;
  const decided = { ...at(accord?.span.start ?? Number.NaN, 'accord-deal'), handling: 'accepted' };

  it.each([
    ['is about the sense it was made for', 'accord-deal', '1.1', true],
    ['is not about another sense', 'accord-treaty', '1.1', false],
    ['is not about another sentence', 'accord-deal', '1.2', false],
  ] as const)('%s', (_, entryId, segmentId, isAbout) => {
    if (!accord) throw new Error('Nothing was found');
    const found = decisionAbout({ ...accord, entryId }, segmentId, {
      ...noDecisions,
      occurrences: [{ ...decided, handling: 'accepted' }],
    });
    expect(found).toEqual(isAbout ? decided : null);
  });
});
