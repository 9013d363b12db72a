import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmatise } from '@/glossary/french/lemmatise-french';
import { builtInEntries } from '@/glossary/parse-entries';
import { frenchish } from '../../lib/text/frenchish';

describe('lemmatise', () => {
  it.each([
    ['les postes de commandement', 'poste de commandement'],
    ['l’armée de l’air', "armée de l'air"],
    ['déposaient les armes', 'déposer les armes'],
    ['ont déposé les armes', 'déposer les armes'],
    ['n’ont pas déposé les armes', 'déposer les armes'],
    ['déposant leurs armes', 'déposer les armes'],
    ['déposer les armes', 'déposer les armes'],
    ['les régions séparatistes', 'région séparatiste'],
    ['crise humanitaire', 'crise humanitaire'],
    ['secrétaires d’État', "secrétaire d'État"],
    ['les ministres des Affaires étrangères', 'ministre des Affaires étrangères'],
    ['aux Affaires étrangères', 'Affaires étrangères'],
    ['les États-Unis', 'États-Unis'],
    ['les Arméniens', 'Arménien'],
    ['arméniennes', 'arménien'],
    ['aérienne', 'aérien'],
    ['La présidente', 'président'],
    ['ambassadrice', 'ambassadeur'],
    ['étrangères', 'étranger'],
    ['tuées', 'tué'],
    ['capitale', 'capitale'],
    ['frontières', 'frontière'],
    ['mises en œuvre', 'mise en œuvre'],
    ['cœurs', 'cœur'],
    ['yeux', 'œil'],
    ['les travaux', 'travail'],
    ['les canaux', 'canal'],
    ['réseaux', 'réseau'],
    ['enjeux', 'enjeu'],
    ['les pays', 'pays'],
    ['le cours', 'cours'],
    ['religieux', 'religieux'],
    ['cessez-le-feu', 'cessez-le-feu'],
    ['les contre-attaques', 'contre-attaque'],
    ['zones tampons', 'zone tampon'],
    ['premiers ministres', 'premier ministre'],
    ['les 3 drones', 'drone'],
    ['de la guerre', 'guerre'],
    ['d’artillerie', 'artillerie'],
    ['la force', 'force'],
    ['employait la force', 'employer la force'],
    ['levait le siège', 'lever le siège'],
    ['cède le pouvoir', 'céder le pouvoir'],
    ['jette l’éponge', "jeter l'éponge"],
    ['prend le contrôle', 'prendre le contrôle'],
    ['rompt les négociations', 'rompre les négociations'],
    ['conquirent la ville', 'conquérir la ville'],
    ['mettent fin', 'mettre fin'],
    ['a été évacuée', 'évacuer'],
    ['s’est emparé', "s'emparer"],
    ['se sont retirés', 'se retirer'],
    ['qui frappent', 'frapper'],
    ['fuient', 'fuir'],
    ['lutte contre le terrorisme', 'lutte contre le terrorisme'],
    ['Haut-Karabakh', 'Haut-Karabakh'],
    ['ONU', 'ONU'],
    ['2024', '2024'],
    ['constructor', 'constructor'],
    ['<b>', '<b>'],
    ['', ''],
    [' ', ''],
  ])('gives the lemma of %j: %j', (phrase, lemma) => {
    expect(lemmatise(phrase)).toBe(lemma);
  });

  it('takes the base that is a known word', () => {
    const known = new Set(['visas', 'visa', 'tutelle', 'malus']);
    expect(lemmatise('visas', (form) => known.has(form))).toBe('visa');
    expect(lemmatise('gaules', (form) => form === 'gaules')).toBe('gaules');
  });

  it('leaves the terms of the glossary as they are, but for one that it has in the plural', () => {
    const changed = builtInEntries()
      .map(({ french }) => french.replaceAll('’', "'"))
      .filter((french) => lemmatise(french) !== french);
    expect(changed).toEqual(['forces de maintien de la paix']);
  });

  it('gives a lemma of any text that has one', () => {
    fc.assert(
      fc.property(frenchish, (text) => {
        const lemma = lemmatise(text);
        expect(lemma === '').toBe(text.replace(/[\p{Cf}\s]/gu, '') === '');
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
