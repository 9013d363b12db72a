import { describe, expect, it } from 'vitest';
import { matchAll } from './matching';

/** The words of a text that are found as a term. */
const found = (term: string, text: string) => matchAll([term], text).map(({ form }) => form);

describe('a compound with an elision', () => {
  it.each([
    ['œuvre', 'La main-d’œuvre manque.'],
    ['main', 'La main-d’œuvre manque.'],
    ['eau', 'Un vieux château-d’eau.'],
    ['château', "Un vieux château-d'eau."],
    ['or', 'La Côte-d’Or vote.'],
    ['côte', 'La Côte-d’Ivoire vote.'],
    ['État', 'Un coup-d’État échoue.'],
    ['coup', 'Un coup-d’œil suffit.'],
    ['un', 'Quelqu’un parle.'],
    ['quelque', "Quelqu'un parle."],
    ['île', 'La presqu’île brûle.'],
    ['presque', "La presqu'île brûle."],
    ['ouvrir', 'La porte va s’entr’ouvrir.'],
    ['entre', "Ils s'entr'aident."],
    ['hui', 'Il pleut aujourd’hui.'],
    ['heure', 'Le chef-d’heure.'],
  ])('hides its parts: %s in “%s”', (term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  it.each([
    ['main-d’œuvre', "La main-d'œuvre manque.", "main-d'œuvre"],
    ['presqu’île', 'Des presqu’îles.', 'presqu’îles'],
    ['Côte-d’Or', "La Côte-d'Or vote.", "Côte-d'Or"],
    ['quelqu’un', 'Quelqu´un parle.', 'Quelqu´un'],
    ['château-d’eau', 'Des châteaux-d’eau.', 'châteaux-d’eau'],
    ['entr’acte', "Pendant les entr'actes.", "entr'actes"],
  ])('is found as a whole: %s in “%s”', (term, text, form) => {
    expect(found(term, text)).toEqual([form]);
  });

  it.each([
    ['œuvre', 'l’œuvre de sa vie', 'œuvre'],
    ['eau', "Il manque d'eau.", 'eau'],
    ['or', 'une mine d’or', 'or'],
    ['État', 'le chef de l’État', 'État'],
    ['île', 'jusqu’à l’île', 'île'],
  ])('is not seen in words that stand alone: %s in “%s”', (term, text, form) => {
    expect(found(term, text)).toEqual([form]);
  });
});

describe('spellings of one word', () => {
  it.each([
    ['événement', 'un évènement'],
    ['île', 'une ile'],
    ['clé', 'une clef'],
    ['août', 'en aout'],
    ['week-end', 'un weekend'],
    ['weekend', 'un week-end'],
    ['réglementaire', 'un délai règlementaire'],
    ['maître', 'un maitre'],
    ['plate-forme', 'une plateforme'],
    ['œuvre', 'une oeuvre'],
  ])('are found for each other: %s in “%s”', (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });
});

describe('numbers and units', () => {
  it.each(['n° 5', 'nº 5', 'n°5', 'n\u00b0\u00a05', 'N° 5', 'n\u00ba\u202f5'])(
    'are found however they are set: %s',
    (text) => {
      expect(found('n° 5', `Le ${text} est là.`)).toEqual([text]);
    },
  );

  it.each([
    ['24h/24', 'ouvert 24h/24', '24h/24'],
    ['24h/24', 'ouvert 24 h/24', '24 h/24'],
    ['CO2', 'Le CO₂ monte.', 'CO₂'],
    ['CO₂', 'Le CO2 monte.', 'CO2'],
    ['m2', 'cent m² de bois', 'm²'],
    ['m²', 'cent m2 de bois', 'm2'],
    ['m³', 'un m3 de bois', 'm3'],
    ['H2O', 'Le H₂O gèle.', 'H₂O'],
  ])('are found in other signs: %s in “%s”', (term, text, form) => {
    expect(found(term, text)).toEqual([form]);
  });
});

describe('signs of print and of haste', () => {
  it.each([
    ['conflit', 'le conﬂit gelé', 'conﬂit'],
    ['officier', 'un oﬃcier', 'oﬃcier'],
    ['financier', 'un ﬁnancier', 'ﬁnancier'],
    ['effort', 'un eﬀort', 'eﬀort'],
    ['fluvial', 'le port ﬂuvial', 'ﬂuvial'],
  ])('of a ligature: %s in “%s”', (term, text, form) => {
    expect(found(term, text)).toEqual([form]);
  });

  it.each(["'", '’', '´', '`', '′', 'ʼ', '‘'])('an apostrophe may be %s', (sign) => {
    expect(found('chef de l’État', `le chef de l${sign}État`)).toEqual([`chef de l${sign}État`]);
    expect(found('armée', `l${sign}armée russe`)).toEqual(['armée']);
  });

  it.each(['-', '‐', '‑', '–', '−'])('a hyphen may be %s', (sign) => {
    expect(found('cessez-le-feu', `un cessez${sign}le${sign}feu`)).toHaveLength(1);
  });

  it.each([
    'Où est la paix ?',
    'Où est la paix?',
    'La paix\u202f!',
    'La paix!',
    '« La paix »',
    '"La paix"',
  ])('space before a sign does not count: %s', (text) => {
    expect(found('paix', text)).toEqual(['paix']);
  });
});
