/**
 * How fast the reader and its engine are, in a real Chromium, against the pipeline of the same library,
 * now and in its first name's last release, over the same files and on one thread:
 *
 *     npm run bench:speed -- [--rounds 5] [--sentences 200] [--quick] [--sizes 1000,10000]
 *     npm run bench:speed -- --node [--rounds 5] [--sentences 200]
 *     npm run bench:speed -- --rest
 *     npm run bench:speed -- --bleu [--corpus <folder of newstest2013.fr and .en>] [--sentences 100]
 *
 * Rounds are interleaved, each beginning with another contestant; what is compared are pairs of one
 * round. Writes `bench/results/speed.json` and prints tables. `--quick` is one round, which is not
 * written; `--sizes` alone measures 1,000, 10,000 and 100,000 words. `--node` leaves the browser out,
 * for profiling. `--rest` tells the memory that idle engines give back. `--bleu` asks, in Node, whether greedy decoding says what the pipeline says: over a
 * whole test set, written to `bench/results/greedy.json`, or so many sentences of it, not written.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { countWords } from '@/lib/document/count-words';
import { defaultModelId } from '@/lib/mt/models/registry';
import { browserOptions, noteCircumstances } from '../circumstances';
import { compareOutputs } from './compare-outputs';
import { buildOurs } from './contest/build-ours';
import { startContestServer } from './contest/contest-server';
import { type ContestantName, contestants } from './contest/contestants';
import { fetchOlderLibrary } from './contest/fetch-older-library';
import { type ContestantSample, measureContestant } from './contest/measure-contestant';
import { type AppSample, measureApp } from './measure-app';
import { measureInNode } from './measure-in-node';
import { measureLimit } from './measure-limit';
import { measureRest } from './measure-rest';
import { measureSize, type SizeSample } from './measure-sizes';
import { ratiosOf, writeTables } from './report';
import { memoryGrowths } from './report-sizes';
import { startApp } from './start-app';
import { articleSentences, corpusFolder, floresSentences, testSentences } from './texts';

const appPort = 3231;
const contestPort = 3232;
const app = `http://127.0.0.1:${appPort}`;
const contest = `http://127.0.0.1:${contestPort}`;
const model = defaultModelId;
const testSet = 'newstest2013';

const { values } = parseArgs({
  // `--sizes` may stand alone.
  args: process.argv
    .slice(2)
    .map((word, at, words) =>
      word === '--sizes' && !/^\d/.test(words[at + 1] ?? '') ? `${word}=1000,10000,100000` : word,
    ),
  options: {
    rounds: { type: 'string', default: '5' },
    sentences: { type: 'string' },
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '' },
    node: { type: 'boolean', default: false },
    bleu: { type: 'boolean', default: false },
    rest: { type: 'boolean', default: false },
    corpus: { type: 'string', default: process.env.QUALITY_CORPUS ?? corpusFolder },
  },
});
const rounds = values.quick ? 1 : Number(values.rounds);
const sizes = values.sizes.split(',').map(Number).filter(Boolean);

const article = await articleSentences();
const flores = floresSentences(Number(values.sentences ?? 200));

if (values.bleu) {
  await compareWithPipeline();
} else if (values.rest) {
  await measureResting();
} else {
  if (!flores) console.error('FLORES-200 dev is not here: measuring with the article alone');
  if (values.node) await measureInNode(model, flores?.french ?? article, rounds);
  else await measureInBrowser();
}

async function compareWithPipeline(): Promise<void> {
  const count = Number(values.sentences ?? Number.POSITIVE_INFINITY);
  const set = testSentences(values.corpus, testSet, count);
  if (set === null) {
    console.error(`There is no ${testSet}.fr in ${values.corpus}: give its folder with --corpus`);
    process.exitCode = 1;
    return;
  }
  await compareOutputs(model, testSet, set, count === Number.POSITIVE_INFINITY);
}

async function measureInBrowser(): Promise<void> {
  const hasOlder = fetchOlderLibrary();
  if (!hasOlder) console.error('@xenova/transformers 2.17.2 cannot be fetched: measuring without');
  const taking = contestants.filter(({ name }) => hasOlder || name !== 'xenova2172');
  await buildOurs();
  const circumstances = noteCircumstances();
  const appServer = await startApp(appPort);
  const contestServer = await startContestServer(contestPort);
  const options = await browserOptions();
  const browser = await chromium.launch(options);
  try {
    const words = countWords(article.join(' '));
    const limit = await again(() => measureLimit(browser, contest, model, article));
    const samples: Partial<Record<ContestantName, ContestantSample[]>> = {};
    const measured = {
      app: [] as AppSample[],
      contestants: samples,
      limit,
      sizes: [] as SizeSample[],
    };
    for (let round = 0; round < rounds; round += 1) {
      const first = round % taking.length;
      for (const contestant of [...taking.slice(first), ...taking.slice(0, first)]) {
        const { sample } = await again(() =>
          measureContestant(options, contest, contestant, model, { article, flores }),
        );
        samples[contestant.name] = [...(samples[contestant.name] ?? []), sample];
        // The reader beside its rival: their first sentences are compared.
        if (contestant.name === 'pipeline') {
          measured.app.push(await again(() => measureApp(options, app, words)));
        }
      }
      console.error(`round ${round + 1} of ${rounds}`);
    }
    for (const size of sizes) {
      try {
        measured.sizes.push(await again(() => measureSize(browser, app, size)));
        console.error(`${size} words`);
      } catch (error) {
        // The rounds have taken half an hour: they are not lost with it.
        console.error(`${size} words were not measured:`, error);
      }
    }
    const result = {
      ...circumstances(browser.version()),
      model,
      n: rounds,
      ratios: ratiosOf(measured),
      ...measured,
      memoryGrowths: memoryGrowths(measured.sizes),
    };
    if (rounds > 1) {
      writeFileSync('bench/results/speed.json', `${JSON.stringify(result, null, 2)}\n`);
    }
    console.log(writeTables(measured));
  } finally {
    await browser.close();
    contestServer.close();
    appServer.stop();
  }
}

/** What a tab holds with engines at work and at rest, with each number of them. */
async function measureResting(): Promise<void> {
  const options = await browserOptions();
  const appServer = await startApp(appPort);
  try {
    for (const workers of [1, 4]) {
      // One browser each: a new tab may take over a process that has grown before.
      const browser = await chromium.launch(options);
      try {
        console.log(JSON.stringify(await measureRest(browser, app, workers)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    appServer.stop();
  }
}

/** Once more after a failure: on a busy machine a tab now and then dies at its start. */
async function again<Found>(measure: () => Promise<Found>): Promise<Found> {
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    return measure();
  }
}
