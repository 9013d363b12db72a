import type { Decoding, Network } from '@/lib/mt/worker/network/network';
import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import type { SentenceSearch } from './search';
import { viewRows } from './step-view';

/** A sentence to be translated, and how. */
export interface DecodingTask {
  readonly source: readonly SourceToken[];
  /** Not begun. */
  readonly search: SentenceSearch;
  /** Target tokens that the search may ask for, special ones aside, or should be free to find. */
  readonly wanted: readonly number[];
}

/**
 * Translates sentences, each by its own search: side by side where the network keeps them apart, so that
 * what is said of one hangs on no other. The rows of a sentence leave when its
 * search has ended, and `onEnd` is then told of it.
 *
 * @param onEnd is given the task's place, and null where the search found nothing
 * @param yieldToEventLoop lets waiting messages be heard; awaited between runs of the network
 * @returns false when `signal` ended it before all had
 */
export async function decode(
  network: Network,
  tasks: readonly DecodingTask[],
  onEnd: (place: number, result: Hypothesis | null) => void,
  yieldToEventLoop: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  if (network.keepsSourcesApart)
    return decodeTogether(network, tasks, onEnd, yieldToEventLoop, signal);
  for (const [place, task] of tasks.entries()) {
    const onOneEnd = (_: number, result: Hypothesis | null) => onEnd(place, result);
    if (!(await decodeTogether(network, [task], onOneEnd, yieldToEventLoop, signal))) return false;
  }
  return true;
}

async function decodeTogether(
  network: Network,
  tasks: readonly DecodingTask[],
  onEnd: (place: number, result: Hypothesis | null) => void,
  yieldToEventLoop: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const decoding = await network.encode(
    tasks.map(({ source, wanted }) => ({ ids: source.map(({ id }) => id), wanted })),
    async () => {
      await yieldToEventLoop();
      return !signal.aborted;
    },
  );
  if (decoding === null) return false;
  try {
    return await takeSteps(decoding, network, tasks, onEnd, yieldToEventLoop, signal);
  } finally {
    decoding.release();
  }
}

async function takeSteps(
  decoding: Decoding,
  { width, startId }: Network,
  tasks: readonly DecodingTask[],
  onEnd: (place: number, result: Hypothesis | null) => void,
  yieldToEventLoop: () => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  let running = tasks.map((task, place) => ({ ...task, place }));
  while (running.length > 0) {
    await yieldToEventLoop();
    if (signal.aborted) return false;
    const rows = running.flatMap(({ search }) => search.live);
    const asked = [...new Set(running.flatMap(({ search }) => search.asked))];
    const step = await decoding.step(
      rows.map(({ tokens }) => tokens.at(-1)?.id ?? startId),
      asked,
    );
    const kept: number[] = [];
    let first = 0;
    for (const { search } of running) {
      const count = search.live.length;
      for (const parent of search.advance(viewRows(step, first, width, asked))) {
        kept.push(first + parent);
      }
      first += count;
    }
    for (const { search, place } of running) {
      if (search.live.length === 0) onEnd(place, search.result);
    }
    running = running.filter(({ search }) => search.live.length > 0);
    const isSame = kept.length === rows.length && kept.every((row, at) => row === at);
    if (running.length > 0 && !isSame) decoding.keep(kept);
  }
  return true;
}
