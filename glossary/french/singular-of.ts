import { masculineOfIrregular } from './agree-french';
import type { KnownWord } from './known-word';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** With an s that is no plural's, besides those in -ès, -ais and -ois. */
const invariable = set(
  `pays cas pas bas las gras bras tas repas fracas embarras matelas verglas lilas hélas judas atlas gras trépas
   avis permis compromis commis soumis précis gris tapis paradis radis colis mépris sursis indécis concis exquis
   acquis requis promis mis pris surpris compris appris repris assis sis logis maquis croquis débris roulis châssis
   parvis souris brebis iris oasis cannabis tennis ibis puis depuis admis omis remis transmis émis démis conquis
   processus virus campus bus autobus blocus refus abus consensus corpus jus plus dessus confus diffus inclus
   exclus obus opus cactus bonus malus focus lapsus stimulus surplus talus terminus prospectus cursus papyrus
   cours concours discours recours secours parcours encours univers revers travers divers pervers mars vers hors
   toujours ailleurs alors plusieurs gars velours corps temps printemps contretemps longtemps
   puits mets poids fonds remords gens sens contresens encens dans sans fils os héros chaos propos repos
   gros dos clos enclos à-propos ours dehors dessous épars tous moins néanmoins volontiers tiers jadis
   laps biceps forceps biais laquais
   français portugais`,
);
/** In -ais and -ois, where most are names of peoples: `anglais`, `chinois`. */
const pluralAisOis = set(
  `délais essais balais quais vrais gais remblais déblais minerais lois rois emplois tournois convois envois parois
   beffrois octrois renvois désarrois effrois`,
);
const pluralAil = set('travaux vitraux baux coraux émaux soupiraux');
const pluralAu = set('tuyaux noyaux joyaux préaux fléaux boyaux gruaux');
const pluralEu = set(
  `jeux lieux feux milieux enjeux cheveux neveux aveux voeux adieux essieux moyeux hébreux dieux`,
);
const pluralOu = set('bijoux cailloux choux genoux hiboux joujoux poux');
const singulars = new Map(
  `yeux:oeil cieux:ciel messieurs:monsieur mesdames:madame mesdemoiselles:mademoiselle aïeux:aïeul
   bonshommes:bonhomme matériaux:matériau`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(':');
      return [plural, singular];
    }),
);

/**
 * The singular of a noun or an adjective; a word that is none already stays.
 *
 * @param form as `foldWord` gives it
 */
export function singularOf(form: string, isKnown: KnownWord): string {
  const singular = singulars.get(form) ?? singularByRule(form);
  return singular !== form && !isKnown(singular) && isKnown(form) ? form : singular;
}

function singularByRule(form: string): string {
  const shortened = form.slice(0, -1);
  if (form.length < 3) return form;
  if (form.endsWith('x')) {
    if (/eaux$/.test(form) || pluralAu.has(form) || pluralEu.has(form) || pluralOu.has(form)) {
      return shortened;
    }
    if (pluralAil.has(form)) return `${form.slice(0, -3)}ail`;
    return /aux$/.test(form) && !/^(?:aux|faux|taux|chaux|maux)$/.test(form)
      ? `${form.slice(0, -3)}al`
      : form;
  }
  if (!form.endsWith('s') || invariable.has(form) || /(?:ès|ss)$/.test(form)) return form;
  if (/[ao]is$/.test(form)) return pluralAisOis.has(form) ? shortened : form;
  return form.length === 3 && form !== 'ans' ? form : shortened;
}

