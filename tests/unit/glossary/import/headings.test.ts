import { describe, expect, it } from 'vitest';
import { bytesOf, entriesOf, previewOf, refusedOf, termsOf } from './glossary-file';

const pair = [['phare', 'beacon', '']];

describe('names of columns', () => {
  it.each([
    'Source;Cible',
    'Terme source;Terme cible',
    'Mot;Traduction',
    'French (France);English (UK)',
    'fr;en',
    'fr-FR;en-GB',
    'Français;Anglais',
    'Terme français;Terme anglais',
    'Terme;Équivalent anglais',
    'Expression;English',
    'source;target',
    'Source term;Target term',
    'SOURCE;TRADUCTION',
    'French term;English translation',
    'French;Translation',
    'Entrée;Anglais',
    'FR;EN',
    'Langue source (fr);Langue cible (en)',
    'French_France;English_United_Kingdom',
    'texte source;texte cible',
    'Vedette;Traduction anglaise',
    'Recto;Verso',
    'Désignation;Designation (EN)',
    'Intitulé;Anglais',
    'Dénomination française;Dénomination anglaise',
    'Mot;Sens',
    'Word;Meaning',
  ])('are known: %s', (names) => {
    const glossary = previewOf(`${names}\nphare;beacon\n`);
    expect(glossary.reading).toMatchObject({ headerRow: 0 });
    expect(termsOf(glossary)).toEqual(pair);
  });

  it.each(['English;Français', 'Target;Source', 'en;fr', 'Traduction;Mot', 'Anglais;Terme'])(
    'may be the other way round: %s',
    (names) => {
      expect(termsOf(previewOf(`${names}\nbeacon;phare\n`))).toEqual(pair);
    },
  );

  it.each([
    'Terme;Définition',
    'Mot;Def.',
    'Word;Definition',
    'French;Explication',
    'Français;Définition;Note',
  ])('may have no English among them, and definitions are none: %s', (names) => {
    const glossary = previewOf(`${names}\nphare;Tour lumineuse\nmer;Étendue d’eau\n`);
    expect(glossary.taken).toEqual([]);
    expect(refusedOf(glossary)).toEqual([
      [2, 'no-english'],
      [3, 'no-english'],
    ]);
  });

  it.each(['mot;word', 'terme;term', 'traduction;translation', 'français;French', 'source;spring'])(
    'are not seen in a pair of terms: %s',
    (row) => {
      const [french = '', english = ''] = row.split(';');
      const glossary = previewOf(`${row}\nphare;beacon\n`);
      expect(termsOf(glossary)).toEqual([[french, english, ''], ...pair]);
    },
  );

  it.each([
    ['a title above', 'Glossaire maritime\nFrançais;Anglais\nphare;beacon'],
    ['a title and a blank line above', 'Glossaire;;\n\nFrançais;Anglais;Note\nphare;beacon;'],
    ['what Excel was told', 'sep=;\nFrançais;Anglais\nphare;beacon'],
    ['a column that is called #', '#;Français;Anglais\n1;phare;beacon'],
    ['a column that is called N°', 'N°;Français;Anglais\n1;phare;beacon'],
    ['bars between', 'Français|Anglais\nphare|beacon'],
  ])('may have %s', (_, text) => {
    expect(termsOf(previewOf(text))).toEqual(pair);
  });
});

describe('the tables of other tools', () => {
  it.each([
    [
      'memoQ',
      '"Entry_ID","Entry_Subject","Entry_Note","French_France","Term_Info","Term_Example","English_United_Kingdom","Term_Info","Term_Example"\n1,,,phare,CasePermissive;HalfPrefix,,beacon,CasePermissive;HalfPrefix,\n',
    ],
    ['Trados', 'French\tEnglish\tFrench Definition\tEnglish Status\nphare\tbeacon\t\tPreferred\n'],
    [
      'MateCat',
      'Forbidden,Domain,Subdomain,Definition,fr-FR,Notes,Example of use,en-US,Notes,Example of use\n,,,,phare,,,beacon,,\n',
    ],
    ['Smartcat', 'Entry ID;Comment;French;English\n1;;phare;beacon\n'],
    ['DeepL', 'phare,beacon,FR,EN\n'],
    [
      'Weblate',
      '"location","source","target","id","fuzzy","context","translator_comments","developer_comments"\n"","phare","beacon","","False","","",""\n',
    ],
    ['OmegaT', '# Glossary in tab-separated format -*- coding: utf-8 -*-\nphare\tbeacon\t\n'],
    ['Immersive Translate', 'source,target,tgt_lng\nphare,beacon,en\n'],
    [
      'IATE',
      'E_ID|L_CODE|T_TERM|T_TYPE|T_RELIABILITY|T_EVALUATION\n1|fr|phare|Term|3|\n1|en|beacon|Term|3|Preferred\n1|de|Leuchtturm|Term|3|\n',
    ],
  ])('%s’s are read', (_, text) => {
    const glossary = previewOf(text);
    expect(termsOf(glossary)).toEqual(pair);
    expect(glossary.refused).toEqual([]);
  });

  it('of other languages are refused', () => {
    const glossary = previewOf('source,target,tgt_lng\nphare,beacon,en\nphare,faro,es\n');
    expect(refusedOf(glossary)).toEqual([[3, 'other-languages']]);
  });
});

