import { stripAccents } from '@/lib/text/tokenise';
import { conjugate, infinitivesOf } from './conjugate-french';
import type { KnownWord } from './known-word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that are not in -er, but for compounds of these with `re-`, `dé-` and the like. */
const others = set(
  `suivre avoir abattre abolir aboutir abstenir accomplir accroître accueillir acquérir adjoindre admettre adoucir
   advenir affaiblir affermir affranchir agir agrandir aigrir aller alourdir amincir amoindrir amortir anéantir
   apercevoir apparaître appartenir appauvrir applaudir apprendre approfondir arrondir asservir assaillir assainir
   asseoir assombrir assortir assouplir assujettir astreindre atteindre attendre atterrir avertir bannir battre
   blanchir boire bondir bouillir brandir bâtir bénir choisir chérir circonscrire clore combattre commettre
   comparaître comprendre compromettre concevoir conclure concourir conduire confondre connaître conquérir
   consentir construire contenir contraindre contredire contrevenir convaincre convenir convertir correspondre
   corrompre coudre courir couvrir craindre croire croître cuire descendre desservir devenir devoir dire discourir
   disparaître dissoudre distraire divertir dormir durcir débattre décevoir déchoir découvrir décrire décroître
   déduire défaire défendre définir démentir démettre démolir démunir dépeindre dépendre détenir détendre détruire
   éblouir échoir éclaircir écrire élargir élire embellir émettre émouvoir emplir encourir enfouir enfreindre
   enfuir engloutir enjoindre enquérir enrichir ensevelir ensuivre entendre entreprendre entretenir entrevoir
   envahir équivaloir établir éteindre étendre étourdir être étreindre exclure extraire faiblir faillir faire
   falloir finir fléchir fondre fournir franchir frémir fuir garantir geindre grandir gravir guérir haïr impartir
   inclure induire infléchir inscrire instruire interdire interrompre intervenir introduire investir jaillir jaunir
   joindre jouir languir lire luire maigrir maintenir maudire mentir mettre moisir mordre moudre mourir mouvoir
   munir méprendre mûrir naître noircir nourrir nuire obscurcir obtenir obéir offrir omettre ourdir ouvrir paraître
   parcourir parfaire partir parvenir peindre pendre percevoir perdre périr permettre pervertir plaindre plaire
   pleuvoir polir pondre poursuivre pourrir pourvoir pouvoir prendre prescrire pressentir prétendre
   prévaloir prévenir prévoir produire promettre promouvoir proscrire provenir prédire prémunir punir pâlir pâtir
   rabattre raccourcir rafraîchir ralentir ravir réagir rebondir recevoir reconnaître reconduire reconquérir
   reconstruire recourir recouvrir recueillir redevenir réduire refaire réfléchir refroidir régir rejoindre
   remettre remplir renaître renchérir rendre répandre repartir répartir repentir répondre reprendre reproduire
   requérir résoudre ressentir ressortir restreindre rétablir retenir retentir réunir réussir revenir revendre revêtir
   revivre revoir rire rompre rougir rouvrir saisir salir satisfaire savoir secourir séduire sentir servir sévir
   sortir souffrir soumettre sourire souscrire soustraire soutenir souvenir subir subvenir suffire surgir surprendre
   survenir survivre suspendre  taire tapir tarir teindre tendre tenir ternir tordre trahir traduire traire
   transir transmettre transparaître tressaillir unir vaincre valoir vendre venir vernir vêtir vieillir vivre voir
   vomir vouloir invertir contrefaire`,
);
const othersByPlain = new Map(
  Array.from(others, (verb): [string, string[]] => [stripAccents(verb), [verb]]),
);
/** With e before the last consonant, not é: `lève`, of `lever`. */
const withMuteE = set(
  `acheter achever amener assener celer congeler crever déceler démanteler démener élever emmener enlever geler
   grever harceler lever malmener marteler mener modeler morceler parachever parsemer peser prélever promener
   ramener racheter receler relever semer soulever surélever surmener haleter ciseler écarteler dégeler dépecer
   appeler rappeler épeler jeter rejeter projeter interjeter renouveler chanceler ensorceler étinceler feuilleter
   étiqueter ficeler jumeler niveler atteler banqueter cacheter déchiqueter amonceler museler craqueler`,
);

