import { describe, expect, it } from 'vitest';
import type { Entry } from '@/glossary/entry';
import { compileGlossary, matchTerms } from '@/glossary/match-terms';
import { builtInEntries } from '@/glossary/parse-entries';
import { wantedTerms } from '@/glossary/wanted-terms';
import { sliceSpan } from '@/lib/text/span';

function ask(entries: readonly Entry[], text: string) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const matches = matchTerms(compileGlossary(entries), text);
  return wantedTerms(matches, byId).map(({ span, target }) => [sliceSpan(text, span), target]);
}

describe('wantedTerms', () => {
  const entries = builtInEntries();
  const text = 'Les forces de maintien de la paix quittent les régions séparatistes.';

  it('asks for the outermost of nested terms', () => {
    expect(ask(entries, text)).toEqual([
      ['forces de maintien de la paix', 'peacekeeping forces'],
      ['régions séparatistes', 'breakaway region'],
    ]);
  });

  it('asks for the inner term when the outer has no English', () => {
    const without = entries.map((entry) =>
      entry.id === 'forces-de-maintien-de-la-paix' ? { ...entry, english: '  ' } : entry,
    );
    expect(ask(without, text)).toEqual([
      ['maintien de la paix', 'peacekeeping'],
      ['régions séparatistes', 'breakaway region'],
    ]);
  });

  it('asks for two terms at most, those with most words, in the order of the text', () => {
    const crowded =
      'Bakou accuse le porte-parole du Haut-Karabakh d’avoir fermé le corridor de Lachin à la Turquie.';
    expect(ask(entries, crowded)).toEqual([
      ['Haut-Karabakh', 'Nagorno-Karabakh'],
      ['corridor de Lachin', 'Lachin corridor'],
    ]);
  });

  it('leaves out a match whose entry is gone', () => {
    const matches = matchTerms(compileGlossary(entries), text);
    expect(wantedTerms(matches, new Map())).toEqual([]);
  });
});
