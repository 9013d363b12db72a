import { describe, expect, it } from 'vitest';
import { findCollocationHints } from '@/lib/hints/find-collocation-hints';
import { sliceSpan } from '@/lib/text/span';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** What is hinted for which words, where one French word is rendered by one of the English. */
function hinted(french: string, english: string, [verb, rendering]: readonly [string, string]) {
  const link = { source: spanOf(french, verb), target: spanOf(english, rendering), score: 1 };
  return findCollocationHints(french, { text: english, links: [link] }).map(
    ({ span, accepted }) => [sliceSpan(french, span), accepted] as const,
  );
}

describe('findCollocationHints', () => {
  it.each([
    [
      'Il veut porter un coup décisif.',
      'He wants to wear a decisive blow.',
      ['porter', 'wear'],
      'deal',
    ],
    ['Il porta un dernier coup.', 'He wore a last blow.', ['porta', 'wore'], 'dealt'],
    ['Ils ont porté plusieurs coups.', 'They put several blows.', ['porté', 'put'], 'delivered'],
    ['Elle porte plainte.', 'She wears complaint.', ['porte', 'wears'], 'files'],
    [
      'Ils ont essuyé de lourdes défaites.',
      'They wiped heavy defeats.',
      ['essuyé', 'wiped'],
      'suffered',
    ],
    ['Elle passera son examen.', 'She will pass her exam.', ['passera', 'pass'], 'take'],
    ['Il a prêté serment.', 'He lent oath.', ['prêté', 'lent'], 'taken'],
    ['On lui rend hommage.', 'We give him homage.', ['rend', 'give'], 'pay'],
    [
      'Le maire a fait savoir que oui.',
      'The mayor found that yes.',
      ['fait', 'found'],
      'announced',
    ],
    ['Le bureau a révélé que oui.', 'The office found that yes.', ['révélé', 'found'], 'revealed'],
    ['Elle a poussé un long cri.', 'She pushed a long cry.', ['poussé', 'pushed'], 'let out'],
    ['Il a trouvé la mort.', 'He found death.', ['trouvé', 'found'], 'died'],
    ['Ils déposaient les armes.', 'They had the weapons.', ['déposaient', 'had'], 'laid down'],
    ['des groupes militaires', 'armed forces', ['groupes', 'forces'], 'groups'],
    [
      'Il a appelé Bakou à respecter la trêve.',
      'He called Baku to respect the truce.',
      ['appelé', 'called'],
      'called on',
    ],
    [
      'Elle appelle les pays de l’Union à « ne pas céder ».',
      'She calls the countries of the Union “not to give in.”',
      ['appelle', 'calls'],
      'calls on',
    ],
  ] as const)('hints in %j for %j', (french, english, link, wanted) => {
    const [hint] = hinted(french, english, link);
    expect(hint?.[0].startsWith(link[0])).toBe(true);
    expect(hint?.[1]).toContain(wanted);
  });

  it.each([
    ['Il porte un coup.', 'He wears a blow.', ['porte', 'wears'], ['deals', 'strikes', 'delivers']],
    ['Il porta un coup.', 'He wore a blow.', ['porta', 'wore'], ['dealt', 'struck']],
    ['Il a mis fin au jeu.', 'He brought end.', ['mis', 'brought'], ['ended', 'put an end']],
  ] as const)('hints in the form of what %j has in %j', (french, english, link, wanted) => {
    const [hint] = hinted(french, english, link);
    expect(hint?.[1].slice(0, wanted.length)).toEqual(wanted);
  });

  it('hints for the verb alone where the noun keeps its English, and else for both', () => {
    const verb = hinted('Il porte un coup.', 'He wears a blow.', ['porte', 'wears']);
    expect(verb.map(([words]) => words)).toEqual(['porte']);
    const both = hinted('Le bail prend fin.', 'The lease takes end.', ['prend', 'takes']);
    expect(both.map(([words]) => words)).toEqual(['prend fin']);
  });

  it.each([
    ['Il porte un coup.', 'He deals a blow.', ['porte', 'deals'], 'that is right already'],
    ['Il porte un coup.', 'He hits hard.', ['porte', 'hits'], 'that is put freely'],
    ['Il porte un manteau.', 'He wears a coat.', ['porte', 'wears'], 'beside another noun'],
    [
      'Il porte la main à son coup.',
      'He wears the hand.',
      ['porte', 'wears'],
      'across a preposition',
    ],
    ['Le coup porte.', 'The blow carries.', ['porte', 'carries'], 'after the noun'],
    [
      'Il appelle Ali à agir.',
      'He calls on Ali to act.',
      ['appelle', 'calls'],
      'that is two words',
    ],
    ['Il appelle Ali à huit heures.', 'He calls Ali.', ['appelle', 'calls'], 'without infinitive'],
    ['Il appelle Ali à l’aide.', 'He calls Ali.', ['appelle', 'calls'], 'beside a noun'],
    ['Il appelle à voter.', 'He calls to vote.', ['appelle', 'calls'], 'without an object'],
  ] as const)('leaves the verb of %j in %j, %4$s', (french, english, link, _why) => {
    expect(hinted(french, english, link)).toEqual([]);
  });

  it('looks at what renders the auxiliary too', () => {
    const [hint] = hinted('Il a révélé que oui.', 'He found that yes.', ['a ', 'found']);
    expect(hint?.[0]).toBe('révélé');
  });

  it('says nothing where nothing tells which word renders the verb', () => {
    const text = 'He wears a blow.';
    expect(findCollocationHints('Il porte un coup.', { text, links: [] })).toEqual([]);
  });
});
