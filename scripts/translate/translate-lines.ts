import type { TranslationFailure } from '@/lib/base/failure';
import type { SourceSegment, Translator, WantedTerm } from '@/lib/mt/translator';
import { splitSentences } from '@/lib/text/segment';
import { type RecallSentence, recallNothing } from './read-memories';

/** A line that could not be translated, by its number from 1. */
export class LineFailure extends Error {
  constructor(
    readonly line: number,
    readonly failure: TranslationFailure,
  ) {
    const detail = 'detail' in failure ? `: ${failure.detail}` : '';
    super(`Line ${line}: ${failure.code}${detail}`);
  }
}

/** The lines that are taken together, from which sentences of similar length are batched. */
const WINDOW = 256;

/**
 * Translates line by line, each of one sentence or several: as many lines out as in, in order. A line
 * without any text gives an empty line. Several translators work in parallel, a window of lines each.
 * Throws a LineFailure when the engine fails.
 *
 * @param recall what it gives is taken in place of a translation
 */
export async function* translateLines(
  lines: AsyncIterable<string>,
  translators: readonly Translator[],
  findTerms: (sentence: string) => readonly WantedTerm[],
  recall: RecallSentence = recallNothing,
): AsyncGenerator<string> {
  const running: Promise<readonly string[]>[] = [];
  let count = 0;
  for await (const window of inWindows(lines)) {
    const translator = translators[count % translators.length];
    if (!translator) throw new Error('No translator was given');
    const asked = { lines: window, firstLine: count * WINDOW + 1 };
    const translated = translateWindow(asked, translator, findTerms, recall);
    // A window may fail while an earlier one is awaited; its error is still thrown when its turn comes.
    translated.catch(() => undefined);
    running.push(translated);
    count += 1;
    if (running.length === translators.length) yield* (await running.shift()) ?? [];
  }
  for (const window of running) yield* await window;
}

interface Window {
  readonly lines: readonly string[];
  /** Its number, from 1. */
  readonly firstLine: number;
}

async function translateWindow(
  { lines, firstLine }: Window,
  translator: Translator,
  findTerms: (sentence: string) => readonly WantedTerm[],
  recall: RecallSentence,
): Promise<readonly string[]> {
  const places = new Map<string, { readonly line: number; readonly sentence: number }>();
  const segments: SourceSegment[] = [];
  const english = lines.map((text, line): string[] =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => sentence !== '')
      .map((sentence, place) => {
        const remembered = recall(sentence);
        if (remembered !== null) return remembered;
        const id = `${line}.${place}`;
        places.set(id, { line, sentence: place });
        segments.push({ id, text: sentence, terms: findTerms(sentence) });
        return '';
      }),
  );
  const failures: LineFailure[] = [];
  await translator.translate(
    segments,
    (outcome) => {
      const place = places.get(outcome.id);
      const line = place && english[place.line];
      if (!line) return;
      if (outcome.status === 'translated') line[place.sentence] = outcome.translation.text;
      if (outcome.status === 'failed')
        failures.push(new LineFailure(firstLine + place.line, outcome.failure));
    },
    new AbortController().signal,
  );
  const [failure] = failures;
  if (failure) throw failure;
  return english.map((sentences) => sentences.join(' '));
}

async function* inWindows(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let window: string[] = [];
  for await (const line of lines) {
    window.push(line);
    if (window.length < WINDOW) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
}

/**
 * Reads the lines of UTF-8 bytes, without their ends. Only `\n` and `\r\n` end a line, as in every tool
 * that counts lines; a last line needs no end.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
