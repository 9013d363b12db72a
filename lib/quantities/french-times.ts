import { asFigures, numberSource, readNumber } from './french-numbers';
import type { FrenchQuantity } from './french-quantity';

const space = String.raw`[ \u00a0\u202f]`;
/** What is known by the time that it takes place: *le vol de 11 h*; *un vol de 11 h* takes as long. */
const atATime =
  'train|vol|journal|JT|messe|séance|édition|bus|avion|TGV|flash|bulletin|réunion|conférence|rencontre|cérémonie|audience';
/** What stands before a time of day, and seldom before a number of hours. */
const before = String.raw`(?<=(?<![\p{L}])(?:à|vers|dès|avant|jusqu['’]à|il est|(?:(?:le|la|du|au|ce|cette|dernier|premier|prochain)${space}|l['’])(?:${atATime})${space}de)${space})`;
const partOfDay = `(?:${space}(?<part>du matin|du soir|de l['’]après-midi|de la nuit))?`;
const patterns: readonly RegExp[] = [
  // `9 h 05`, `23h45`, `14 h 30 min`
  new RegExp(
    String.raw`(?<![\p{L}\d.,/])(?<hour>\d{1,2})${space}?[hH]${space}?(?<minute>\d{2})(?:${space}?min)?(?![\p{L}\d])`,
    'gu',
  ),
  // `à 14 h`, `à 9 heures 30`, `vers huit heures et demie du soir`
  new RegExp(
    String.raw`${before}(?<hour>${numberSource})${space}?(?:h|heures?)(?!\p{L})(?:${space}(?<minute>[0-5]\d(?!${space}?\p{L})|et demie|et quart|moins le quart|trente|quinze))?${partOfDay}`,
    'giu',
  ),
  // `18 heures du soir`, whatever stands before it
  new RegExp(
    String.raw`(?<hour>${numberSource})${space}?(?:h|heures?)${space}(?<part>du matin|du soir|de l['’]après-midi)(?!\p{L})`,
    'giu',
  ),
  // `de 9 h à 17 h 30`, `entre 9 h et 11 h`
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:de|entre)${space})(?<hour>\d{1,2})${space}?(?:h|heures)(?=${space}(?:à|et)${space}\d{1,2}${space}?h)`,
    'gu',
  ),
  // `14:30`
  /(?<![\p{L}\d.,:/])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/gu,
];
/** What stands before a number of hours and minutes that something takes, or before what took place so long ago. */
const beforeDuration =
  /(?<!\p{L})(?:il y a|ça fait|en moyenne|en(?: (?:moins|plus) de)?|pendant|durant|dur(?:e|ent|ait|aient|era|eront|é)(?: \p{L}+)?|durée de|retard de|avance de|trajet de|temps de|record (?:de|à)|chrono de|d['’]une?|une? \p{L}+ de)[ \u00a0\u202f]$/iu;
/** What stands after one: the seconds, or what it is full of. */
const afterDuration =
  /^[ \u00a0\u202f]?(?:\d{1,2}[ \u00a0\u202f]?s(?!\p{L})|par (?:nuit|jour|semaine|mois|an)(?!\p{L})|de (?:route|retard|marche|trajet|voiture|train|avion|bateau|vol|attente|débats?|travail|sommeil|film|spectacle|musique|course|jeu|match|direct)(?!\p{L}))/iu;
/** `toutes les 6 h`, `un vol de 11 h`: it takes no minutes to be no time of day. */
const wholeHours = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:toutes les|pendant|durant|en|il y a|une?${space}\p{L}+${space}de)${space})(?<hour>${numberSource})${space}?(?:h|heures)(?![\p{L}\d])(?!${space}?(?:\d|et (?:demie|quart)))`,
  'giu',
);
const named: readonly (readonly [pattern: RegExp, minutes: number])[] = [
  [/(?<=(?:à|vers|avant|après|dès) )midi(?: et demie?)?(?!\p{L})/giu, 720],
  [/(?<=(?:à|vers|avant|après|dès) )minuit(?: et demie?)?(?!\p{L})/giu, 0],
];
/** What tells quickly that a sentence has no time, as most have none. */
const anyTime = /\d[ \u00a0\u202f]?h|heure|midi|minuit|\d:\d/i;
const minuteWords: ReadonlyMap<string, number> = new Map([
  ['et demie', 30],
  ['trente', 30],
  ['et quart', 15],
  ['quinze', 15],
  ['moins le quart', -15],
]);

/**
 * Times of day, and how long something takes in hours and minutes: `en 2 h 30`. `35 heures` and
 * `pendant 24 heures` are numbers of hours, and none.
 */
export function readTimes(french: string): readonly FrenchQuantity[] {
  if (!anyTime.test(french)) return [];
  const found: FrenchQuantity[] = [];
  const add = (index: number, text: string, minutes: number) => {
    const span = { start: index, end: index + text.length };
    const takesLong =
      minutes % 60 !== 0 &&
      /\d[ \u00a0\u202f]?h/iu.test(text) &&
      (beforeDuration.test(french.slice(0, span.start)) ||
        afterDuration.test(french.slice(span.end)));
    const quantity = takesLong
      ? ({ kind: 'duration', minutes } as const)
      : ({ kind: 'time', minutes: (minutes + 1440) % 1440 } as const);
    found.push({ span, quantity, writing: asFigures, isDemanded: true });
  };
  for (const pattern of patterns) {
    for (const { 0: text, index, groups } of french.matchAll(pattern)) {
      const { hour: said = '', minute: late, part } = groups ?? {};
      const hour = readNumber(said);
      if (!hour || hour.length !== said.length || hour.value > 24) continue;
      // `à une heure de route`
      if (hour.writing.isInWords && hour.value === 1 && part === undefined) continue;
      const minute = late === undefined ? 0 : (minuteWords.get(late.toLowerCase()) ?? Number(late));
      if (minute >= 60) continue;
      const isLater = part !== undefined && /soir|après-midi/u.test(part) && hour.value < 12;
      add(index, text, (hour.value + (isLater ? 12 : 0)) * 60 + minute);
    }
  }
  for (const { 0: text, index, groups } of french.matchAll(wholeHours)) {
    const hour = readNumber(groups?.hour ?? '');
    if (!hour || hour.length !== groups?.hour?.length) continue;
    // `an hour`, and from a day on English may count days.
    if (hour.value < 2 || hour.value >= 24 || !Number.isInteger(hour.value)) continue;
    const span = { start: index, end: index + text.length };
    const quantity = { kind: 'duration', minutes: hour.value * 60 } as const;
    found.push({ span, quantity, writing: hour.writing, isDemanded: true });
  }
  for (const [pattern, minutes] of named) {
    for (const { 0: text, index } of french.matchAll(pattern)) {
      add(index, text, minutes + (/demi/u.test(text) ? 30 : 0));
    }
  }
  return found;
}
