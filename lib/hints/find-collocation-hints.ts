import * as v from 'valibot';
import { englishForms } from '@/glossary/english/english-forms';
import { conjugate } from '@/glossary/french/conjugate-french';
import { isDeterminer } from '@/glossary/french/determiners';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { type Span, sliceSpan } from '@/lib/text/span';
import table from './collocations.json';
import type { Hint } from './hint';
import { targetsOf } from './linked-words';

/**
 * A verb that means something else beside its noun: *porter un coup* is no wearing. A small network
 * renders each by itself.
 */
interface Collocation {
  /** The last word of the noun, and the forms of the verb: a sentence that lacks either has no collocation. */
  readonly noun: string;
  readonly forms: ReadonlySet<string>;
  /** Finds the verb, in any form, with the noun after it. */
  readonly pattern: RegExp;
  /** Whether the English is of the verb alone, or of verb and noun. */
  readonly of: 'verb' | 'phrase';
  /** What the verb is by itself, in all forms: `wear`, `wore`. */
  readonly literal: ReadonlySet<string>;
  /** What it is beside the noun, in all forms. */
  readonly accepted: readonly string[];
}

/** Rows of `collocations.json`: the French, what the English is of, the verb's literal English, the right one. */
const rows = v.parse(
  v.array(
    v.tuple([v.string(), v.picklist(['verb', 'phrase']), v.array(v.string()), v.array(v.string())]),
  ),
  table,
);

const inAllForms = (verbs: readonly string[]): readonly string[] =>
  verbs.flatMap((verb) => englishForms(verb, { isExact: false, partOfSpeech: 'verb' }));

/** Words between, as `porter un dernier coup` has them. Some begin another part of the sentence. */
const between = (most: number) =>
  String.raw`(?:(?!(?:à|au|aux|dans|pour|par|sur|sous|avec|que|qui|et|ou|mais|sans|si|comme)(?!\p{L}))\p{L}+(?:['’]|-?[ \u00a0])){0,${most}}`;
/** Of a phrase, whose English takes the place of all of it, no object may stand between. */
const mostBetween = { verb: 3, phrase: 1 } as const;

const collocations: readonly Collocation[] = rows.map(([french, of, literal, english]) => {
  const [infinitive = '', ...rest] = french.split(/(?<=')| /);
  const words = rest.filter((word) => !isDeterminer(word) && !/^(?:l'|du|de)$/.test(word));
  const forms = [...(conjugate(infinitive) ?? [infinitive])].sort((a, b) => b.length - a.length);
  const after = words
    .map((word) => String.raw`${between(mostBetween[of])}${word}[sx]?(?!\p{L})`)
    .join(String.raw`[ \u00a0]`);
  return {
    noun: words.at(-1)?.replace(/^.*['-]/u, '') ?? '',
    forms: new Set(forms),
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?<verb>${forms.join('|')})[ \u00a0]${after}`,
      'iu',
    ),
    of,
    literal: new Set(inAllForms(literal)),
    accepted: inAllForms(english),
  };
});

/** Finds verbs that were put into English as if they stood alone: `wear a blow` for *porter un coup*. */
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
    if (!match) return [];
    const { index: start } = match;
    const verb = { start, end: start + (match.groups?.verb ?? '').length };
    const said = targetsOf({ start: auxiliaryBefore(french, start), end: verb.end }, links);
    const wordAt = (target: Span) => sliceSpan(text, target).toLowerCase();
    const wrong = said.find((target) => literal.has(wordAt(target)));
    if (!wrong || said.some((target) => accepted.includes(wordAt(target)))) return [];
    if (of === 'verb') return [{ span: verb, target: wrong, accepted }];
    return [{ span: { start, end: start + match[0].length }, target: null, accepted }];
  });
}

const auxiliary =
  /(?<!\p{L})(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|aura|aurons|auront|aurait|auraient|ait|aient|ayant|avoir)[ \u00a0]$/iu;

/** Where the verb begins with the auxiliary before it, which the English verb may look at; else where it begins. */
const auxiliaryBefore = (french: string, start: number): number =>
  auxiliary.exec(french.slice(0, start))?.index ?? start;
