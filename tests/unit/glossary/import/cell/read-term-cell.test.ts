import { describe, expect, it } from 'vitest';
import { previewOf } from '../glossary-file';

/** The first entry of a table with one row. */
function rowOf(french: string, english: string) {
  const { taken } = previewOf(`Français\tEnglish\n${french}\t${english}\n`);
  const [first] = taken;
  if (!first) throw new Error('Nothing was taken.');
  const { entry } = first;
  return {
    french: [entry.french, ...entry.frenchVariants],
    english: [entry.english, ...entry.englishVariants],
    note: entry.note,
    partOfSpeech: entry.partOfSpeech,
    gender: entry.gender,
    allowsWordsBetween: entry.allowsWordsBetween,
  };
}

const frenchOf = (cell: string) => rowOf(cell, 'x').french;
const englishOf = (cell: string, french = 'mot') => rowOf(french, cell).english;

describe('alternatives in a cell', () => {
  it.each([
    ['chair / chairman', ['chair', 'chairman']],
    ['chair/chairman', ['chair', 'chairman']],
    ['chair; chairman', ['chair', 'chairman']],
    ['chair;chairman ; chairperson', ['chair', 'chairman', 'chairperson']],
    ['chair | chairman', ['chair', 'chairman']],
    ['1. chair; 2. chairman', ['chair', 'chairman']],
    ['the chair / the chairman', ['chair', 'chairman']],
    ['peace agreement / peace deal', ['peace agreement', 'peace deal']],
  ])('are read of %s', (cell, terms) => {
    expect(englishOf(cell)).toEqual(terms);
  });

  it.each([
    '24h/24',
    'km/h',
    'A/B testing',
    'TCP/IP',
    '1 / 2',
    'air/sol missile',
    'and/or',
    'Moscow, Russia',
  ])('are none in %s', (cell) => {
    expect(englishOf(cell)).toEqual([cell]);
  });

  it('are none where both languages have a stroke', () => {
    expect(rowOf('entrée/sortie', 'input/output')).toMatchObject({
      french: ['entrée/sortie'],
      english: ['input/output'],
    });
  });
});

describe('what glossaries put before a term', () => {
  it.each([
    ['présider', 'to chair', 'chair'],
    ['se réfugier', 'to take refuge', 'take refuge'],
    ['mettre fin', 'to put an end', 'put an end'],
    ['armée', 'the army', 'army'],
    ['accord', 'an agreement', 'agreement'],
    ['armée', 'The army', 'army'],
  ])('is left out: %s, %s', (french, english, read) => {
    expect(englishOf(english, french)).toEqual([read]);
  });

  it.each([
    ["l'armée", 'armée'],
    ['la trêve', 'trêve'],
    ['un accord', 'accord'],
    ['les États-Unis', 'États-Unis'],
    ['l’État', 'État'],
    ['le/la ministre', 'ministre'],
    ['un / une élève', 'élève'],
    ['le ou la juge', 'juge'],
  ])('is left out in French: %s', (french, read) => {
    expect(frenchOf(french)).toEqual([read]);
  });

  it.each([
    ['à ce jour', 'to date'],
    ['La Haye', 'The Hague'],
    ['beaucoup', 'a lot'],
    ['a priori', 'a priori'],
    ['Le Monde', 'The Times'],
    ['un peu', 'a little'],
    ['la plupart', 'most'],
  ])('stays where it is part of the term: %s, %s', (french, english) => {
    expect(rowOf(french, english)).toMatchObject({ french: [french], english: [english] });
  });
});

describe('marks of grammar', () => {
  it.each([
    ['accord (n.)', ['accord'], 'noun', ''],
    ['accord (n.m.)', ['accord'], 'noun', 'masculine'],
    ['accord n.m.', ['accord'], 'noun', 'masculine'],
    ['trêve, n.f.', ['trêve'], 'noun', 'feminine'],
    ['trêve [nf]', ['trêve'], 'noun', 'feminine'],
    ['élève (n. m. ou f.)', ['élève'], 'noun', 'both'],
    ['présider (vb)', ['présider'], 'verb', ''],
    ['présider v. tr.', ['présider'], 'verb', ''],
    ['séparatiste (adj.)', ['séparatiste'], 'adjective', ''],
    ['hier (adv)', ['hier'], 'adverb', ''],
    ['force (nom féminin)', ['force'], 'noun', 'feminine'],
  ])('are read of %s', (cell, french, partOfSpeech, gender) => {
    expect(rowOf(cell, 'x')).toMatchObject({ french, partOfSpeech, gender, note: '' });
  });

  it.each(['vitamine C', 'plan B', 'rayon m', 'groupe A', 'point n'])('are none in %s', (cell) => {
    expect(frenchOf(cell)).toEqual([cell]);
  });
});

