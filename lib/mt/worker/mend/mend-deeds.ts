import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { isCountry } from '@/lib/names/country-adjectives';
import { replaceTokens } from './replace-tokens';
import { attentionOn, columnsOf, targetWords } from './target-words';

/** `la campagne militaire de l’Azerbaïdjan`: what a country does, and not what takes place in it. */
const deed =
  /(?<!\p{L})(?:campagne|offensive|opération|attaque|intervention|agression|frappe|raid|bombardement|incursion|invasion|ingérence)s?(?:[ \u00a0](?!de)\p{Ll}+)?[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l['’])?|du[ \u00a0]|des[ \u00a0]|d['’])(?<country>\p{Lu}[\p{L}\p{M}-]+(?:[ \u00a0](?:du[ \u00a0])?[\p{L}\p{M}-]+)?)/gu;
/** The share of its attention by which a word renders another. */
const LEAST_ATTENTION = 0.3;

/** Says whose deed it is where the model took the country for a place: `the military campaign in Azerbaijan`. */
export function mendDeeds(
  french: string,
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): readonly TargetToken[] {
  let mended = tokens;
  for (const { 0: text, index, groups } of french.matchAll(deed)) {
    const named = groups?.country ?? '';
    const country = [named, named.split(/[ \u00a0]/)[0] ?? ''].find(isCountry);
    if (country === undefined) continue;
    const start = index + text.length - named.length;
    const columns = columnsOf({ start, end: start + country.length }, source);
    const words = targetWords(mended, source, vocabulary);
    const place = words.findIndex(
      (word) => /^\p{Lu}/u.test(word.text) && attentionOn(columns, word, mended) >= LEAST_ATTENTION,
    );
    const before = words[place - 1];
    if (before?.text !== 'in') continue;
    mended = replaceTokens(mended, before, 'of', vocabulary) ?? mended;
  }
  return mended;
}
