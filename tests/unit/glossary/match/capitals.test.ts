import { describe, expect, it } from 'vitest';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';
import { entriesOf } from '../import/glossary-file';

/** The forms of a term that are found in a text, as the term comes from a table. */
function found(french: string, english: string, text: string): readonly string[] {
  const matcher = compileGlossary(entriesOf(`French\tEnglish\n${french}\t${english}\n`));
  return matchTerms(matcher, text).map(({ form }) => form);
}

describe('a term that is another word without its capitals', () => {
  it.each([
    ['EST', 'eastern standard time', 'Il est 10 heures.'],
    ['EST', 'eastern standard time', 'Est-il 10 heures ?'],
    ['PAS', 'Pan African School', 'Il ne vient pas.'],
    ['OR', 'operating room', 'Or, l’or monte.'],
    ['CAR', 'Central African Republic', 'Il part en car, car il pleut.'],
    ['SA', 'plc', 'Sa maison et sa voiture.'],
    ['Orange', 'Orange', 'Une orange mûre.'],
    ['Monde', 'Le Monde', 'Tout le monde le dit.'],
    ['Lire', 'Lire', 'Il aime lire et lit beaucoup.'],
    ['Le Monde', 'Le Monde', 'Il a vu le monde entier.'],
    ['EST', 'eastern standard time', 'LE MONDE EST EN CRISE'],
    ['Monde', 'Le Monde', 'LE MONDE EST EN CRISE'],
    ['PAS', 'Pan African School', 'LA GUERRE N’AURA PAS LIEU'],
    ['SA', 'plc', 'Il crie : « QU’IL RENDE SA MAISON » et sort.'],
    ['Orange', 'Orange', 'UNE ORANGE PRESSÉE POUR TOUS'],
  ])('%s (%s) is not found in: %s', (french, english, text) => {
    expect(found(french, english, text)).toEqual([]);
  });

  it.each([
    ['EST', 'eastern standard time', 'Rendez-vous à 10 heures EST demain.', 'EST'],
    ['SA', 'plc', 'La société Dupont SA licencie.', 'SA'],
    ['CAR', 'Central African Republic', 'La mission en CAR continue.', 'CAR'],
    ['Orange', 'Orange', 'Le réseau d’Orange est coupé.', 'Orange'],
    ['Le Monde', 'Le Monde', 'Selon Le Monde, il part.', 'Le Monde'],
    ['OTAN', 'NATO', 'L’OTAN RENFORCE SES POSITIONS EN EUROPE', 'OTAN'],
    ['OTAN', 'NATO', 'L’Otan renforce ses positions.', 'Otan'],
    ['Azerbaïdjan', 'Azerbaijan', 'L’AZERBAÏDJAN ATTAQUE SES VOISINS', 'AZERBAÏDJAN'],
  ])('%s (%s) is found in: %s', (french, english, text, form) => {
    expect(found(french, english, text)).toEqual([form]);
  });

  it('is found with its box ticked in a headline, where it is no other word', () => {
    const [entry] = entriesOf('French\tEnglish\tCase sensitive\nOTAN\tNATO\tyes\n');
    const matcher = compileGlossary(entry ? [entry] : []);
    const forms = (text: string) => matchTerms(matcher, text).map(({ form }) => form);
    expect(forms('L’OTAN RENFORCE SES POSITIONS EN EUROPE')).toEqual(['OTAN']);
    expect(forms('L’Otan renforce ses positions.')).toEqual([]);
  });
});
