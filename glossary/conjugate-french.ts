/**
 * Verbs that no regular pattern gives, and the patterns of regular ones in -re, by the end of the
 * infinitive; the first line that fits counts. Columns: present, stem of the future, past participle,
 * stem of the simple past, further forms. Each replaces the end of the infinitive.
 */
const patterns = `
être = suis es est sommes êtes sont | ser | été | fu | étais était étions étiez étaient étant sois soit soyons soyez soient
avoir = ai as a avons avez ont | aur | eu | eu | aie aies ait ayons ayez aient ayant
aller = vais vas va allons allez vont | ir | allé | | alla allèrent aille ailles aillent
faire = fais fait faisons faites font | fer | fait | fi | fasse fasses fassions fassiez fassent
dire = dis dit disons dites disent disez | dir | dit | di
lire = lis lit lisons lisez lisent | lir | lu | lu
crire = cris crit crivons crivez crivent | crir | crit | crivi
uire = uis uit uisons uisez uisent | uir | uit | uisi
croire = crois croit croyons croyez croient | croir | cru | cru
naître = nais naît naissons naissez naissent | naîtr | né | naqui
aître = ais aît aissons aissez aissent | aîtr | u | u
mettre = mets met mettons mettez mettent | mettr | mis | mi
battre = bats bat battons battez battent | battr | battu | batti
prendre = prends prend prenons prenez prennent | prendr | pris | pri
indre = ins int ignons ignez ignent | indr | int | igni
soudre = sous sout solvons solvez solvent | soudr | solu | solu
clure = clus clut cluons cluez cluent | clur | clu | clu
vaincre = vaincs vainc vainquons vainquez vainquent | vaincr | vaincu | vainqui
rompre = romps rompt rompons rompez rompent | rompr | rompu | rompi
vivre = vis vit vivons vivez vivent | vivr | vécu | vécu
suivre = suis suit suivons suivez suivent | suivr | suivi | suivi
tenir = tiens tient tenons tenez tiennent | tiendr | tenu | tin
venir = viens vient venons venez viennent | viendr | venu | vin
vrir = vre vres vrons vrez vrent | vrir | vert | vri
frir = fre fres frons frez frent | frir | fert | fri
courir = cours court courons courez courent | courr | couru | couru
mourir = meurs meurt mourons mourez meurent | mourr | mort | mouru
quérir = quiers quiert quérons quérez quièrent | querr | quis | qui
fuir = fuis fuit fuyons fuyez fuient | fuir | fui | fui
partir = pars part partons partez partent | partir | parti | parti
sortir = sors sort sortons sortez sortent | sortir | sorti | sorti
mentir = mens ment mentons mentez mentent | mentir | menti | menti
sentir = sens sent sentons sentez sentent | sentir | senti | senti
servir = sers sert servons servez servent | servir | servi | servi
cevoir = çois çoit cevons cevez çoivent | cevr | çu | çu
revoir = revois revoit revoyons revoyez revoient | reverr | revu | revi
prévoir = prévois prévoit prévoyons prévoyez prévoient | prévoir | prévu | prévi
dre = ds d dons dez dent | dr | du | di
ir = is it issons issez issent | ir | i | i
`
  .trim()
  .split('\n')
  .map((line) => {
    const [ending = '', columns = ''] = line.split(' = ');
    const [present = '', future = '', participle = '', past = '', more = ''] = columns
      .split('|')
      .map((column) => column.trim());
    return { ending, present: split(present), future, participle, past, more: split(more) };
  });

/** Nouns with the ending of an infinitive. `-ier` is a noun's, but for the verbs below. */
const nouns = new Set(
  split(
    `danger étranger passager messager berger verger hiver enfer leader reporter tanker boulanger clocher plancher
     rocher bûcher foyer loyer noyer chancelier conseiller cancer laser
     souvenir avenir plaisir désir soupir loisir tir cuir menhir
     ordre cadre cendre gendre poudre foudre désordre cèdre cylindre chambre maître`,
  ),
);
const verbsInIer =
  /(?:ifi|oubli|publi|négoci|étudi|alli|confi|défi|cri|pri|li|pli|ni|appréci|remerci|humili|concili|expédi|vari|copi)er$/;

const imperfectEndings = ['ais', 'ait', 'ions', 'iez', 'aient'];
const futureEndings = ['ai', 'as', 'a', 'ons', 'ez', 'ont', ...imperfectEndings];

function split(list: string): string[] {
  return list.split(/\s+/).filter((form) => form !== '');
}

/**
 * The simple forms and the participles of a French verb, infinitive included, or null for what is no
 * infinitive. Not the rarest: no subjunctive imperfect, no `nous` and `vous` of the simple past.
 *
 * @param infinitive in lower case, NFC
 */
export function conjugate(infinitive: string): ReadonlySet<string> | null {
  if (infinitive.length < 4 || nouns.has(infinitive)) return null;
  if (infinitive.endsWith('er') && infinitive !== 'aller') {
    const isNoun =
      infinitive.length < 5 || (/ier$/.test(infinitive) && !verbsInIer.test(infinitive));
    return isNoun ? null : conjugateEr(infinitive);
  }
  const pattern = patterns.find(({ ending }) => infinitive.endsWith(ending));
  if (!pattern) return null;
  const { present, future, participle, past, more } = pattern;
  const base = infinitive.slice(0, -pattern.ending.length);
  const we = present.find((form) => form.endsWith('ons'))?.slice(0, -3);
  const they = present.findLast((form) => form.endsWith('ent'))?.slice(0, -3);
  const endings = [
    ...present,
    ...more,
    ...futureEndings.map((ending) => future + ending),
    ...(we === undefined ? [] : [...imperfectEndings, 'ant'].map((ending) => we + ending)),
    ...(they === undefined ? [] : ['e', 'es'].map((ending) => they + ending)),
    ...(past === '' ? [] : ['s', 't', 'rent'].map((ending) => past + ending)),
    ...agree(participle),
  ];
  return new Set([infinitive, ...endings.map((ending) => base + ending)]);
}

const agree = (participle: string): string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ['', 'e', 's', 'es'].map((ending) => participle + ending);

function conjugateEr(infinitive: string): ReadonlySet<string> {
  const stem = infinitive.slice(0, -2);
  // `nous plaçons`, `il engageait`
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const broad = ['ons', 'ais', 'ait', 'aient', 'ant', 'a', 'ai', 'as', 'âmes', 'âtes'];
  const narrow = ['ez', 'ions', 'iez', 'èrent', ...agree('é')];
  const mute = ['e', 'es', 'ent', ...futureEndings.map((ending) => `er${ending}`)];
  return new Set([
    infinitive,
    ...broad.map((ending) => soft + ending),
    ...narrow.map((ending) => stem + ending),
    ...muteStems(stem).flatMap((each) => mute.map((ending) => each + ending)),
    ...(infinitive.endsWith('envoyer')
      ? futureEndings.map((ending) => `${stem.slice(0, -2)}err${ending}`)
      : []),
  ]);
}

/** The stem before a mute e: `lève`, `cède`, `appelle`, `achète`, `emploie`, and as it is: `paye`. */
function muteStems(stem: string): readonly string[] {
  const grave = stem.replace(/[eé](?=[bcdfghjklmnpqrstvz]{1,2}$)/, 'è');
  const double = stem.replace(/(?<=e)([lt])$/, '$1$1');
  const vowel = stem.replace(/y$/, 'i');
  return [stem, grave, double, vowel];
}
