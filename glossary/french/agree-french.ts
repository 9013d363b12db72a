import { stripAccents } from '@/lib/text/tokenise';

const list = (words: string): readonly string[] => words.split(/\s+/);
const pairs = (words: string): ReadonlyMap<string, string> =>
  new Map(
    list(words).map((pair): [string, string] => {
      const [first = '', second = ''] = pair.split(':');
      return [first, second];
    }),
  );

/** Feminine forms that no ending tells. A noun such as `parti`, `port` or `traité` has none. */
const feminines =
  pairs(`grand:grande lourd:lourde profond:profonde froid:froide allemand:allemande second:seconde
  gros:grosse bas:basse épais:épaisse las:lasse long:longue public:publique turc:turque grec:grecque
  blanc:blanche franc:franche sec:sèche beau:belle nouveau:nouvelle vieux:vieille faux:fausse doux:douce
  roux:rousse jaloux:jalouse jumeau:jumelle fou:folle mou:molle frais:fraîche malin:maligne bénin:bénigne
  aigu:aiguë ambigu:ambiguë contigu:contiguë favori:favorite laïc:laïque
  secret:secrète discret:discrète complet:complète concret:concrète inquiet:inquiète incomplet:incomplète
  net:nette muet:muette coquet:coquette
  candidat:candidate soldat:soldate avocat:avocate magistrat:magistrate délicat:délicate
  immédiat:immédiate lauréat:lauréate adéquat:adéquate plat:plate ingrat:ingrate
  civil:civile subtil:subtile puéril:puérile vil:vile nul:nulle seul:seule espagnol:espagnole
  noir:noire clair:claire dur:dure sûr:sûre mûr:mûre futur:future pur:pure obscur:obscure
  mineur:mineure majeur:majeure supérieur:supérieure inférieur:inférieure intérieur:intérieure
  extérieur:extérieure antérieur:antérieure postérieur:postérieure ultérieur:ultérieure meilleur:meilleure
  gouverneur:gouverneure procureur:procureure ingénieur:ingénieure
  espion:espionne saxon:saxonne breton:bretonne champion:championne bon:bonne patron:patronne
  baron:baronne lion:lionne wallon:wallonne letton:lettonne piéton:piétonne vigneron:vigneronne
  musulman:musulmane afghan:afghane catalan:catalane persan:persane ottoman:ottomane birman:birmane
  paysan:paysanne artisan:artisane partisan:partisane sultan:sultane
  ami:amie ennemi:ennemie uni:unie banni:bannie élu:élue inconnu:inconnue disparu:disparue détenu:détenue
  vaincu:vaincue connu:connue absolu:absolue prévu:prévue perdu:perdue joli:jolie fini:finie poli:polie
  voisin:voisine clandestin:clandestine philippin:philippine marocain:marocaine orphelin:orpheline
  féminin:féminine masculin:masculine argentin:argentine cousin:cousine latin:latine fin:fine divin:divine
  alpin:alpine plein:pleine serein:sereine sain:saine vain:vaine commun:commune brun:brune
  prochain:prochaine saint:sainte chef:cheffe maire:mairesse juif:juive bref:brève neuf:neuve vif:vive
  fort:forte mort:morte court:courte ouvert:ouverte couvert:couverte expert:experte haut:haute vert:verte
  petit:petite gratuit:gratuite étroit:étroite droit:droite interdit:interdite cuit:cuite écrit:écrite
  frontalier:frontalière parfait:parfaite satisfait:satisfaite abstrait:abstraite suspect:suspecte
  direct:directe indirect:indirecte exact:exacte strict:stricte correct:correcte distinct:distincte
  adjoint:adjointe défunt:défunte idiot:idiote chaud:chaude bavard:bavarde vieillard:vieillarde
  gris:grise précis:précise soumis:soumise exclu:exclue inclus:incluse confus:confuse diffus:diffuse
  étranger:étrangère passager:passagère messager:messagère léger:légère berger:bergère boulanger:boulangère
  mensonger:mensongère cher:chère fier:fière amer:amère conseiller:conseillère
  premier:première dernier:dernière entier:entière officiel:officielle cruel:cruelle
  maître:maîtresse hôte:hôtesse traître:traîtresse prince:princesse comte:comtesse duc:duchesse
  roi:reine héros:héroïne empereur:impératrice tsar:tsarine copain:copine`);

/** Nouns with the ending of an adjective, whose feminine would be another word: `la question traitée`. */
const withoutFeminine = new Set(
  list(`traité arrêté communiqué marché comité côté été énoncé exposé congé péché degré tracé résumé relevé procédé
  carré pré gré blé thé café canapé fossé
  canal journal tribunal hôpital arsenal signal mal littoral capital métal total bal carnaval
  festival récital quartier papier chantier dossier courrier métier sentier cahier calendrier clavier acier
  février janvier charnier
  secteur moteur facteur vecteur réacteur valeur chaleur vapeur hauteur longueur peur cœur coeur sœur fleur
  lueur ardeur rigueur erreur terreur horreur couleur douleur odeur humeur faveur ampleur ferveur fureur honneur
  lieu bien lien rien moyen`),
);

interface Change {
  readonly from: string;
  readonly to: string;
  /** What must stand before `from`. */
  readonly after: RegExp;
}

