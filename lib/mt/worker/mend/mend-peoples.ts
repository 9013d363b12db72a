import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { replaceTokens } from './replace-tokens';
import { attentionOn, columnsOf, targetWords } from './target-words';

/** `d’Azerbaïdjanais`, `des Israéliens`: people, not an adjective, for it has a capital, and several. */
const people =
  /(?<=(?<!\p{L})(?:des|les|aux|ces|leurs|plusieurs|nombreux|quelques|certains|deux|trois|quatre|cinq|six|dix|\d+|de)[ \u00a0]|(?<!\p{L})d['’])\p{Lu}\p{Ll}+(?:ais|ois|ens|ans|ains|is|tes|nes|ses)(?!\p{L})/gu;
/** Words for people that take an `s` and look like adjectives. */
const singular =
  /^(?:Azerbaijani|Bahraini|Bangladeshi|Bengali|Emirati|Iraqi|Israeli|Kashmiri|Kuwaiti|Nepali|Omani|Pakistani|Qatari|Saudi|Somali|Yemeni)$/;
/** Words that say it already: `Azerbaijani people`. */
const counted =
  /^(?:people|persons|citizens|nationals|men|women|children|soldiers|forces|community|population|refugees)$/;
/** The share of its attention by which a word renders another. */
const LEAST_ATTENTION = 0.3;

/** Gives the people of a country their plural where the model took the adjective: `a group of Azerbaijani`. */
export function mendPeoples(
  french: string,
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): readonly TargetToken[] {
  let mended = tokens;
  for (const { 0: text, index } of french.matchAll(people)) {
    const columns = columnsOf({ start: index, end: index + text.length }, source);
    const words = targetWords(mended, source, vocabulary);
    const place = words.findIndex(
      (word) => singular.test(word.text) && attentionOn(columns, word, mended) >= LEAST_ATTENTION,
    );
    const word = words[place];
    if (!word || counted.test(words[place + 1]?.text ?? '')) continue;
    mended = replaceTokens(mended, word, `${word.text}s`, vocabulary) ?? mended;
  }
  return mended;
}
