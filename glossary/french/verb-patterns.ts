/**
 * French verbs by the end of the infinitive, those in -er apart; the first line that fits counts.
 * Columns: present, stem of the future, past participle, stem of the simple past, further forms. Each
 * replaces the end of the infinitive.
 */
const table = `
être = suis es est sommes êtes sont | ser | été | fu | étais était étions étiez étaient étant sois soit soyons soyez soient
savoir = sais sait savons savez savent | saur | su | su | sache saches sachions sachiez sachent sachons sachez sachant
cevoir = çois çoit cevons cevez çoivent | cevr | çu | çu
devoir = dois doit devons devez doivent | devr | | du | dû due dus dues
pouvoir = peux peut pouvons pouvez peuvent puis | pourr | pu | pu | puisse puisses puissions puissiez puissent
mouvoir = meus meut mouvons mouvez meuvent | mouvr | mu | mu | mû
pleuvoir = pleut pleuvent pleuvait pleuvant | pleuvr | plu | plu
pourvoir = pourvois pourvoit pourvoyons pourvoyez pourvoient | pourvoir | pourvu | pourvu
prévoir = prévois prévoit prévoyons prévoyez prévoient | prévoir | prévu | prévi
falloir = faut | faudr | fallu | fallu | fallait faille
prévaloir = prévaux prévaut prévalons prévalez prévalent | prévaudr | prévalu | prévalu
valoir = vaux vaut valons valez valent | vaudr | valu | valu | vaille vailles vaillent
vouloir = veux veut voulons voulez veulent | voudr | voulu | voulu | veuille veuilles veuillez veuillent
asseoir = assois assoit assoyons assoyez assoient assieds assied asseyons asseyez asseyent | assiér | assis | assi
échoir = échoit échoient | échoir | échu | échu
avoir = ai as a avons avez ont | aur | eu | eu | aie aies ait ayons ayez aient ayant
voir = vois voit voyons voyez voient | verr | vu | vi
aller = vais vas va allons allez vont | ir | allé | | alla allai allèrent aille ailles aillent
parfaire = parfais parfait parfaisons parfont | parfer | parfait | parfi | parfasse parfassent
faire = fais fait faisons faites font | fer | fait | fi | fasse fasses fassions fassiez fassent
plaire = plais plaît plait plaisons plaisez plaisent | plair | plu | plu
traire = trais trait trayons trayez traient | trair | trait |
taire = tais tait taisons taisez taisent | tair | tu | tu
maudire = maudis maudit maudissons maudissez maudissent | maudir | maudit | maudi
dire = dis dit disons dites disent disez | dir | dit | di
lire = lis lit lisons lisez lisent | lir | lu | lu
crire = cris crit crivons crivez crivent | crir | crit | crivi
rire = ris rit rions riez rient | rir | ri | ri
nuire = nuis nuit nuisons nuisez nuisent | nuir | nui | nuisi
uire = uis uit uisons uisez uisent | uir | uit | uisi
suffire = suffis suffit suffisons suffisez suffisent | suffir | suffi | suffi
boire = bois boit buvons buvez boivent | boir | bu | bu
croire = crois croit croyons croyez croient | croir | cru | cru
croître = crois croît croit croissons croissez croissent croîs | croîtr | cru | cru | crû
connaître = connais connaît connaissons connaissez connaissent | connaîtr | connu | connu
naître = nais naît naissons naissez naissent | naîtr | né | naqui
aître = ais aît aissons aissez aissent | aîtr | u | u
mettre = mets met mettons mettez mettent | mettr | mis | mi
battre = bats bat battons battez battent | battr | battu | batti
prendre = prends prend prenons prenez prennent | prendr | pris | pri
coudre = couds coud cousons cousez cousent | coudr | cousu | cousi
moudre = mouds moud moulons moulez moulent | moudr | moulu | moulu
indre = ins int ignons ignez ignent | indr | int | igni
résoudre = résous résout résolvons résolvez résolvent | résoudr | résolu | résolu
soudre = sous sout solvons solvez solvent | soudr | sous | | soute soutes
inclure = inclus inclut incluons incluez incluent | inclur | inclus | inclu
clure = clus clut cluons cluez cluent | clur | clu | clu
clore = clos clôt closent | clor | clos |
vaincre = vaincs vainc vainquons vainquez vainquent | vaincr | vaincu | vainqui
rompre = romps rompt rompons rompez rompent | rompr | rompu | rompi
vivre = vis vit vivons vivez vivent | vivr | vécu | vécu
suivre = suis suit suivons suivez suivent | suivr | suivi | suivi
tenir = tiens tient tenons tenez tiennent | tiendr | tenu | tin
venir = viens vient venons venez viennent | viendr | venu | vin
appauvrir = appauvris appauvrit appauvrissons appauvrissez appauvrissent | appauvrir | appauvri | appauvri
vrir = vre vres vrons vrez vrent | vrir | vert | vri
frir = fre fres frons frez frent | frir | fert | fri
courir = cours court courons courez courent | courr | couru | couru
mourir = meurs meurt mourons mourez meurent | mourr | mort | mouru
quérir = quiers quiert quérons quérez quièrent | querr | quis | qui
fuir = fuis fuit fuyons fuyez fuient | fuir | fui | fui
bouillir = bous bout bouillons bouillez bouillent | bouillir | bouilli | bouilli
jaillir = jaillis jaillit jaillissons jaillissez jaillissent | jaillir | jailli | jailli
aillir = aille ailles aillons aillez aillent | aillir | ailli | ailli
cueillir = cueille cueilles cueillons cueillez cueillent | cueiller | cueilli | cueilli
vêtir = vêts vêt vêtons vêtez vêtent | vêtir | vêtu | vêti
dormir = dors dort dormons dormez dorment | dormir | dormi | dormi
répartir = répartis répartit répartissons répartissez répartissent | répartir | réparti | réparti
impartir = impartis impartit impartissons impartissez impartissent | impartir | imparti | imparti
partir = pars part partons partez partent | partir | parti | parti
assortir = assortis assortit assortissons assortissez assortissent | assortir | assorti | assorti
sortir = sors sort sortons sortez sortent | sortir | sorti | sorti
repentir = repens repent repentons repentez repentent | repentir | repenti | repenti
mentir = mens ment mentons mentez mentent | mentir | menti | menti
sentir = sens sent sentons sentez sentent | sentir | senti | senti
asservir = asservis asservit asservissons asservissez asservissent | asservir | asservi | asservi
servir = sers sert servons servez servent | servir | servi | servi
haïr = hais hait haïssons haïssez haïssent | haïr | haï | haï
dre = ds d dons dez dent | dr | du | di
ir = is it issons issez issent | ir | i | i
`;

