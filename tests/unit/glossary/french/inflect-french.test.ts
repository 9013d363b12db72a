import { describe, expect, it } from 'vitest';
import { inflectFrench } from '@/glossary/french/inflect-french';

const formsOf = (term: string, position = 0) => [
  ...(inflectFrench(term.split(' '))[position] ?? []),
];

describe('inflectFrench', () => {
  it.each([
    ['poste', ['poste', 'postes']],
    ['civil', ['civil', 'civile', 'civils', 'civiles']],
    ['aérien', ['aérien', 'aérienne', 'aériens', 'aériennes']],
    ['citoyen', ['citoyen', 'citoyenne', 'citoyens', 'citoyennes']],
    ['régional', ['régional', 'régionale', 'régionaux', 'régionales']],
    ['français', ['français', 'française', 'françaises']],
    ['offensif', ['offensif', 'offensive', 'offensifs', 'offensives']],
    ['religieux', ['religieux', 'religieuse', 'religieuses']],
    ['réfugié', ['réfugié', 'réfugiée', 'réfugiés', 'réfugiées']],
    ['financier', ['financier', 'financière', 'financiers', 'financières']],
    ['officiel', ['officiel', 'officielle', 'officiels', 'officielles']],
    ['dirigeant', ['dirigeant', 'dirigeante', 'dirigeants', 'dirigeantes']],
    ['président', ['président', 'présidente', 'présidents', 'présidentes']],
    ['africain', ['africain', 'africaine', 'africains', 'africaines']],
    ['turc', ['turc', 'turque', 'turcs', 'turques']],
    ['nouveau', ['nouveau', 'nouvel', 'nouvelle', 'nouveaux', 'nouvelles']],
    ['canal', ['canal', 'canaux']],
    ['festival', ['festival', 'festivals']],
    ['travail', ['travail', 'travaux']],
    ['feu', ['feu']],
    ['enjeu', ['enjeu', 'enjeux']],
    ['voix', ['voix']],
    ['gouvernement', ['gouvernement', 'gouvernements']],
    ['sécurité', ['sécurité', 'sécurités']],
    ['traité', ['traité', 'traités']],
    ['de', ['de']],
    ['2000', ['2000']],
    ['constructor', ['constructor', 'constructors']],
  ])('gives the forms of %s', (word, forms) => {
    expect(formsOf(word).toSorted()).toEqual(forms.toSorted());
  });

  it.each([
    'ambassadeur:ambassadrice',
    'négociateur:négociatrices',
    'tireur:tireuse',
    'professeur:professeure',
  ])('knows the feminine in %s', (pair) => {
    const [masculine = '', feminine] = pair.split(':');
    expect(formsOf(masculine)).toContain(feminine);
  });

  it.each([
    [
      'déposer les armes',
      'dépose déposes déposons déposez déposent déposais déposaient déposera déposeraient',
    ],
    ['déposer les armes', 'déposé déposée déposés déposant déposa déposèrent'],
    ['lever le siège', 'lève levons lèvera levé'],
    ['céder le pouvoir', 'cède cédons cédera cèdent'],
    ['engager le combat', 'engageons engageait engagea engagent'],
    ['forcer le blocus', 'forçons forçait força'],
    ['appeler les réserves', 'appelle appelons appellera'],
    ['employer la force', 'emploie employons emploiera'],
    ['négocier la paix', 'négocie négocions négociera négociions'],
    ['envoyer des troupes', 'envoie enverra enverrait envoyé'],
    ['mettre fin', 'met mets mettent mettait mettra mit mirent mis mise mette mettant'],
    ['permettre le passage', 'permet permettait permise'],
    ['prendre le contrôle', 'prend prennent prenait prit pris prise prendra prenne'],
    ['rompre les négociations', 'rompt rompent rompait rompu rompra'],
    ['rendre les armes', 'rend rendent rendait rendu rendue rendra rende'],
    ['tenir le front', 'tient tiennent tenait tint tenu tiendra tienne'],
    ['ouvrir le feu', 'ouvre ouvrent ouvrait ouvert ouverte ouvrira'],
    ['envahir la région', 'envahit envahissent envahissait envahi envahira envahisse'],
    ['atteindre la ligne', 'atteint atteignent atteignait atteinte atteindra'],
    ['conduire une opération', 'conduit conduisent conduisait conduite conduira'],
    ['conquérir la ville', 'conquiert conquièrent conquérait conquis conquerra'],
    ['faire la paix', 'fait font faisait fera fasse fit faite'],
    ['aller au front', 'va vont allait ira allée aille'],
    ['être en guerre', 'est sont était sera été soit fut'],
    ['avoir la paix', 'a ont avait aura eu ait'],
  ])('conjugates the verb of %s: %s', (term, forms) => {
    expect(formsOf(term)).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it.each([
    "tir d' artillerie",
    'officier de liaison',
    'danger public',
    'ordre public',
    'mer noire',
    'hiver rude',
  ])('takes no noun for a verb: %s', (term) => {
    expect(formsOf(term).length).toBeLessThanOrEqual(4);
  });

  it('lets a possessive stand for the article after a verb', () => {
    expect(formsOf('déposer les armes', 1)).toEqual(
      expect.arrayContaining(['les', 'leurs', 'ses']),
    );
    expect(formsOf('ministère de la défense', 2)).toEqual(['la']);
  });
});