describe('a line that begins with #', () => {
  it.each([
    '#MeToo\t#MeToo',
    '#MeToo\tMeToo movement',
    '#balancetonporc\t#exposeyourpig',
    '#GiletsJaunes\tyellow vests',
    'C#\tC#',
  ])('may be a term: %s', (row) => {
    expect(entriesOf(`phare\tbeacon\n${row}\n`)[1]?.french).toBe(row.split('\t')[0]);
  });

  it.each(['# phare\tbeacon', '#phare\tbeacon', '# a remark', '#', '#separator:tab'])(
    'may be a remark: %s',
    (row) => {
      expect(termsOf(previewOf(`${row}\nphare\tbeacon\n`))).toEqual(pair);
    },
  );
});

describe('a status', () => {
  const statusOf = (status: string) =>
    previewOf(`Français;Anglais;Statut\nphare;beacon;\nphare;lamp;${status}\n`);

  it.each([
    ...['forbidden', 'prohibited', 'do not use', 'Do Not Use', 'banned', 'interdit', 'Interdite'],
    ...['deprecated', 'superseded', 'obsolete', 'legacyTerm-admn-sts', 'deprecatedTerm-admn-sts'],
    ...['À éviter', 'ne pas utiliser', 'notRecommended', 'rejected', 'proscrit', 'Obsolète'],
  ])('forbids: %s', (status) => {
    expect(
      entriesOf(bytesOf(`Français;Anglais;Statut\nphare;beacon;\nphare;lamp;${status}\n`)),
    ).toMatchObject([{ french: 'phare', english: 'beacon', forbiddenEnglish: ['lamp'] }]);
  });

  it.each(['zurückgezogen', 'foo', '???x', 'B2', 'rouge'])(
    'that is not known is told: %s',
    (status) => {
      expect(refusedOf(statusOf(status))).toEqual([[3, 'unknown-status']]);
    },
  );

  it.each(['preferred', 'admitted', 'Approuvé', 'recommended', 'new', 'standardizedTerm'])(
    'allows: %s',
    (status) => {
      expect(statusOf(status).taken.map(({ entry }) => entry.english)).toEqual(['beacon', 'lamp']);
    },
  );

  it.each(['administrativeStatus', 'usageStatus', 'normativeAuthorization'])(
    'is read in TBX as %s',
    (type) => {
      const file = (value: string) =>
        `<martif><termEntry><langSet lang="fr"><tig><term>phare</term></tig></langSet><langSet lang="en"><tig><term>beacon</term></tig><tig><term>lamp</term><termNote type="${type}">${value}</termNote></tig></langSet></termEntry></martif>`;
      expect(entriesOf(file('prohibited'))[0]?.forbiddenEnglish).toEqual(['lamp']);
      const unknown = previewOf(file('zurückgezogen')).taken[0];
      expect(unknown?.entry).toMatchObject({
        english: 'beacon',
        englishVariants: [],
        forbiddenEnglish: [],
      });
      expect(unknown?.unknownStatuses).toEqual(['zurückgezogen']);
    },
  );
});

describe('columns of yes and no', () => {
  it.each(['x', 'yes', 'oui', 'TRUE', '1', 'Vrai'])('say yes by %s', (yes) => {
    const [entry] = entriesOf(`Terme;Traduction;Case sensitive;DNT\nOTAN;NATO;${yes};${yes}\n`);
    expect(entry).toMatchObject({ isCaseSensitive: true, isKeptInFrench: true });
    expect(entriesOf(`Terme;Traduction;Forbidden\nphare;lamp;${yes}\n`)[0]).toMatchObject({
      english: '',
      forbiddenEnglish: ['lamp'],
    });
  });

  it.each([
    'Forbidden terms',
    'Termes interdits',
    'Forbidden translations',
    'Traductions à éviter',
    'Interdit',
  ])('may hold terms instead: %s', (name) => {
    expect(entriesOf(`Terme;Traduction;${name}\nphare;beacon;lamp\n`)[0]).toMatchObject({
      english: 'beacon',
      forbiddenEnglish: ['lamp'],
    });
  });
});