/**
 * The infinitive of a form of a verb; null for what is no form of one. Of several, a known word, then a
 * verb of the list, then one in -er, then the one that shares most of its letters.
 *
 * @param form as `foldWord` gives it
 */
export function infinitiveOf(form: string, isKnown: KnownWord): string | null {
  const candidates = infinitivesOf(stripAccents(form))
    .flatMap((plain) => accented(form, plain))
    .filter((infinitive) => infinitive.length > 3 && conjugate(infinitive)?.has(form));
  const ranked = [...new Set(candidates)]
    .map((infinitive) => ({ infinitive, rank: rank(infinitive, isKnown) }))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.infinitive ?? null;
}

function rank(infinitive: string, isKnown: KnownWord): number {
  const isListed = others.has(infinitive) || withMuteE.has(infinitive);
  if (isListed) return isKnown(infinitive) ? 0 : 1;
  if (isKnown(infinitive)) return 2;
  if (!infinitive.endsWith('er')) return 10;
  // `cède` is of `céder`, `regrette` of `regretter`, `étudie` of `étudier`
  if (/è/.test(infinitive.slice(-5))) return 6;
  // `évacuée` is of `évacuer`
  if (infinitive.endsWith('éer')) return 7;
  if (/e[bcdfghjklmnpqrstvz]er$/.test(infinitive)) return 5;
  if (/[oua]ier$/.test(infinitive)) return 5;
  return /[^aou]yer$/.test(infinitive) ? 6 : 4;
}

/**
 * An infinitive without accents with those of the form as far as both go the same way, and with the
 * accents that `è` may come from: `cède` → `cèder`, `céder`, `ceder`.
 */
function accented(form: string, plain: string): readonly string[] {
  const letters = [...form];
  let shared = 0;
  while (shared < plain.length && stripAccents(letters[shared] ?? '') === plain[shared])
    shared += 1;
  const base = letters.slice(0, shared).join('') + plain.slice(shared);
  // `déposé`, `plaçait`: the accent was the ending’s.
  const soft = base.replace(/ér$/, 'er').replace(/çer$/, 'cer');
  const listed = othersByPlain.get(plain) ?? [];
  const open = /è(?=[^aeiouéè]{1,2}u?er$)/;
  return open.test(soft)
    ? [soft.replace(open, 'é'), soft.replace(open, 'e'), ...listed]
    : [soft, ...listed];
}

/** Nouns and adjectives that are forms of these verbs too. */
const nounForms = set(
  `part parts cours sort sorts fait faits dit produit produits permis mis pris parti partis reçu revenu revenus crus
   joint teint fond fonds mort morts suit cachette cachettes étiquette étiquettes banquette jumelle jumelles ficelle
   ficelles étincelle étincelles celle celles élève élèves modèle modèles feuillette gel confit vient savoir vu lu
   conflit acquis compris compromis interdit écrit écrits récit crédit plaît découvert couvert ouvert contraint`,
);
/** `mettent`, `rend`, `reçoit`, `rompt`: of verbs that are not in -er. */
const plainlyFinite = /(?:ent|[aeo]nd|oit|eut|aut|ompt|aît|aint|eint|oint|met|bat)$/;

/**
 * Whether a word alone is a verb's form and hardly a noun: `déposaient`, `mettent`, `appelle`. It misses
 * those that could be either: `frappe`.
 */
export function isPlainlyVerb(form: string): boolean {
  if (nounForms.has(form)) return false;
  const hasFiniteEnding =
    /(?:[^l]aient|èrent|eront|iront|eraient|iraient|issent|issaient|issait|[^rn]ez)$/.test(form);
  if (hasFiniteEnding) return !/(?:chez|assez|nez)$/.test(form);
  const infinitive = infinitiveOf(form, () => false);
  if (infinitive === null) return false;
  return (
    (others.has(infinitive) && plainlyFinite.test(form)) ||
    (withMuteE.has(infinitive) && /(?:è.|ll|tt)(?:e|es|ent)$/.test(form))
  );
}

/** Whether a form is of a verb that is not in -er, and no noun: `met` in `met en place`. */
export const isOfListedVerb = (form: string): boolean =>
  !nounForms.has(form) &&
  !/(?:[^r]e|es)$/.test(form) &&
  others.has(infinitiveOf(form, () => false) ?? '');
