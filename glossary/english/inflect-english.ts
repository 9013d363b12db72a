import { stripAccents } from '@/lib/text/tokenise';
import { type Inflection, type Paradigm, unchanged } from '../inflection';

const invariable = new Set(
  'of the a an in on to for and or by at with from under de und'.split(' '),
);

/** The forms that no rule gives, by base form. */
export const irregularEnglish: ReadonlyMap<string, readonly string[]> = new Map(
  `man:men woman:women person:persons,people child:children foot:feet tooth:teeth goose:geese mouse:mice
   ox:oxen crisis:crises basis:bases analysis:analyses hypothesis:hypotheses thesis:theses oasis:oases
   phenomenon:phenomena criterion:criteria medium:media datum:data referendum:referenda
   memorandum:memoranda stratum:strata bacterium:bacteria index:indices appendix:appendices
   life:lives wife:wives knife:knives leaf:leaves thief:thieves half:halves self:selves shelf:shelves
   loaf:loaves wolf:wolves calf:calves staff:staves
   lay:laid,lays,laying take:took,taken give:gave,given break:broke,broken hold:held put:put,putting keep:kept
   fight:fought shoot:shot leave:left withdraw:withdrew,withdrawn lead:led fall:fell,fallen meet:met
   strike:struck,stricken send:sent win:won,winning lose:lost bring:brought seek:sought make:made rise:rose,risen
   begin:began,begun,beginning speak:spoke,spoken go:went,gone,goes come:came see:saw,seen say:said find:found
   flee:fled build:built cut:cut set:set hit:hit spread:spread stand:stood sit:sat run:ran write:wrote,written
   draw:drew,drawn throw:threw,thrown grow:grew,grown become:became wage:waged be:is,are,was,were,been,being,am
   have:has,had,having do:does,did,done agree:agreed free:freed guarantee:guaranteed
   think:thought buy:bought catch:caught teach:taught tell:told sell:sold feel:felt deal:dealt mean:meant
   lend:lent spend:spent bend:bent lie:lay,lain,lying die:died,dying tie:tied,tying pay:paid hear:heard read:read
   know:knew,known show:shown fly:flew,flown,flies blow:blew,blown wear:wore,worn tear:tore,torn
   bear:bore,borne swear:swore,sworn steal:stole,stolen freeze:froze,frozen choose:chose,chosen
   drive:drove,driven ride:rode,ridden hide:hid,hidden bite:bit,bitten forbid:forbade,forbidden
   forget:forgot,forgotten get:got,gotten eat:ate,eaten shake:shook,shaken arise:arose,arisen
   undertake:undertook,undertaken overtake:overtook,overtaken undergo:underwent,undergone,undergoes
   overthrow:overthrew,overthrown uphold:upheld withhold:withheld withstand:withstood understand:understood
   overcome:overcame sink:sank,sunk sing:sang,sung swim:swam,swum ring:rang,rung drink:drank,drunk
   spring:sprang,sprung shrink:shrank,shrunk shut:shut burst:burst cast:cast broadcast:broadcast cost:cost
   hurt:hurt let:let quit:quit shed:shed split:split thrust:thrust bet:bet rid:rid
   bind:bound grind:ground wind:wound feed:fed breed:bred bleed:bled speed:sped cling:clung hang:hung
   dig:dug stick:stuck sting:stung swing:swung light:lit slide:slid sleep:slept sweep:swept weep:wept
   creep:crept leap:leapt learn:learnt burn:burnt dream:dreamt spell:spelt spill:spilt spoil:spoilt
   refer:referred,referring transfer:transferred,transferring occur:occurred,occurring prefer:preferred,preferring
   defer:deferred,deferring incur:incurred,incurring deter:deterred,deterring confer:conferred,conferring
   panic:panicked,panicking traffic:trafficked,trafficking equip:equipped,equipping`
    .split(/\s+/)
    .map((line): [string, string[]] => {
      const [base = '', forms = ''] = line.split(':');
      return [base, forms.split(',')];
    }),
);

/**
 * Gives the plural, -s, -ing and -ed forms, and the irregular forms of frequent words. A possessive needs
 * none, because its `'s` is a word of its own.
 */
export const englishInflection: Inflection = {
  paradigmsOf: (words, { isExact }) => words.map(isExact ? unchanged : inflected),
  basesOf: (form) => new Set(basesOf(form)),
  levelSpelling: (word) => word,
};

const inflected = (word: string): Paradigm =>
  isInflected(word)
    ? { key: `inflected ${word}`, base: word, forms: () => inflectWord(word) }
    : unchanged(word);

const isInflected = (word: string): boolean => !invariable.has(word) && /^\p{L}{2,}$/u.test(word);

/**
 * Lists for each word of an English term the forms that may stand for it in a text, the word itself
 * included.
 *
 * @param words as `foldWord` gives them
 */
export const inflectEnglish = (words: readonly string[]): readonly ReadonlySet<string>[] =>
  words.map(inflectWord);

function inflectWord(word: string): ReadonlySet<string> {
  if (!isInflected(word)) return new Set([word]);
  const forms = [word, `${word}s`];
  // `spokesman` → `spokesmen`
  if (/(?:man|person)$/.test(word)) {
    forms.push(word.replace(/man$/, 'men').replace(/person$/, 'people'));
  }
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) forms.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  const stem = word.replace(/e$/, '');
  forms.push(`${stem}ing`, `${stem}ed`);
  // `ship` → `shipping`
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) {
    forms.push(`${word}${word.at(-1)}ing`, `${word}${word.at(-1)}ed`);
  }
  return new Set([...forms, ...(irregularEnglish.get(word) ?? [])]);
}

const basesOfIrregular = new Map<string, string[]>();
for (const [base, forms] of irregularEnglish) {
  for (const form of forms)
    basesOfIrregular.set(form, [...(basesOfIrregular.get(form) ?? []), base]);
}

/** Lists the words for which `inflectWord` gives the form, and some others. */
function basesOf(form: string): readonly string[] {
  const bases = [form, ...(basesOfIrregular.get(form) ?? [])];
  if (form.endsWith('s')) bases.push(form.slice(0, -1));
  if (form.endsWith('es')) bases.push(form.slice(0, -2));
  if (/ie[sd]$/.test(form)) bases.push(`${form.slice(0, -3)}y`);
  if (form.endsWith('men')) bases.push(`${form.slice(0, -3)}man`);
  if (form.endsWith('people')) bases.push(`${form.slice(0, -6)}person`);
  const stem = stripAccents(form.replace(/(?:ing|ed)$/, ''));
  if (stem.length < form.length) bases.push(stem, `${stem}e`, stem.slice(0, -1));
  return bases;
}
