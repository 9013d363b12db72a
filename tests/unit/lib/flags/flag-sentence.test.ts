import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { placesOf } from '@/lib/flags/flag-places';
import { flagSentence } from '@/lib/flags/flag-sentence';
import { flagKinds, noWordLists, type WordKnowledge } from '@/lib/flags/sentence-flag';
import type { DoubtedWords } from '@/lib/mt/translator';
import { sliceSpan } from '@/lib/text/span';
import { shippedWords } from './word-knowledge';

let words: WordKnowledge;
beforeAll(async () => {
  words = await shippedWords();
});

/** As `kind: place`. */
const outline = (source: string, target: string, weakest: DoubtedWords | null = null) =>
  flagSentence({ source, target, links: [], weakest }, words).map((flag) => {
    const places = placesOf(flag);
    const words = [
      ...(places.source ? [sliceSpan(source, places.source)] : []),
      ...(places.target ? [sliceSpan(target, places.target)] : []),
    ];
    return words.length === 0 ? flag.kind : `${flag.kind}: ${words.join(' / ')}`;
  });

describe('flagSentence', () => {
  it.each([
    ['Il a fallu 2 200 tonnes.', 'It took 200 tonnes.', ['quantity-missing: 2 200 / 200']],
    ['Une hausse de 5 %.', 'A rise of €5.', ['unit-differs: 5 %']],
    [
      'Ouvert lundi, mardi et vendredi.',
      'Open on Monday and Tuesday.',
      ['quantity-missing: vendredi'],
    ],
    [
      'Voir https://www.exemple.fr/mer?page=2 ici.',
      'See https://ww. example.fr/mer?page=2 here.',
      ['verbatim-missing: https://www.exemple.fr/mer?page=2'],
    ],
    ['La famille 👨‍👩‍👧‍👦 est là.', 'The family is here.', ['verbatim-missing: 👨‍👩‍👧‍👦']],
    ['Il vit à Bakou depuis longtemps.', 'He has lived there for long.', ['name-missing: Bakou']],
    ['Selon l’OTAN, c’est faux.', 'According to them, it is false.', ['name-missing: OTAN']],
    ['Elle ne viendra pas.', 'She will come.', ['negation-lost: ne viendra pas']],
    ['Il n’a mangé que du pain.', 'He ate bread.', ['restriction-lost: n’a mangé que']],
    ['Elle est à 41 années-lumière.', 'It is 41 years old.', ['unit-differs: 41 années-lumière']],
    ['Il y a 12 km à pied.', 'It is 12 on foot.', ['unit-differs: 12 km']],
    ['Il décidera au plus tôt lundi.', 'He decides on Monday.', ['restriction-lost: au plus tôt']],
    ['Répondez au plus tard lundi.', 'Answer on Monday.', ['restriction-lost: au plus tard']],
    ['Deux exoplanètes.', 'Two exoplanetes.', ['unknown-word: exoplanetes']],
    ['Le chat dort.', 'The cat the cat the cat sleeps.', ['repetition: The cat the cat the cat']],
    ['Le bal des pompiers.', 'The Edussler ball.', ['unknown-word: Edussler']],
    ['« Non », dit-il.', '“No, he said.', ['marks-unbalanced']],
  ])('says of %j as %j: %j', (source, target, flags) => {
    expect(outline(source, target)).toEqual(flags);
  });

  it.each([
    ['Il a fallu 2 200 tonnes.', 'It took 2,200 tonnes.'],
    ['Le Royaume-Uni et l’Allemagne', 'Britain and Germany'],
    ['L’armée allemande en Suisse', 'The German army in Swiss lands'],
    ['Les Occidentaux, l’ONU, l’OTAN et les ONG', 'Westerners, the UN, NATO and NGOs'],
    ['Kaddafi et Khrouchtchev', 'Gaddafi and Khrushchev'],
    ['Monsieur Dupont, le Premier ministre', 'Mr Dupont, the Prime Minister'],
    ['Le Conseil se réunit à l’Université.', 'The board meets at the university.'],
    ['Elle n’est pas heureuse.', 'She is unhappy.'],
    ['N’hésitez pas à venir.', 'Feel free to come.'],
    ['Avant qu’il ne parte', 'Before he leaves'],
    ['Ne serait-ce que pour rire', 'If only for fun'],
    ['Un cristal phononique', 'A phononic crystal'],
    ['La voie ferrée', 'The trackbed'],
    ['PARIS EN FÊTE', 'A city celebrates'],
    ['', ''],
  ])('says nothing of %j as %j', (source, target) => {
    expect(outline(source, target)).toEqual([]);
  });

  it('does not judge a chain of letters that is longer than any word', () => {
    const chain = 'abcdefghij'.repeat(10_000);
    expect(outline(`Le mot ${chain} est long.`, `The word ${chain} is long.`)).toEqual([]);
  });

  it('pairs the numbers that differ, and tells others by themselves', () => {
    expect(outline('Il a 12 poules et 4 coqs.', 'He has 13 hens and 5 cocks.')).toEqual([
      'quantity-missing: 12 / 13',
      'quantity-missing: 4 / 5',
    ]);
    expect(outline('Il a 12 poules.', 'He has 13 hens and 5 cocks.')).toEqual([
      'quantity-missing: 12',
      'quantity-added: 13',
      'quantity-added: 5',
    ]);
  });

  it('does without lists of words what can be done without them', () => {
    const kindsOf = (source: string, target: string) =>
      flagSentence({ source, target, links: [], weakest: null }, noWordLists).map(
        ({ kind }) => kind,
      );
    expect(kindsOf('Elle ne viendra pas à 9 h.', 'She will come at 8 a.m.')).toEqual([
      'quantity-missing',
      'negation-lost',
    ]);
    expect(kindsOf('Le bal des pompiers.', 'The Edussler ball.')).toEqual([]);
    expect(kindsOf('Elle n’est pas heureuse, dit Tessier.', 'She is unhappy, he says.')).toEqual(
      [],
    );
    expect(kindsOf('Il vit à Londres.', 'He lives there.')).toEqual(['name-missing']);
  });

  it('tells its flags in their order', () => {
    const kinds = flagSentence(
      {
        source: 'Le 3 mai, Bakou n’a pas dit « non » à 5 % des demandes de M. Tessier.',
        target: 'On 4 May the Edussler said “yes to €5.',
        links: [],
        weakest: { span: { start: 14, end: 22 }, logProbability: -3 },
      },
      words,
    ).map(({ kind }) => flagKinds.indexOf(kind));
    expect(kinds.length).toBeGreaterThan(4);
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
  });

  it('tells a clause that no word is linked with, and none where there are no links', () => {
    const source = 'Le maire a parlé, mais son adjoint était absent.';
    const target = 'The mayor spoke, but he was not heard by all.';
    const link = { source: { start: 3, end: 7 }, target: { start: 4, end: 9 }, score: 0.9 };
    const judged = { source, target, weakest: null };
    expect(flagSentence({ ...judged, links: [link] }, words)).toContainEqual({
      kind: 'clause-unlinked',
      source: { start: source.indexOf('mais'), end: source.length - 1 },
    });
    expect(flagSentence({ ...judged, links: [] }, words)).toEqual([]);
  });

  it('tells what is much shorter or longer, and what the model doubts', () => {
    const source =
      'Le gouvernement a présenté hier une réforme que les syndicats refusent de discuter.';
    expect(outline(source, 'The government did.')).toEqual(['too-short']);
    expect(outline('Le maire est là.', 'The mayor is here. '.repeat(6))).toContain('too-long');
    const weakest = (logProbability: number) => ({ span: { start: 4, end: 9 }, logProbability });
    const [short, english] = ['Le maire est là.', 'The mayor is here.'];
    expect(outline(short, english, weakest(-3))).toEqual(['unlikely: mayor']);
    expect(outline(short, english, weakest(-0.4))).toEqual([]);
  });

  it('names places within the texts, whatever they are', () => {
    const piece = fc.constantFrom(
      ...['12', ' ', 'ne ', 'pas', 'Bakou', '«', '”', '😀', 'e\u0301', '@nom', 'the ', 'xqzt', ','],
      ...['seulement ', 'n’a que ', 'lundi', '5 %', '\u200d', 'Le ', 'OTAN', '-', 'https://a.fr'],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (source, target) => {
        for (const flag of flagSentence({ source, target, links: [], weakest: null }, words)) {
          const within: readonly [{ start: number; end: number } | null, string][] = [
            [placesOf(flag).source, source],
            [placesOf(flag).target, target],
          ];
          for (const [span, of] of within) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(of.length);
          }
        }
      }),
      { seed: 18, numRuns: 500 },
    );
  });
});
