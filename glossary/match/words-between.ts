const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** `déposent enfin les armes`, `n’ont pas encore déposé toutes leurs armes` */
const besideVerb = set(
  `pas plus jamais toujours encore déjà enfin aussi bien mal hier aujourd'hui demain ensuite alors donc ainsi
   tout toute tous toutes tôt tard vite rien point guère peu beaucoup trop assez très immédiatement ici là
   désormais maintenant bientôt souvent parfois également aussitôt d'abord d' abord`,
);
/** `se sont emparés`: between `se` and the participle. */
const auxiliaries = set(
  `suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serait
   seraient soit soient fut furent été étant être`,
);
/** Words that begin or end a part of the sentence, and verbs: no term goes on after them. */
const breaking = set(
  `le la les l' un une au aux à ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
   je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en ne n' qui que qu' quoi dont où si
   quand comme lorsque lorsqu' puisque puisqu' car mais or ni donc parce sur sous dans par pour avec sans vers chez
   entre contre depuis pendant dès jusque jusqu' après avant selon malgré parmi lors hors outre afin c' ça cela
   ceci celui celle ceux celles est sont était étaient sera seront fut furent soit soient serait seraient a
   ont avait avaient aura auront eut eurent ait aient aurait auraient doit doivent devait devra peut peuvent pouvait
   pourra pourrait pourraient va vont allait veut veulent voulait fait font faisait fera fit dit disent disait met
   mettent mit prend prennent prit tient tiennent tint vient viennent vint reste restent parle parlent
   traite traitent discute discutent décide décident demande demandent refuse refusent menace menacent accuse
   accusent cesse cessent sort sortent part partent change changent dispose disposent bénéficie bénéficient
   dépend dépendent charge chargent accepte acceptent propose proposent permet permettent relève relèvent
   manque manquent profite profitent tente tentent essaie essaient convient conviennent annonce annoncent`,
);
/** Endings of simple forms of verbs that no adjective has: `décidaient`, `décidèrent`, `décideront`. */
const verbal =
  /(?:aient|èrent|eront|iront|erait|irait|eraient|issent|issait|[^p]ait|[^r]ions|iez|[^n]ez|âmes)$/;
/** `forces russes de`: endings of adjectives and participles, and of many nouns that stand for one. */
const adjectival =
  /(?:aires?|iques?|istes?|ale?s?|aux|el(?:le)?s?|ien(?:ne)?s?|éen(?:ne)?s?|aine?s?|aise?s?|oise?s?|ifs?|ives?|eux|euses?|[aiu]bles?|ée?s?|ante?s?|ente?s?|ière?s?|iers?|eure?s?|esques?|ides?|iles?|ine?s?|ue?s?|ie?s?|its?|ites?|ises?|erses?|ertes?|ectes?|ands?|andes?|ards?|ardes?|ats?|ates?|ètes?|asques?|ondes?|ongs?|ongues?)$/;
const plainAdjectives = set(
  `russe russes turc turcs turque turques grec grecs grecque belge belges suisse suisses arabe arabes corse
   corses slave slaves serbe serbes croate croates bulgare bulgares tchèque tchèques mixte mixtes interne
   internes externe externes propre propres libre libres jeune jeunes autre autres même mêmes seul seule seuls
   seules rapide rapides grave graves vaste vastes simple simples double doubles triple unique uniques arrière
   avant moderne modernes énorme énormes fort forts forte fortes nouveau nouvelle neuf neuve bref brève
   juste justes sûr sûre dur dure mauvais bon bonne grand grande grands grandes gros grosse vrai vraie vrais
   perse perses kurde kurdes afghan afghane afghans talibans sunnite sunnites chiite chiites druze druzes
   nord sud est ouest non très plus moins dit dite ad hoc et ou de du des d'`,
);

/**
 * Whether words may stand between those of a term without parting it. Beside a verb, adverbs; beside a
 * noun, what belongs to it: adjectives, participles, a name (`forces russes`, `forces de l’ONU`), not a
 * verb or the start of another part of the sentence. Measured on the labelled set.
 *
 * @param words as they are written, at least one
 * @param ofVerb whether the term starts with a verb
 */
export function mayStandBetween(words: readonly string[], ofVerb: boolean): boolean {
  const folded = words.map((word) => word.toLowerCase().replace(/[’ʼ‘]/g, "'"));
  if (ofVerb) {
    return folded.every(
      (word) => besideVerb.has(word) || auxiliaries.has(word) || /[^p]ment$/.test(word),
    );
  }
  const [first = ''] = folded;
  const last = folded.at(-1) ?? '';
  // `forces de l’ONU de maintien`: a preposition, an article, and a name at the end
  if (/^d(?:e|u|es|')$/.test(first)) {
    return isName(words.at(-1) ?? '') && folded.slice(1, -1).every((word) => word === "l'");
  }
  return (
    !/^(?:et|ou|de|du|des|d'|très|plus|moins|non)$/.test(last) &&
    words.every((word, position) => isModifier(word, folded[position] ?? ''))
  );
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

const isModifier = (word: string, folded: string): boolean =>
  isName(word) ||
  plainAdjectives.has(folded) ||
  (!breaking.has(folded) && !verbal.test(folded) && adjectival.test(folded));
