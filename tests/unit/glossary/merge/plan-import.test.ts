import { describe, expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { mergeDuplicates } from '@/glossary/merge/merge-duplicates';
import {
  applyRule,
  type KeyedEntry,
  type MergeRule,
  planImport,
} from '@/glossary/merge/plan-import';
import { spellingKey } from '@/glossary/spelling-key';

const entry = (french: string, english: string, more: Partial<Entry> = {}): Entry => ({
  ...unsaid,
  id: `${french}-${english}`.toLowerCase().replaceAll(' ', '-'),
  french,
  english,
  definition: '',
  domain: 'society',
  ...more,
});

const keyed = (entries: readonly Entry[]): readonly KeyedEntry[] =>
  entries.map((each, place) => ({ line: place + 1, entry: each, key: spellingKey(each.french) }));

const plan = (mine: readonly Entry[], theirs: readonly Entry[]) => planImport(mine, keyed(theirs));
const kinds = (mine: readonly Entry[], theirs: readonly Entry[]) => {
  const { added, changed, conflicts, same } = plan(mine, theirs);
  return [added.length, changed.length, conflicts.length, same];
};

describe('what a file is to a glossary', () => {
  it.each([
    ['a new term', [], [entry('chat', 'cat')], [1, 0, 0, 0]],
    ['the same', [entry('chat', 'cat')], [entry('Chat', 'Cat')], [0, 0, 0, 1]],
    [
      'the same, spelt otherwise',
      [entry('cessez-le-feu', 'truce')],
      [entry('cessez le feu', 'truce')],
      [0, 0, 0, 1],
    ],
    [
      'an accepted variant',
      [entry('chat', 'cat', { englishVariants: ['tomcat'] })],
      [entry('chat', 'cat')],
      [0, 0, 0, 1],
    ],
    [
      'a definition more',
      [entry('chat', 'cat')],
      [entry('chat', 'cat', { definition: 'A pet.' })],
      [0, 1, 0, 0],
    ],
    ['other English', [entry('chat', 'cat')], [entry('chat', 'chat')], [0, 0, 1, 0]],
    [
      'another term by its capitals',
      [entry('est', 'is')],
      [entry('EST', 'eastern time', { isCaseSensitive: true })],
      [1, 0, 0, 0],
    ],
    [
      'a name that is also a word',
      [entry('Orange', 'Orange', { isCaseSensitive: true })],
      [entry('orange', 'orange')],
      [1, 0, 0, 0],
    ],
    [
      'the same, whose capitals count from now on',
      [entry('OTAN', 'NATO')],
      [entry('OTAN', 'NATO', { isCaseSensitive: true })],
      [0, 1, 0, 0],
    ],
    [
      'a term kept in French',
      [entry('chat', 'cat')],
      [entry('chat', '', { isKeptInFrench: true })],
      [0, 0, 1, 0],
    ],
    [
      'hostile words',
      [entry('toString', 'a')],
      [entry('constructor', 'b'), entry('__proto__', 'c')],
      [2, 0, 0, 0],
    ],
  ] as const)('%s', (_, mine, theirs, expected) => {
    expect(kinds(mine, theirs)).toEqual(expected);
  });

  const cat = entry('chat', 'cat', { definition: 'Mine.' });
  const theirs = entry('chat', 'chat', { definition: 'Theirs.', note: 'n' });
  it.each<[MergeRule, number, Partial<Entry>]>([
    ['keep', 0, cat],
    ['replace', 0, { english: 'chat', englishVariants: ['cat'], definition: 'Theirs.', note: 'n' }],
    [
      'add-variant',
      0,
      { english: 'cat', englishVariants: ['chat'], definition: 'Mine.', note: '' },
    ],
    ['add-sense', 1, cat],
  ])('is settled in a conflict by the rule %s', (rule, addedCount, now) => {
    const { added, replaced } = applyRule(plan([cat], [theirs]), rule);
    expect(added).toHaveLength(addedCount);
    expect(replaced[0] ?? cat).toMatchObject({ id: cat.id, french: 'chat', ...now });
  });

  it('completes what agrees by every rule, and overwrites it by all but one', () => {
    const more = entry('chat', 'cat', { definition: 'Theirs.', note: 'n' });
    const kept = applyRule(plan([cat], [more]), 'keep').replaced;
    expect(kept).toEqual([{ ...cat, note: 'n' }]);
    const taken = applyRule(plan([cat], [more]), 'replace').replaced;
    expect(taken).toEqual([{ ...cat, definition: 'Theirs.', note: 'n' }]);
  });

  it('takes several of the file’s entries about one of the glossary’s', () => {
    const { replaced } = applyRule(
      plan([cat], [entry('chat', 'kitty'), entry('chat', 'puss')]),
      'add-variant',
    );
    expect(replaced).toEqual([{ ...cat, englishVariants: ['kitty', 'puss'] }]);
  });
});

describe('duplicates', () => {
  it('become one, with the English and the words of all', () => {
    const first = entry('chat', 'cat');
    const merged = mergeDuplicates([
      first,
      entry('chien', 'dog'),
      entry('Chat', 'tomcat'),
      entry('chat', 'cat', { id: 'cat-2', note: 'n' }),
    ]);
    expect(merged).toEqual({
      replaced: [{ ...first, englishVariants: ['tomcat'], note: 'n' }],
      removedIds: ['chat-tomcat', 'cat-2'],
    });
  });

  it('are not those whose capitals make them another term', () => {
    const acronym = entry('OTAN', 'NATO');
    const merged = mergeDuplicates([
      acronym,
      entry('OTAN', 'Nato', { id: 'acronym-2', isCaseSensitive: true }),
      entry('otan', 'of the year'),
      entry('EST', 'eastern time', { isCaseSensitive: true }),
      entry('est', 'is'),
      entry('Est', 'are', { id: 'verb-2' }),
    ]);
    expect(merged.removedIds).toEqual(['acronym-2', 'verb-2']);
    expect(merged.replaced).toEqual([
      { ...acronym, isCaseSensitive: true },
      { ...entry('est', 'is'), englishVariants: ['are'] },
    ]);
  });

  it('are none where no French is shared', () => {
    expect(mergeDuplicates([entry('a', 'a'), entry('b', 'a')])).toEqual({
      replaced: [],
      removedIds: [],
    });
  });
});
