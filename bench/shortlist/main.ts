/**
 * How often a shortlist of output words changes a translation, and what it saves, in Node:
 *
 *     npx tsx bench/shortlist/main.ts --models <folder> --source <French lines> [--lists a.bin,b.bin]
 *
 * Every line is translated over the whole vocabulary, and again with each list (by default the model's
 * own), in the same batches. Writes `bench/results/shortlist.json`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { succeed } from '@/lib/base/result';
import { parseEmbeddedManifest } from '@/lib/mt/models/manifest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { createEngineTranslator } from '@/lib/mt/worker/engine-translator';
import { loadEngine } from '@/lib/mt/worker/load/load-engine';
import { loadVocabulary } from '@/lib/mt/worker/load/load-vocabulary';
import { startWasm } from '@/lib/mt/worker/load/start-wasm';
import { readShortlist } from '@/lib/mt/worker/network/shortlist';
import { provenance } from '../circumstances';

const batching = { size: 8, firstSize: 8, lookahead: 64, seeksTerms: 'at-once' } as const;
const runtime = { threads: 1 };
void startWasm(null, runtime.threads);
const filesOfModel = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'step/encoder.onnx',
  'step/step.onnx',
  'step/vocabulary.onnx',
  'step/weights.bin',
];

interface Outcome {
  readonly translations: ReadonlyMap<string, string>;
  /** Per second of processor time. */
  readonly wordsPerSecond: number;
}

async function translateAll(
  folder: string,
  lines: readonly string[],
  list: Uint8Array<ArrayBuffer> | null,
): Promise<Outcome> {
  const manifest = parseEmbeddedManifest(readFileSync(join(folder, 'manifest.json')));
  if (!manifest) throw new Error(`${folder} has no manifest`);
  const { id, aligns, obeysTerms } = manifest;
  const files = new Map(
    filesOfModel.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))] as const),
  );
  if (list) files.set('step/shortlist.bin', list);
  const model = { id, digest: '', aligns, obeysTerms };
  const translator = createEngineTranslator(
    {
      load: async () => succeed(await loadEngine({ model, files }, loadVocabulary(files), runtime)),
      yieldToEventLoop: () => setImmediate(),
    },
    batching,
  );
  await translator.load(() => undefined);
  const segments = lines.map((text, index) => ({ id: String(index), text, terms: [] }));
  const translations = new Map<string, string>();
  let words = 0;
  // Of this process alone: the machine may be busy with other work.
  const start = process.cpuUsage();
  await translator.translate(
    segments,
    (outcome) => {
      if (outcome.status !== 'translated') throw new Error(JSON.stringify(outcome));
      translations.set(outcome.id, outcome.translation.text);
      words += outcome.translation.text.split(' ').length;
    },
    new AbortController().signal,
  );
  const { user, system } = process.cpuUsage(start);
  translator.dispose();
  return { translations, wordsPerSecond: (1e6 * words) / (user + system) };
}

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: 'public/models' },
    source: { type: 'string' },
    lists: { type: 'string' },
    first: { type: 'string' },
  },
});
if (values.source === undefined) throw new Error('--source names a file of French lines');
const folder = join(values.models, defaultModelId);
const lines = readFileSync(values.source, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, values.first === undefined ? undefined : Number(values.first));
const lists = values.lists?.split(',') ?? [join(folder, 'step/shortlist.bin')];

const whole = await translateAll(folder, lines, null);
console.error(`whole vocabulary: ${whole.wordsPerSecond.toFixed(0)} words/s`);
const results = [];
for (const path of lists) {
  const bytes = new Uint8Array(readFileSync(path));
  const listed = await translateAll(folder, lines, bytes);
  const same = [...whole.translations].filter(([id, text]) => listed.translations.get(id) === text);
  const { commonCount, meanOwn } = describeList(bytes);
  results.push({
    list: basename(path),
    bytes: bytes.length,
    common: commonCount,
    meanOfASourcePiece: meanOwn,
    identicalShare: same.length / lines.length,
    wordsPerSecond: Math.round(listed.wordsPerSecond),
    speedRatio: listed.wordsPerSecond / whole.wordsPerSecond,
  });
  console.error(JSON.stringify(results.at(-1)));
}
writeFileSync(
  'bench/results/shortlist.json',
  `${JSON.stringify(
    {
      ...provenance(),
      node: process.version,
      threads: 1,
      model: sha(folder),
      source: basename(values.source),
      sentences: lines.length,
      batching,
      wholeWordsPerSecond: Math.round(whole.wordsPerSecond),
      results,
    },
    null,
    2,
  )}\n`,
);

/** Of the weights, to tell which model was measured. */
function sha(modelFolder: string): string {
  return execFileSync('sha256sum', [join(modelFolder, 'step/weights.bin')], {
    encoding: 'utf8',
  }).slice(0, 64);
}

function describeList(bytes: Uint8Array<ArrayBuffer>) {
  readShortlist(bytes);
  const numbers = new Uint16Array(bytes.buffer);
  const [size = 1, commonCount = 0] = numbers;
  const own = numbers.length - 2 - commonCount - size;
  return { commonCount, meanOwn: own / size };
}
