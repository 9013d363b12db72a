import type { SegmentOutcome, SourceSegment, Translator } from '@/lib/mt/translator';
import type { CancelTimes } from '../contest/contest';

/** Cancels of each kind, at moments spread over a step and over a batch's reading. */
const TIMES = 10;
/** The first sentence goes alone, and eight after it make a batch. */
const SENTENCES = 9;
/** The first goes alone here too; two drafts are sought together. */
const SENTENCES_TO_SEEK = 3;
const SPREAD_MS = 300;

/**
 * Cancels translations of the longest sentences, again and again, while they are decoded and while
 * terms are sought that none of them has. Another thread gives the word, as the page gives it to the
 * app's worker: what counts is the time from its giving to the end of `translate`.
 *
 * @param translator loaded
 */
export async function measureCancels(
  translator: Translator,
  sentences: readonly string[],
): Promise<CancelTimes> {
  const longest = [...sentences].sort((a, b) => b.length - a.length);
  const plain = longest
    .slice(0, SENTENCES)
    .map((text, place): SourceSegment => ({ id: String(place), text, terms: [] }));
  const lacking = longest.slice(0, SENTENCES_TO_SEEK).map((text, place) => lackTerm(text, place));
  const caller = openCaller();
  const decoding: number[] = [];
  const seekingTerms: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const delayMs = (time * SPREAD_MS) / TIMES;
    // As soon as the first sentence is out, the batch of the others is read and decoded.
    const isDecoding = (outcomes: readonly SegmentOutcome[]) => outcomes.length === 1;
    decoding.push(...(await cancelOnce(translator, plain, isDecoding, caller, delayMs)));
    const isSeeking = (outcomes: readonly SegmentOutcome[]) =>
      outcomes.length === lacking.length && outcomes.every(({ status }) => status === 'drafted');
    seekingTerms.push(...(await cancelOnce(translator, lacking, isSeeking, caller, delayMs)));
  }
  caller.end();
  return { decoding, seekingTerms };
}

/** @returns ms; empty when the translation came to its end before it was cancelled, as on a fast machine */
async function cancelOnce(
  translator: Translator,
  segments: readonly SourceSegment[],
  isUnderWay: (outcomes: readonly SegmentOutcome[]) => boolean,
  caller: Caller,
  delayMs: number,
): Promise<readonly number[]> {
  const controller = new AbortController();
  const outcomes: SegmentOutcome[] = [];
  let calledMs: number | null = null;
  await translator.translate(
    segments,
    (outcome) => {
      outcomes.push(outcome);
      if (!isUnderWay(outcomes)) return;
      caller.callAfter(delayMs, (atMs) => {
        calledMs = atMs;
        controller.abort();
      });
    },
    controller.signal,
  );
  return calledMs === null ? [] : [performance.timeOrigin + performance.now() - calledMs];
}

/** A sentence whose first words are wanted as what no model would say. */
function lackTerm(text: string, place: number): SourceSegment {
  const target = 'zebra crossing';
  const term = { span: { start: 0, end: 2 }, target, accepted: [target] };
  return { id: String(place), text, terms: [{ ...term, isAnnotated: false, isRequired: true }] };
}

interface Caller {
  /** Calls back, from another thread, with the moment it was meant: ms since 1970. */
  callAfter(delayMs: number, call: (atMs: number) => void): void;
  end(): void;
}

const callerSource = `onmessage = ({ data }) => {
  setTimeout(() => postMessage(performance.timeOrigin + performance.now()), data);
}`;

function openCaller(): Caller {
  const address = URL.createObjectURL(new Blob([callerSource], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    callAfter(delayMs, call) {
      worker.onmessage = ({ data }) => call(Number(data));
      worker.postMessage(delayMs);
    },
    end() {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
