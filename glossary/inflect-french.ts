import { conjugate } from './conjugate-french';

/** Words that stay as they are within a term. */
const invariable = new Set(
  `de du des d' la le les l' un une à au aux en et ou ni sur sous pour par contre sans avec dans entre vers
   chez hors non très plus moins anti feu`.split(/\s+/),
);
const articles: ReadonlyMap<string, readonly string[]> = new Map([
  ['les', ['leurs', 'ses', 'nos', 'vos', 'mes', 'tes', 'des', 'ces', "d'"]],
  ['le', ['son', 'leur', 'notre', 'votre', 'mon', 'ton', 'un', 'ce', 'cet', "l'"]],
  ['la', ['sa', 'leur', 'notre', 'votre', 'ma', 'ta', 'une', 'cette', 'son', "l'"]],
  ["l'", ['son', 'sa', 'leur', 'notre', 'votre', 'mon', 'un', 'une', 'cet', 'cette']],
]);

/** Feminine forms that no ending tells. A noun such as `parti`, `port` or `traité` has none. */
const feminines: ReadonlyMap<string, string> = new Map(
  `grand:grande lourd:lourde profond:profonde froid:froide allemand:allemande second:seconde
   gros:grosse bas:basse épais:épaisse long:longue public:publique turc:turque grec:grecque
   blanc:blanche franc:franche sec:sèche beau:belle nouveau:nouvelle vieux:vieille faux:fausse doux:douce
   secret:secrète discret:discrète complet:complète concret:concrète inquiet:inquiète
   candidat:candidate soldat:soldate avocat:avocate magistrat:magistrate délicat:délicate
   civil:civile subtil:subtile puéril:puérile noir:noire clair:claire dur:dure sûr:sûre futur:future
   mineur:mineure majeur:majeure supérieur:supérieure inférieur:inférieure intérieur:intérieure
   extérieur:extérieure antérieur:antérieure meilleur:meilleure gouverneur:gouverneure procureur:procureure
   espion:espionne saxon:saxonne breton:bretonne champion:championne
   ami:amie ennemi:ennemie uni:unie banni:bannie élu:élue inconnu:inconnue disparu:disparue détenu:détenue
   vaincu:vaincue voisin:voisine clandestin:clandestine palestinien:palestinienne philippin:philippine
   féminin:féminine masculin:masculine argentin:argentine cousin:cousine
   prochain:prochaine saint:sainte chef:cheffe maire:mairesse juif:juive bref:brève neuf:neuve
   fort:forte mort:morte court:courte ouvert:ouverte couvert:couverte expert:experte haut:haute
   petit:petite gratuit:gratuite étroit:étroite droit:droite interdit:interdite frontalier:frontalière
   étranger:étrangère passager:passagère messager:messagère léger:légère berger:bergère
   premier:première dernier:dernière entier:entière officiel:officielle cruel:cruelle
   maître:maîtresse hôte:hôtesse traître:traîtresse russe:russe`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [masculine = '', feminine = ''] = pair.split(':');
      return [masculine, feminine];
    }),
);

/** Nouns with the ending of an adjective, whose feminine would be another word: `la question traitée`. */
const withoutFeminine = new Set(
  `traité arrêté communiqué marché comité côté été énoncé exposé congé péché degré tracé résumé relevé procédé
   canal journal tribunal hôpital arsenal signal mal littoral capital métal total
   terrain bain main pain train gain grain étain vain palais mois bois fois relais
   avant devant gant argent vent cent accident occident moment régiment parlement appel rappel hôtel colonel
   bal carnaval festival récital quartier papier chantier dossier courrier métier sentier cahier calendrier clavier acier février janvier
   secteur moteur facteur vecteur réacteur valeur chaleur vapeur hauteur longueur peur cœur coeur sœur fleur
   lueur ardeur rigueur erreur terreur horreur couleur douleur odeur humeur faveur ampleur ferveur fureur honneur`.split(
    /\s+/,
  ),
);

/** `aérien` → `aérienne`; the first that fits counts. */
const feminineEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[iy])en$/, ['enne']],
  [/(?<=[tds])eur$/, ['rice', 'euse', 'eure']],
  [/eur$/, ['euse', 'eure']],
  [/if$/, ['ive']],
  [/eux$/, ['euse']],
  [/(?<=i)er$/, ['ère']],
  [/(?<=[inru])el$/, ['elle']],
  [/(?<=.{2}a)l$/, ['le']],
  [/(?<=[ao]is)$/, ['e']],
  [/(?<=.{3}ain)$/, ['e']],
  [/(?<=.{2}ant)$/, ['e']],
  [/(?<=(?:id|g|n|l|r|c|qu|ti)ent)$/, ['e']],
  [/(?<=.{2}é)$/, ['e']],
];

/** Plurals in -s of words in -al, and in -aux of words in -ail. */
const regularAl = new Set(
  'bal carnaval chacal festival récital régal banal fatal final natal naval'.split(' '),
);
const auxAil = new Set('bail corail émail soupirail travail vitrail'.split(' '));
const plurals: ReadonlyMap<string, string> = new Map([
  ['oeil', 'yeux'],
  ['ciel', 'cieux'],
  ['monsieur', 'messieurs'],
  ['madame', 'mesdames'],
  ['pneu', 'pneus'],
  ['bleu', 'bleus'],
]);

/**
 * What may stand in a text for each word of a French term, itself included: the plural and the
 * feminine of nouns and adjectives; for a term that starts with a verb, the verb's forms, and other
 * determiners for its article (`déposer les armes` → `déposaient`; `leurs`). Forms that do not exist
 * may be among them; forms that are other words are not (`traitée` for `traité`).
 *
 * @param words as `foldWord` gives them
 */
export function inflectFrench(words: readonly string[]): readonly ReadonlySet<string>[] {
  const [first = '', second = ''] = words;
  const verb = /^d(?:e|')$/.test(second) ? null : conjugate(first);
  return words.map((word, position) => {
    if (verb && position === 0) return verb;
    if (verb && position === 1)
      return new Set([word, ...(articles.get(word) ?? inflectWord(word))]);
    return inflectWord(word);
  });
}

function inflectWord(word: string): ReadonlySet<string> {
  if (invariable.has(word) || !/^\p{L}{2,}$/u.test(word)) return new Set([word]);
  const feminine = feminineOf(word);
  return new Set([word, ...feminine, ...[word, ...feminine].map(pluralOf)]);
}

function feminineOf(word: string): readonly string[] {
  const known = feminines.get(word);
  if (known !== undefined) return [known];
  if (withoutFeminine.has(word) || /ment$|ité$|tion$/.test(word)) return [];
  for (const [ending, replacements] of feminineEndings) {
    if (ending.test(word))
      return replacements.map((replacement) => word.replace(ending, replacement));
  }
  return [];
}

function pluralOf(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (/[sxz]$/.test(word)) return word;
  if (word.endsWith('al') && !regularAl.has(word)) return `${word.slice(0, -1)}ux`;
  if (auxAil.has(word)) return `${word.slice(0, -2)}ux`;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  return `${word}s`;
}
