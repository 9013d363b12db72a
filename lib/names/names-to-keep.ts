import { leftmostSpans } from '@/lib/text/leftmost-spans';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { findNames, nameKey } from './find-names';
import { findNationalities } from './find-nationalities';
import givenNames from './given-names.json';
import listed from './known-names.json';

/** A name in a French sentence that its English must say. */
export interface NameToKeep {
  /** In UTF-16 units of the French. */
  readonly span: Span;
  /** What may stand for it, the best first; one thing where it is copied. */
  readonly english: readonly string[];
  /**
   * How it is known. `copied`: as the given name of a person (`Édouard`) or the title of a work, it is never translated anew. `listed`: English
   * has one of its own, or several. `nationality`: an adjective of a country, in small letters (`russe`). `unlisted`:
   * copied too, unless English has another that no list knows, or it is an everyday word with a capital.
   */
  readonly how: 'copied' | 'listed' | 'nationality' | 'unlisted';
  /** Whether it stands beside another name, as a surname does. */
  readonly isBesideName: boolean;
}

const works: ReadonlySet<string> = new Set(listed.works.map(([french = '']) => nameKey(french)));
const given: ReadonlySet<string> = new Set(givenNames.map(nameKey));
/** `roi Charles`, `sainte Marie` */
const title =
  /(?<!\p{L})(?:rois?|reines?|papes?|empereurs?|impératrice|tsars?|princes?|princesse|saints?|saintes?|st|ste|vierge|apôtres?|évangiles?|évangile selon|archange|ducs?|duchesse)[ \u00a0-]$/iu;
/** `Charles III`, `Pierre le Grand`, `Jeanne d’Arc`. */
const sobriquet =
  /^[ \u00a0](?:[IVX]+(?:er|re)?(?!\p{L})|le[ \u00a0]\p{Lu}|la[ \u00a0]\p{Lu}|de[ \u00a0](?:Médicis|Nazareth|Magdala)|d['’]Arc|d['’]Aquitaine|d['’]Assise|Stuart|Quint|Colomb)/u;
/** What a surname or a place may begin with: `Marine | Le Goff`, `à | La Roche-sur-Yon`. */
const particles =
  /(?<=(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}-]+|à|de|vers|pour)[ \u00a0])(?:Le|La|Les|Du|Des|Ben|El|Al|Van|Von|Mc)[ \u00a0]\p{Lu}[\p{L}\p{M}]+(?:-(?:[ld]['’])?\p{L}[\p{L}\p{M}]+)*/gu;
/** Words that open a sentence with a capital before a name: `Selon | Martel`. */
const small =
  /^(?:Les?|La|Une?|Des?|Du|Ces?|Cette?|Son|Sa|Ses|Leurs?|Notre|Nos|Votre|Vos|Mon|Ma|Mes|Il|Elle|Ils|Elles|On|Je|Tu|Nous|Vous|Selon|Pour|Avec|Dans|En|Aux?|Chez|Et|Mais|Or|Car|Donc|Ni|Si|Que|Quand|Comme|Sans|Sur|Sous|Par|Vers|Depuis|Avant|Après|Entre|Contre|Malgré|Devant|Derrière|Puis|Où|Qui|Quant|Lorsque|Voici|Voilà|Même|Aussi|Ainsi|Hier|Demain|Alors|Pendant|Durant|Outre|Hors|Dès|Jusque|Tout|Toute|Tous|Toutes|Seule?|Feu|Enfin|Ici|Là|Bonjour|Merci|Adieu|Cher|Chère|Né|Née|Ancien|Ancienne|Ex|Non|Oui|Ah|Oh)$/u;
/** `Île de Ré`, where the capital makes it a name, or it stands alone. */
const island =
  /[ÎI]les?[ \u00a0](?:de[ \u00a0](?:la[ \u00a0])?|du[ \u00a0]|des[ \u00a0]|d['’])\p{Lu}[\p{L}\p{M}-]+/gu;

/** `le film « Intouchables »`: a title of one word says little of what it is in English. */
const titleOfWork =
  /(?<=(?<!\p{L})(?:film|roman|livre|série|album|chanson|pièce|opéra|documentaire|émission|magazine|quotidien|journal|revue|hebdomadaire|logiciel|application)s?(?:[ \u00a0]\p{Ll}+)?[ \u00a0][«"“][ \u00a0\u202f]?)\p{Lu}[\p{L}\p{M}-]+(?=[ \u00a0\u202f]?[»"”])/gu;

/** The names of a French sentence that its English must say, in order; no two overlap. */
export function findNamesToKeep(french: string): readonly NameToKeep[] {
  // In a headline every word has its capital.
  if (!/\p{Ll}/u.test(french)) return [];
  const asPhrase =
    (how: NameToKeep['how']) =>
    ({ 0: text, index }: RegExpExecArray): FoundToKeep => ({
      span: { start: index, end: index + text.length },
      english: [text.replaceAll('\u00a0', ' ')],
      how,
    });
  const phrases = [
    ...Array.from(french.matchAll(particles), asPhrase('unlisted')),
    ...Array.from(french.matchAll(island), asPhrase('copied')),
    ...Array.from(french.matchAll(titleOfWork), asPhrase('copied')),
  ];
  const single = findNames(french).flatMap((found): FoundToKeep[] => {
    const { span, english, opensSentence } = found;
    const text = sliceSpan(french, span);
    const isGiven = given.has(nameKey(text));
    if (isGiven && !isOfRuler(french, span)) return [{ span, english: [text], how: 'copied' }];
    if (english !== null) {
      return [{ span, english, how: works.has(nameKey(text)) ? 'copied' : 'listed' }];
    }
    if (isGiven) return [];
    const isWord = small.test(text) || (opensSentence && !isFollowedByName(french, span));
    return isWord ? [] : [{ span, english: [text], how: 'unlisted' }];
  });
  const longer = phrases.filter(
    ({ span }) => !single.some((each) => each.english.length > 1 && isWider(each.span, span)),
  );
  const found = leftmostSpans([
    ...longer,
    ...single.filter(({ span }) => !longer.some((each) => spansOverlap(each.span, span))),
  ]);
  const names = found.map((each, at) => ({
    ...each,
    isBesideName: [found[at - 1], found[at + 1]].some(
      (other) => other !== undefined && areBeside(french, each.span, other.span),
    ),
  }));
  const nationalities = findNationalities(french)
    .filter(({ span }) => !names.some((name) => spansOverlap(name.span, span)))
    .map((each): NameToKeep => ({ ...each, how: 'nationality', isBesideName: false }));
  return [...names, ...nationalities].sort((a, b) => a.span.start - b.span.start);
}

type FoundToKeep = Omit<NameToKeep, 'isBesideName'>;

/** With a space between them alone. */
const areBeside = (french: string, a: Span, b: Span): boolean =>
  /^[ \u00a0]$/u.test(french.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const isWider = (a: Span, b: Span): boolean =>
  spansOverlap(a, b) && a.end - a.start >= b.end - b.start;

/** Of rulers and saints English has names of its own. */
const isOfRuler = (french: string, { start, end }: Span): boolean =>
  title.test(french.slice(Math.max(0, start - 24), start)) || sobriquet.test(french.slice(end));

const isFollowedByName = (french: string, { end }: Span): boolean =>
  /^[ \u00a0](?:(?:Le|La|de|du|d['’]|von|van|ben)[ \u00a0]?)?\p{Lu}\p{Ll}/u.test(french.slice(end));