/** `aérien` → `aérienne`; the first `from` that fits counts, with all of its lines. */
const feminineChanges: readonly Change[] = [
  { from: 'en', to: 'enne', after: /[iyé]$/ },
  { from: 'eur', to: 'rice', after: /[tds]$/ },
  { from: 'eur', to: 'euse', after: /./ },
  { from: 'eur', to: 'eure', after: /./ },
  { from: 'if', to: 'ive', after: /./ },
  { from: 'eux', to: 'euse', after: /./ },
  { from: 'er', to: 'ère', after: /i$/ },
  { from: 'el', to: 'elle', after: /[inrut]$/ },
  { from: 'al', to: 'ale', after: /.{2}$/ },
  { from: 'ais', to: 'aise', after: /./ },
  { from: 'ois', to: 'oise', after: /./ },
  { from: 'ain', to: 'aine', after: /.{3}$/ },
  { from: 'ant', to: 'ante', after: /.{2}$/ },
  { from: 'ent', to: 'ente', after: /(?:id|g|n|l|r|c|qu|ti)$/ },
  { from: 'é', to: 'ée', after: /.{2}$/ },
];

const masculineByFeminine = new Map(
  Array.from(feminines, ([from, to]): [string, string] => [to, from]),
);

/** The masculine of a feminine that no ending tells: `turc` of `turque`; null for others. */
export const masculineOfIrregular = (feminine: string): string | null =>
  masculineByFeminine.get(feminine) ?? null;

/** Plurals in -s of words in -al, and in -aux of words in -ail. */
const regularAl = new Set(
  list('bal carnaval chacal festival récital régal banal fatal final natal naval'),
);
const auxAil = new Set(list('bail corail émail soupirail travail vitrail'));
const plurals = pairs(
  `oeil:yeux ciel:cieux monsieur:messieurs madame:mesdames mademoiselle:mesdemoiselles pneu:pneus bleu:bleus
  bijou:bijoux caillou:cailloux chou:choux genou:genoux hibou:hiboux joujou:joujoux pou:poux
  landau:landaus aïeul:aïeux bonhomme:bonshommes`,
);

/** `un nouvel accord` */
const beforeVowels = pairs('nouveau:nouvel beau:bel vieux:vieil fou:fol mou:mol');

/**
 * The feminine of a noun or an adjective; several where the ending does not tell. None for a word that
 * looks like no masculine.
 *
 * @param isModifier whether it stands after a noun that it belongs to: it has a feminine then, if its
 * ending allows one: `élu` in `président élu`
 */
export function femininesOf(word: string, isModifier = false): readonly string[] {
  const known = feminines.get(word);
  if (known !== undefined) return [known];
  if (/ment$|ité$|tion$/.test(word) || (!isModifier && withoutFeminine.has(word))) return [];
  const fitting = feminineChanges.filter(
    ({ from, after }) => word.endsWith(from) && after.test(word.slice(0, -from.length)),
  );
  const [first] = fitting;
  if (first !== undefined) {
    return fitting
      .filter(({ from }) => from === first.from)
      .map(({ from, to }) => word.slice(0, -from.length) + to);
  }
  return isModifier && /[^aeoyx]$/.test(word) ? [`${word}e`] : [];
}

export function pluralOf(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (/[sxz]$/.test(word)) return word;
  if (word.endsWith('al') && !regularAl.has(word)) return `${word.slice(0, -1)}ux`;
  if (auxAil.has(word)) return `${word.slice(0, -2)}ux`;
  if (/(?:au|eu)$/.test(word)) return `${word}x`;
  return `${word}s`;
}

/** A noun or an adjective in both genders and numbers, as far as it has them. */
export function agreeingForms(word: string, isModifier = false): ReadonlySet<string> {
  const vowel = beforeVowels.get(word);
  const both = [word, ...femininesOf(word, isModifier)];
  return new Set([...both, ...both.map(pluralOf), ...(vowel === undefined ? [] : [vowel])]);
}

/** Whether a form of `base` can only be a plural: `militaires` of `militaire`, not `pays`. */
export function isPluralOf(base: string, form: string): boolean {
  const singulars = [base, ...femininesOf(base, true)];
  return !singulars.includes(form) && singulars.some((singular) => pluralOf(singular) === form);
}

/** Plain endings of feminine forms, each with the plain endings of the masculine. */
const masculineEnds: readonly (readonly [string, string])[] = [
  ['e', ''],
  ...feminineChanges.map(({ from, to }): [string, string] => [
    stripAccents(to),
    stripAccents(from),
  ]),
];
const reverse = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Array.from(map, ([from, to]): [string, string] => [stripAccents(to), stripAccents(from)]),
  );
const masculines = reverse(feminines);
const singulars = reverse(plurals);
const consonantForms = reverse(beforeVowels);

/**
 * Every word of which a form may be the feminine or the plural, itself among them, and others.
 *
 * @param form without accents, as are the words
 */
export function agreementBasesOf(form: string): ReadonlySet<string> {
  const bases = new Set([form, ...singularsOf(form)]);
  for (const singular of [...bases]) {
    const irregular = masculines.get(singular);
    if (irregular !== undefined) bases.add(irregular);
    const vowel = consonantForms.get(singular);
    if (vowel !== undefined) bases.add(vowel);
    for (const [feminine, masculine] of masculineEnds) {
      if (singular.endsWith(feminine)) {
        bases.add(singular.slice(0, singular.length - feminine.length) + masculine);
      }
    }
  }
  return bases;
}

function singularsOf(form: string): readonly string[] {
  const found: string[] = [];
  const irregular = singulars.get(form);
  if (irregular !== undefined) found.push(irregular);
  if (/[sx]$/.test(form)) found.push(form.slice(0, -1));
  if (form.endsWith('aux')) found.push(`${form.slice(0, -3)}al`, `${form.slice(0, -3)}ail`);
  return found;
}