/** Feminine nouns that stand for themselves, though they look like adjectives. */
const feminineNouns = set(
  `armée année journée idée entrée arrivée durée soirée matinée épée vallée chaussée fusée musée lycée trophée
   assemblée portée tournée montée mêlée percée traversée poussée pensée rentrée mosquée tranchée fumée donnée
   dictée gorgée poignée purée marée denrée contrée corvée destinée échappée envolée flambée gelée giclée huée
   lancée levée lignée menée nuée odyssée renommée retombée soirée tombée trouvée veillée visée ruée rangée risée
   cérémonie aînée avancée coulée cuillerée foulée livrée nausée panacée plongée portée randonnée
   attente entente tente vente descente plante pente détente mésentente soixante cinquante trente quarante rente
   patente tourmente charpente variante épouvante constante détente
   offensive contre-offensive initiative alternative perspective directive rive dérive archive tentative missive
   locomotive prérogative invective lessive cursive expectative olive endive solive récidive
   capitale cathédrale morale escale scandale finale rafale spirale cabale cale salle balle malle halle
   querelle tutelle parcelle échelle passerelle citadelle sentinelle étincelle chapelle selle elle telle quelle
   celle hirondelle nouvelle clientèle voyelle poubelle vaisselle bretelle dentelle ficelle semelle pelle
   frontière manière matière prière lumière carrière rivière bannière barrière misère colère père mère ministère
   bière pierre poussière cimetière croisière étagère fougère lisière paupière rizière salière tanière visière
   filière charnière arrière artère caractère cratère critère guerre fière derrière sphère atmosphère hémisphère
   chaise falaise fraise glaise turquoise framboise ardoise crise mise prise église entreprise franchise
   valise reprise surprise devise expertise maîtrise emprise
   fontaine semaine centaine douzaine dizaine quinzaine vingtaine trentaine haine laine peine plaine graine
   marraine domaine migraine porcelaine
   matrice cicatrice motrice rotatrice impératrice berceuse tondeuse mitrailleuse
   heure demeure prieure commune droite seconde reine princesse comtesse duchesse hôtesse maîtresse héroïne
   tsarine mairesse moyenne antenne chienne haleine persienne indienne
   vue rue revue avenue bienvenue tenue venue issue étendue retenue statue`,
);

/** `aérienne` → `aérien`; the first that fits counts. */
const masculines: readonly (readonly [RegExp, string])[] = [
  [/(?<=[iyé]en)ne$/, ''],
  [/trice$/, 'teur'],
  [/drice$/, 'deur'],
  [/(?<=[itnlrd])euse$/, 'eux'],
  [/euse$/, 'eur'],
  [/ive$/, 'if'],
  [/ière$/, 'ier'],
  [/(?<=[inrut])elle$/, 'el'],
  [/(?<=.{2})ale$/, 'al'],
  [/(?<=.[ao]is)e$/, ''],
  [/(?<=.{3}ain)e$/, ''],
  [/(?<=.{2}ant)e$/, ''],
  [/(?<=(?:id|g|n|l|r|c|qu|ti|s)ent)e$/, ''],
  [/(?<=.{2}é)e$/, ''],
];
/** `-euse` of one who does something: `danseuse`, `vendeuse`. */
const agents =
  /(?:dans|vend|coiff|serv|voyag|nag|jou|chant|tir|fum|travaill|pêch|march|rêv|vol|tromp|ment|gagn|ouvr)euse$/;

/**
 * The masculine singular of a word alone. A feminine noun stays, as far as it is known to be one
 * (`armée`), and so does a masculine that is no known word where the feminine is one.
 *
 * @param isSingular whether an s at its end can be no plural's
 */
export function singularMasculineOf(form: string, isSingular: boolean, isKnown: KnownWord): string {
  const singular = isSingular ? form : singularOf(form, isKnown);
  if (feminineNouns.has(singular)) return singular;
  const masculine = masculineOfIrregular(singular) ?? masculineByRule(singular);
  return !isKnown(masculine) && isKnown(singular) ? singular : masculine;
}

function masculineByRule(singular: string): string {
  if (agents.test(singular)) return singular.replace(/euse$/, 'eur');
  for (const [ending, masculine] of masculines) {
    if (ending.test(singular)) return singular.replace(ending, masculine);
  }
  return singular;
}