describe('brackets', () => {
  it.each([
    ['chair (of a meeting)', ['chair'], 'of a meeting'],
    ['agreement (n.)', ['agreement'], ''],
    ['bank [finance]', ['bank'], 'finance'],
    ['(finance) bank', ['bank'], 'finance'],
    ['(to) chair', ['chair'], ''],
    ['agreement(s)', ['agreement'], ''],
    ['Hague (The)', ['The Hague'], ''],
    ['European Union (EU)', ['European Union', 'EU'], ''],
    ['take (a) decision', ['take a decision', 'take decision'], ''],
  ])('are read as what they mean: %s', (cell, english, note) => {
    expect(rowOf('mot', cell)).toMatchObject({ english, note });
  });

  it.each(['f(x)', 'HTTP(S)', '(R)-limonene', 'a (b', 'c) d', ':-)'])(
    'are part of the term in %s',
    (cell) => {
      expect(englishOf(cell)).toEqual([cell]);
    },
  );

  it('in French may have what may be left out', () => {
    expect(frenchOf('(se) réfugier')).toEqual(['se réfugier', 'réfugier']);
    expect(frenchOf("(s') enfuir")).toEqual(["s'enfuir", 'enfuir']);
    expect(frenchOf('Haye (La)')).toEqual(['La Haye']);
    expect(frenchOf("armée (l')")).toEqual(['armée']);
    expect(frenchOf('prendre (une) décision')).toEqual([
      'prendre une décision',
      'prendre décision',
    ]);
  });
});

describe('French for both genders', () => {
  it.each(['Paris, France', 'père, mère', 'terre, mer', 'oui, non', 'port, porte-avions'])(
    'is not read of %s',
    (cell) => {
      expect(frenchOf(cell)).toEqual([cell]);
    },
  );

  it.each([
    ['avocat(e)', ['avocat', 'avocate']],
    ['avocat/avocate', ['avocat', 'avocate']],
    ['avocat / avocate', ['avocat', 'avocate']],
    ['avocat·e', ['avocat', 'avocate']],
    ['avocat.e', ['avocat', 'avocate']],
    ['avocat-e', ['avocat', 'avocate']],
    ['avocat/e', ['avocat', 'avocate']],
    ['avocat(e)s', ['avocats', 'avocates']],
    ['étudiant·e·s', ['étudiants', 'étudiantes']],
    ['directeur(trice)', ['directeur', 'directrice']],
    ['directeur (trice)', ['directeur', 'directrice']],
    ['acteur·rice', ['acteur', 'actrice']],
    ['acteur/-trice', ['acteur', 'actrice']],
    ['serveur(se)', ['serveur', 'serveuse']],
    ['sportif(ve)', ['sportif', 'sportive']],
    ['heureux(se)', ['heureux', 'heureuse']],
    ['boulanger(ère)', ['boulanger', 'boulangère']],
    ['gardien(ne) de phare', ['gardien de phare', 'gardienne de phare']],
    ['gardien/gardienne de phare', ['gardien de phare', 'gardienne de phare']],
    ['avocat(e) général(e)', ['avocat général', 'avocate générale']],
    ['acteur, -trice', ['acteur', 'actrice']],
    ['avocat, -e', ['avocat', 'avocate']],
    ['voisin, e', ['voisin', 'voisine']],
    ['infirmier, -ère', ['infirmier', 'infirmière']],
    ['actif, -ive', ['actif', 'active']],
    ['beau, belle', ['beau', 'belle']],
    ['vieux (vieille)', ['vieux', 'vieille']],
    ['chanteur, chanteuse', ['chanteur', 'chanteuse']],
    ['principal, principale', ['principal', 'principale']],
  ])('has both spellings: %s', (cell, french) => {
    expect(frenchOf(cell)).toEqual(french);
  });

  it.each(['phare, phares', 'accord / accords', 'traité/traités', 'mer, mers', 'loi, lois'])(
    'is not two genders where it is two numbers: %s',
    (cell) => {
      expect(rowOf(cell, 'x').gender).toBe('');
    },
  );

  it.each(['rendez-le', 'vis-à-vis', 'mi-temps', 'lefigaro.fr', 'km.h', 'sous-les', 'est-ce'])(
    'is not seen in %s',
    (cell) => {
      expect(frenchOf(cell)).toEqual([cell]);
    },
  );
});

describe('placeholders', () => {
  it.each([
    ['donner qqch à qqn', 'to give sth to sb', ['donner'], ['give'], false],
    ['accuser qqn de qqch', 'to accuse sb of sth', ['accuser'], ['accuse'], false],
    [
      'mettre qqch en œuvre',
      'to put sth into effect',
      ['mettre en œuvre'],
      ['put into effect'],
      true,
    ],
    ['dépendre de [qqch]', 'to depend on [sth]', ['dépendre'], ['depend'], false],
    ['rendre visite à qqn', 'to visit s.b.', ['rendre visite'], ['visit'], false],
    ['profiter de qqch.', 'to benefit from sth.', ['profiter'], ['benefit'], false],
  ])('are passed over: %s, %s', (french, english, ofFrench, ofEnglish, allowsWordsBetween) => {
    expect(rowOf(french, english)).toMatchObject({
      french: ofFrench,
      english: ofEnglish,
      allowsWordsBetween,
    });
  });

  it('stay in the note, for the export', () => {
    expect(rowOf('donner qqch à qqn', 'to give sth to sb').note).toContain('donner qqch à qqn');
  });
});

it('tells what a cell was read as', () => {
  const { taken } = previewOf('fr;en\navocat(e) n.;lawyer\nmer;sea');
  expect(taken.map(({ readings }) => readings)).toEqual([
    [
      expect.objectContaining({
        side: 'french',
        written: 'avocat(e) n.',
        terms: ['avocat', 'avocate'],
        partOfSpeech: 'noun',
        gender: 'both',
      }),
    ],
    [],
  ]);
});
