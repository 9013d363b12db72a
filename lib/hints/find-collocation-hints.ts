import * as v from 'valibot';
import { conjugate, isNounLike } from '@/glossary/french/conjugate-french';
import { isDeterminer } from '@/glossary/french/determiners';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { type Span, sliceSpan } from '@/lib/text/span';
import table from './collocations.json';
import { allForms, type FormsByKind, formKinds, formsByKind } from './forms-by-kind';
import type { Hint } from './hint';
import { targetsOf } from './linked-words';

/**
 * A verb that means something else beside its noun: *porter un coup* is no wearing. A small network
 * renders each by itself. Or a noun that it takes for another beside its adjective: *groupes militaires* are no forces.
 */
interface Collocation {
  /** The last word of the noun, and the forms of the verb: a sentence that lacks either has no collocation. */
  readonly noun: string;
  readonly forms: ReadonlySet<string>;
  /** Finds the verb, in any form, with the noun after it. */
  readonly pattern: RegExp;
  /** Whether the English is of the verb alone, or of verb and noun; or of a noun, with an adjective after it. */
  readonly of: (typeof kinds)[number];
  /** What the verb is by itself: `wear`, `wore`. */
  readonly literal: FormsByKind;
  /** What it is beside the noun. */
  readonly accepted: FormsByKind;
}

const kinds = ['verb', 'phrase', 'noun'] as const;

/** Rows of `collocations.json`: the French, what the English is of, the verb's literal English, the right one. */
const rows = v.parse(
  v.array(v.tuple([v.string(), v.picklist(kinds), v.array(v.string()), v.array(v.string())])),
  table,
);

/** Words between, as `porter un dernier coup` has them. Some begin another part of the sentence. */
const between = (most: number) =>
  String.raw`(?:(?!(?:à|au|aux|dans|pour|par|sur|sous|avec|que|qui|et|ou|mais|sans|si|comme)(?!\p{L}))\p{L}+(?:['’]|-?[ \u00a0])){0,${most}}`;
/** What stands in the table for any infinitive, after an object: `appeler X à INF`. */
const infinitiveSign = 'INF';
/** `appeler | les pays de la région à « ne pas céder`: an object without a preposition but `de`, and an infinitive. */
const somebodyTo = String.raw`(?:(?!(?:à|aux?|que|qui|pour|par|dans|sur|chez|vers)(?!\p{L}))[\p{L}\p{M}'’-]+[ \u00a0]){1,8}à[ \u00a0](?:[«“"][ \u00a0]?)?(?:ne[ \u00a0](?:pas[ \u00a0])?|n['’]|s['’]|l['’]|y[ \u00a0]|(?:se|en|les?|la|lui|leur)[ \u00a0])*(?<infinitive>\p{Ll}{2,}(?:er|ir|re))(?![\p{L}-])`;

/** Of a phrase, whose English takes the place of all of it, no object may stand between. */
const mostBetween = { verb: 3, phrase: 1, noun: 0 } as const;

const collocations: readonly Collocation[] = rows.map(([french, of, literal, english]) => {
  const [infinitive = '', ...rest] = french.split(/(?<=')| /);
  const words = rest.filter((word) => !isDeterminer(word) && !/^(?:l'|du|de)$/.test(word));
  const inflected = of === 'noun' ? [infinitive, `${infinitive}s`] : conjugate(infinitive);
  const forms = [...(inflected ?? [infinitive])].sort((a, b) => b.length - a.length);
  const partOfSpeech = of === 'noun' ? 'noun' : 'verb';
  const after = words.includes(infinitiveSign)
    ? somebodyTo
    : words
        .map((word) => String.raw`${between(mostBetween[of])}${word}[sx]?(?!\p{L})`)
        .join(String.raw`[ \u00a0]`);
  return {
    noun: words.includes(infinitiveSign) ? 'à' : (words.at(-1)?.replace(/^.*['-]/u, '') ?? ''),
    forms: new Set(forms),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<verb>${forms.join('|')})[ \u00a0]${after}`,
      'iu',
    ),
    of,
    literal: formsByKind(literal, partOfSpeech),
    accepted: formsByKind(english, partOfSpeech),
  };
});

/** Finds words that were put into English as if they stood alone: `wear a blow` for *porter un coup*. */
export function findCollocationHints(
  french: string,
  { text, links }: Pick<SegmentTranslation, 'text' | 'links'>,
): readonly Hint[] {
  if (links.length === 0) return [];
  const words = new Set(french.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const has = ({ noun, forms }: Collocation) =>
    ['', 's', 'x'].some((plural) => words.has(noun + plural)) &&
    [...words].some((word) => forms.has(word));
  return collocations.filter(has).flatMap(({ pattern, of, literal, accepted }): Hint[] => {
    const match = pattern.exec(french);
    if (!match || isNounLike(match.groups?.infinitive?.toLowerCase() ?? '')) return [];
    const { index: start } = match;
    const verb = { start, end: start + (match.groups?.verb ?? '').length };
    const said = targetsOf({ start: auxiliaryBefore(french, start), end: verb.end }, links);
    const wordAt = (target: Span) => sliceSpan(text, target).toLowerCase();
    const kindsOf = (target: Span) =>
      formKinds.filter((kind) => literal[kind].includes(wordAt(target)));
    const wrong = said.find((target) => kindsOf(target).length > 0);
    const isRight = ({ start: at }: Span) =>
      allForms(accepted).some((form) => startsWithWords(text.slice(at).toLowerCase(), form));
    if (!wrong || said.some(isRight)) return [];
    // In the form of what it takes the place of: `had` → `laid down`.
    const wanted = kindsOf(wrong).flatMap((kind) => accepted[kind]);
    if (of !== 'phrase') return [{ span: verb, target: wrong, accepted: wanted }];
    return [{ span: { start, end: start + match[0].length }, target: null, accepted: wanted }];
  });
}

/** Whether a text begins with some words, and the last of them ends there. */
const startsWithWords = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));

const auxiliary =
  /(?<!\p{L})(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|aura|aurons|auront|aurait|auraient|ait|aient|ayant|avoir)[ \u00a0]$/iu;

/** Where the verb begins with the auxiliary before it, which the English verb may look at; else where it begins. */
const auxiliaryBefore = (french: string, start: number): number =>
  auxiliary.exec(french.slice(0, start))?.index ?? start;
