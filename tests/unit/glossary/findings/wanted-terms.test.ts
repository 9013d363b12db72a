import { describe, expect, it } from 'vitest';
import { type Entry, unsaid } from '@/glossary/entry';
import { acceptedForms, wantedTerms } from '@/glossary/findings/wanted-terms';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { sliceSpan } from '@/lib/text/span';

function want(entries: readonly Entry[], text: string, required?: ReadonlySet<number>) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return wantedTerms(matchTerms(compileGlossary(entries), text), byId, required);
}

const ask = (...args: Parameters<typeof want>) =>
  want(...args).map(({ span, target }) => [sliceSpan(args[1], span), target]);

const entries = builtInEntries();
const changed = (id: string, change: Partial<Entry>) =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));

describe('wantedTerms', () => {
  const text = 'Les forces de maintien de la paix quittent les régions séparatistes.';

  it('asks for the outermost of nested terms, in the number of the French', () => {
    expect(ask(entries, text)).toEqual([
      ['forces de maintien de la paix', 'peacekeeping forces'],
      ['régions séparatistes', 'breakaway regions'],
    ]);
  });

  it.each([
    ['has no English', { english: '  ', englishVariants: [] }],
    ['only explains', { steers: false }],
  ])('asks for the inner term when the outer %s', (_, change) => {
    expect(ask(changed('forces-de-maintien-de-la-paix', change), text)).toEqual([
      ['maintien de la paix', 'peacekeeping'],
      ['régions séparatistes', 'breakaway regions'],
    ]);
  });

  it('asks for the country within a term, and is content with the term alone', () => {
    const [wanted] = want(entries, 'Le ministère russe de la Défense a démenti.');
    expect(wanted?.target).toBe('Russian Ministry of Defence');
    expect(wanted?.accepted).toContain('Ministry of Defence');
    expect(ask(entries, 'Les forces russes de maintien de la paix')).toEqual([
      ['forces russes de maintien de la paix', 'Russian peacekeeping forces'],
    ]);
  });

  const crowded =
    'Bakou accuse le porte-parole du Haut-Karabakh d’avoir fermé le corridor de Lachin à la Turquie.';

  it('asks for every term, and tells the model of the three with most words', () => {
    expect(want(entries, crowded).map(({ target, isAnnotated }) => [target, isAnnotated])).toEqual([
      ['Baku', false],
      ['spokesperson', true],
      ['Nagorno-Karabakh', true],
      ['Lachin corridor', true],
      ['Turkey', false],
    ]);
  });

  it('tells the model first of what the reader insists on', () => {
    const told = want(entries, crowded, new Set([0])).filter(({ isAnnotated }) => isAnnotated);
    expect(told.map(({ target, isRequired }) => [target, isRequired])).toEqual([
      ['Baku', true],
      ['Nagorno-Karabakh', false],
      ['Lachin corridor', false],
    ]);
  });

  it('asks for a term that only explains when the reader insists on it', () => {
    const explaining = changed('bakou', { steers: false });
    expect(ask(explaining, 'Bakou refuse.')).toEqual([]);
    expect(ask(explaining, 'Bakou refuse.', new Set([0]))).toEqual([['Bakou', 'Baku']]);
  });

  it('leaves out a match whose entry is gone', () => {
    const matches = matchTerms(compileGlossary(entries), text);
    expect(wantedTerms(matches, new Map())).toEqual([]);
  });
});

describe('acceptedForms', () => {
  const entry: Entry = {
    ...unsaid,
    id: 'region',
    french: 'région séparatiste',
    english: 'breakaway region',
    englishVariants: ['separatist region'],
    definition: '',
    domain: 'conflict',
  };

  it('gives the preferred term before the admitted ones, in the singular where the French is', () => {
    expect(acceptedForms(entry, 'région séparatiste')).toEqual([
      'breakaway region',
      'separatist region',
    ]);
  });

  it('gives a demonym no plural where it is an adjective', () => {
    const demonym = { ...entry, french: 'Arménien', english: 'Armenian', englishVariants: [] };
    expect(acceptedForms(demonym, 'arméniennes')).toEqual(['Armenian']);
    expect(acceptedForms(demonym, 'Arméniens')).toEqual(['Armenians', 'Armenian']);
    const unmarked = { ...demonym, french: 'Azerbaïdjanais', english: 'Azerbaijani' };
    expect(acceptedForms(unmarked, 'Azerbaïdjanais')).toEqual(['Azerbaijani', 'Azerbaijanis']);
    expect(acceptedForms(unmarked, 'azerbaïdjanais')).toEqual(['Azerbaijani']);
  });

  it('gives both numbers where the French is a plural, the plural first', () => {
    expect(acceptedForms(entry, 'régions séparatistes')).toEqual([
      'breakaway regions',
      'breakaway region',
      'separatist regions',
      'separatist region',
    ]);
  });

  it('takes an exact term as it is', () => {
    expect(acceptedForms({ ...entry, isExact: true }, 'régions séparatistes')).toEqual([
      'breakaway region',
      'separatist region',
    ]);
  });

  it('wants the words of the text for an entry that is kept in French', () => {
    const kept = { ...entry, isKeptInFrench: true, english: 'x', englishVariants: [] };
    expect(acceptedForms(kept, 'Régions séparatistes')).toEqual(['Régions séparatistes']);
  });
});
