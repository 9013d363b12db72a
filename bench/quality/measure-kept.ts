import { readFileSync, writeFileSync } from 'node:fs';
import type { WordKnowledge } from '@/lib/flags/sentence-flag';
import { createLexiconLoader } from '@/lib/lexicon/load-lexicon';
import { createWordKnowledgeLoader } from '@/lib/lexicon/load-word-knowledge';
import { BEAM_SIZE } from '@/lib/mt/translator';
import { bleuOf, countForBleu } from './bleu';
import { chrfOf, countForChrf } from './chrf';
import { comparedEnglish } from './compared-english';
import { loadEngines, measuredBy } from './engines';
import { judgeKept, writeKept } from './judge-kept';
import type { Options } from './options';
import { readTermTable, readWholeSet, type TestLine, thinOut } from './test-set';
import { translateSet } from './translate-set';

/**
 * Measures what is kept of numbers, names and marks, on all lines and without terms, through the search that
 * the page ends with. Writes `bench/results/kept.json` where the whole set was measured.
 */
export async function measureKept(options: Options): Promise<void> {
  const table = readTermTable(readFileSync('bench/quality/terms.tsv', 'utf8'));
  const all = readWholeSet(table, options.corpus);
  const lines = thinOut(all, options.limit ?? all.length);
  const engines = await loadEngines(options, { kind: 'beam', size: BEAM_SIZE });
  const said = await translateSet(lines, () => [], engines.translators, engines.cache);
  engines.dispose();
  const words = await loadWords();
  const judge = (english: (line: TestLine, at: number) => string) =>
    judgeKept(
      lines.map((line, at) => ({ ...line, output: english(line, at) })),
      words,
    );
  const output = judge((_, at) => said[at]?.text ?? '');
  const reference = judge(({ reference: own }) => own);
  const pairs = lines.map((line, at) => ({
    said: comparedEnglish(said[at]?.text ?? ''),
    wanted: comparedEnglish(line.reference),
  }));
  const bleu = bleuOf(pairs.map((pair) => countForBleu(pair.said, pair.wanted)));
  const chrf = chrfOf(pairs.map((pair) => countForChrf(pair.said, pair.wanted)));
  console.log(writeKept(output, reference));
  console.log(`BLEU ${bleu.toFixed(2)}, chrF ${chrf.toFixed(2)}`);
  if (lines.length === all.length) {
    const result = { ...measuredBy(engines.model), testSet: table.name, lines: lines.length };
    const measured = { ...result, beam: BEAM_SIZE, output, reference, bleu, chrf };
    writeFileSync('bench/results/kept.json', `${JSON.stringify(measured, null, 2)}\n`);
  }
  if (options.dump !== null) {
    const dumped = lines.map(
      ({ line, french }, at) => `${line} FR ${french}\nEN ${said[at]?.text}`,
    );
    writeFileSync(options.dump, dumped.join('\n\n'));
  }
}

async function loadWords(): Promise<WordKnowledge> {
  const fetchFile = (address: string) =>
    Promise.resolve(new Uint8Array(readFileSync(`public${address}`)));
  const words = await createWordKnowledgeLoader(createLexiconLoader(fetchFile), fetchFile)();
  if (!words.ok) throw new Error(`The word lists could not be read: ${words.failure.code}`);
  return words.value;
}
