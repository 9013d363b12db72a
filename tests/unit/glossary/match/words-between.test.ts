import { describe, expect, it } from 'vitest';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { sliceSpan } from '@/lib/text/span';
import { entryOf, matchAll } from './matching';

describe('a term with words between its own', () => {
  const loose = (french: string) =>
    compileGlossary([{ ...entryOf(french), allowsWordsBetween: true }]);
  const outlineLoose = (french: string, text: string) =>
    matchTerms(loose(french), text).map(({ form, inserted }) => [
      form,
      inserted.map((span) => sliceSpan(text, span)),
    ]);

  it.each([
    [
      'forces de maintien de la paix',
      'les forces russes de maintien de la paix',
      'forces russes de maintien de la paix',
      ['russes'],
    ],
    [
      'ministère des Affaires étrangères',
      'Le ministère russe des Affaires étrangères parle.',
      'ministère russe des Affaires étrangères',
      ['russe'],
    ],
    [
      'forces de maintien de la paix',
      'les forces de l’ONU de maintien de la paix',
      'forces de l’ONU de maintien de la paix',
      ['de l’ONU'],
    ],
    [
      'poste de commandement',
      'un poste militaire avancé de commandement',
      'poste militaire avancé de commandement',
      ['militaire avancé'],
    ],
    [
      'poste de commandement',
      'deux postes nord-coréens de commandement',
      'postes nord-coréens de commandement',
      ['nord-coréens'],
    ],
    [
      'déposer les armes',
      'Ils n’ont pas déposé immédiatement leurs armes.',
      'déposé immédiatement leurs armes',
      ['immédiatement'],
    ],
    ['déposer les armes', 'Ils déposent enfin les armes.', 'déposent enfin les armes', ['enfin']],
    ['s’emparer de', 'Ils se sont emparés de la ville.', 'se sont emparés de', ['sont']],
    ['poste de commandement', 'le poste de commandement', 'poste de commandement', []],
  ])('finds %j in %j', (term, text, form, inserted) => {
    expect(outlineLoose(term, text)).toEqual([[form, inserted]]);
  });

  it.each([
    ['ministère de la Défense', 'le ministère parle de la Défense'],
    ['ministère de la Défense', 'le ministère, russe, de la Défense'],
    ['ministère de la Défense', 'le ministère (russe) de la Défense'],
    ['ministère de la Défense', 'le ministère russe. De la Défense'],
    ['ministère de la Défense', 'le ministère italien et français de la Défense'],
    ['forces de maintien de la paix', 'les forces chargées par l’ONU de maintien de la paix'],
    ['forces de maintien de la paix', 'des forces qui décident de maintien de la paix'],
    ['forces de maintien de la paix', 'les forces décidaient de maintien de la paix'],
    ['prisonnier de guerre', 'le prisonnier a parlé de guerre'],
    ['prisonnier de guerre', 'les prisonniers et les crimes de guerre'],
    ['déposer les armes', 'ils déposent plainte pour les armes'],
  ])('does not find %j in %j', (term, text) => {
    expect(outlineLoose(term, text)).toEqual([]);
  });

  it('takes the nearest, and the literal term before the loose one', () => {
    expect(
      outlineLoose('forces de maintien', 'les forces russes, forces armées de maintien'),
    ).toEqual([['forces armées de maintien', ['armées']]]);
    const matcher = compileGlossary([
      { ...entryOf('poste de commandement'), allowsWordsBetween: true },
      entryOf('poste avancé de commandement'),
    ]);
    expect(matchTerms(matcher, 'un poste avancé de commandement')).toMatchObject([
      { senses: ['poste avancé de commandement'], inserted: [] },
    ]);
  });

  it('allows none unless the entry says so', () => {
    expect(matchAll(['poste de commandement'], 'un poste avancé de commandement')).toEqual([]);
  });
});
