import { countWords } from '@/lib/document/count-words';
import { summarise } from '../statistics';
import { type NodeTranslator, openEngine, openPipeline } from './node-translators';
import { type SessionClock, type SessionTimes, timeSessions } from './time-sessions';

interface Taker {
  readonly title: string;
  readonly open: () => Promise<NodeTranslator>;
}

/** One text translated once. */
interface Pass {
  readonly wallMs: number;
  readonly sessions: readonly SessionTimes[];
}

/**
 * The engine, on the browser's runtime, and the current pipeline, on the native one, in this process on one
 * thread each, so many times over and interleaved: for `node --cpu-prof --import tsx`. Prints what each graph
 * takes a token, and what is left for everything else. It is for changes of either; the two are compared in
 * the browser.
 */
export async function measureInNode(
  model: string,
  sentences: readonly string[],
  rounds: number,
): Promise<void> {
  const takers: readonly Taker[] = [
    { title: 'current `pipeline`, one by one', open: () => openPipeline(model, 1) },
    { title: 'current `pipeline`, in batches', open: () => openPipeline(model, 8) },
    { title: 'this engine, greedy', open: () => openEngine(model, { kind: 'greedy' }) },
    { title: 'this engine, beam of 4', open: () => openEngine(model, { kind: 'beam', size: 4 }) },
  ];
  const clock = timeSessions();
  const opened: { title: string; translator: NodeTranslator; passes: Pass[] }[] = [];
  for (const { title, open } of takers) {
    opened.push({ title, translator: await open(), passes: [] });
  }
  clock.stop();
  // Once unmeasured: code is compiled and memory fetched at the first.
  for (const { translator } of opened) await translateTimed(translator, sentences, clock);
  for (let round = 0; round < rounds; round += 1) {
    for (const { translator, passes } of opened) {
      passes.push(await translateTimed(translator, sentences, clock));
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  const words = countWords(sentences.join(' '));
  console.log(`${sentences.length} sentences, ${words} words, n = ${rounds}; medians.\n`);
  console.log('| | words/s | graph | runs | tokens | ms a token | share of the time |');
  console.log('| --- | --: | --- | --: | --: | --: | --: |');
  for (const { title, passes, translator } of opened) {
    for (const line of tableLines(title, words, passes)) console.log(line);
    translator.dispose();
  }
}

async function translateTimed(
  translator: NodeTranslator,
  sentences: readonly string[],
  clock: SessionClock,
): Promise<Pass> {
  clock.take();
  const startedAt = performance.now();
  await translator.translate(sentences);
  return { wallMs: performance.now() - startedAt, sessions: clock.take() };
}

/** One line a graph, and one for all that is done outside of them. */
function tableLines(title: string, words: number, passes: readonly Pass[]): readonly string[] {
  const speed = summarise(passes.map(({ wallMs }) => (1000 * words) / wallMs));
  const shareOf = (msOf: (pass: Pass) => number) =>
    `${(100 * summarise(passes.map((pass) => msOf(pass) / pass.wallMs)).median).toFixed(1)} %`;
  // The same text gives the same tokens each time.
  const graphs = (passes[0]?.sessions ?? []).map(({ name, runs, tokens }) => {
    const msOf = ({ sessions }: Pass) => sessions.find((each) => each.name === name)?.ms ?? 0;
    const msAToken = summarise(passes.map((pass) => msOf(pass) / tokens)).median;
    return [name, String(runs), String(tokens), msAToken.toFixed(3), shareOf(msOf)];
  });
  const withinMs = ({ sessions }: Pass) => sessions.reduce((sum, { ms }) => sum + ms, 0);
  const rest = ['all else', '', '', '', shareOf((pass) => pass.wallMs - withinMs(pass))];
  return [...graphs, rest].map((cells, at) => {
    const heads =
      at === 0 ? [title, `${speed.median.toFixed(0)} ± ${speed.spread.toFixed(0)}`] : ['', ''];
    return `| ${[...heads, ...cells].join(' | ')} |`;
  });
}