export interface VerbPattern {
  /** Of the infinitive. */
  readonly ending: string;
  /** What the other forms have in its place. */
  readonly endings: readonly string[];
}

const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient'];
export const futureEndings: readonly string[] = ['ai', 'as', 'a', 'ons', 'ez', 'ont', ...imperfect];

const split = (list: string): string[] => list.split(/\s+/).filter((form) => form !== '');

/** `déposé` → `déposée`, `déposés`, `déposées`; `mis` → `mise`, `mises`. */
export const agree = (participle: string): readonly string[] =>
  participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : ['', 'e', 's', 'es'].map((ending) => participle + ending);

export const verbPatterns: readonly VerbPattern[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [ending = '', columns = ''] = line.split(' = ');
    const [present = '', future = '', participle = '', past = '', more = ''] = columns
      .split('|')
      .map((column) => column.trim());
    return { ending, endings: spellOut(split(present), future, participle, past, split(more)) };
  });

function spellOut(
  present: readonly string[],
  future: string,
  participle: string,
  past: string,
  more: readonly string[],
): readonly string[] {
  const we = present.find((form) => form.endsWith('ons'))?.slice(0, -3);
  const they = present.findLast((form) => form.endsWith('ent'))?.slice(0, -3);
  // `ayant`, not `avant`; `sachant`, not `savant`
  const hasParticiple = more.some((form) => form.endsWith('ant'));
  return [
    ...present,
    ...more,
    ...futureEndings.map((ending) => future + ending),
    ...(we === undefined ? [] : imperfect.map((ending) => we + ending)),
    ...(we === undefined || hasParticiple ? [] : [`${we}ant`]),
    ...(they === undefined ? [] : ['e', 'es'].map((ending) => they + ending)),
    ...(past === '' ? [] : ['s', 't', 'rent'].map((ending) => past + ending)),
    ...(participle === '' ? [] : agree(participle)),
  ];
}
