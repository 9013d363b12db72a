import { mkdirSync } from 'node:fs';
import { assertNever } from '@/lib/base/assert-never';
import type { ImportNote } from '@/lib/import/files/imported-article';
import { nameOfLanguage, namesOfLanguages } from '@/lib/language/language-name';
import {
  type DocumentJob,
  type DocumentOutput,
  type DocumentResult,
  type DocumentTools,
  outputOf,
  translateDocument,
} from './translate-document';

/** The number of documents under way at a time: enough to keep every thread busy while one ends. */
const AT_ONCE = 8;

/**
 * Translates documents in parallel, and reports each as it ends. One that fails stops no other.
 * Throws when two would be written to one file.
 *
 * @param folder the output folder; null writes beside each input
 * @returns whether all outputs are there
 */
export async function translateDocuments(
  inputs: readonly string[],
  folder: string | null,
  written: DocumentOutput,
  tools: DocumentTools,
  tell: (line: string) => void,
): Promise<boolean> {
  const jobs = inputs.map(
    (input): DocumentJob => ({ input, output: outputOf(input, folder, written.format), written }),
  );
  for (const [at, { output, input }] of jobs.entries()) {
    const other = jobs.slice(0, at).find((job) => job.output === output);
    if (other) throw new Error(`${other.input} and ${input} would both become ${output}`);
  }
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const waiting = [...jobs];
  let areAllThere = true;
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job && !tools.signal.aborted; job = waiting.shift()) {
      const result = await translateDocument(job, tools).catch(
        (error: unknown): DocumentResult => ({
          status: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
      );
      if (result.status === 'failed' || result.status === 'stopped') areAllThere = false;
      tell(lineOf(job, result));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return areAllThere && !tools.signal.aborted;
}

function lineOf({ input, output }: DocumentJob, result: DocumentResult): string {
  switch (result.status) {
    case 'written':
      return [
        `${output}: ${result.sentences} sentences`,
        ...(result.found === 0 ? [] : [`${result.found} of them from an earlier run`]),
        ...(result.recalled === 0 ? [] : [`${result.recalled} from a translation memory`]),
        ...result.notes.map(noteOf),
      ].join(', ');
    case 'there-already':
      return `${output}: there already; remove it to have it translated anew`;
    case 'stopped':
      return `${output}: stopped; the same command goes on from here`;
    case 'failed':
      return `${input}: ${result.reason}`;
  }
}

function noteOf(note: ImportNote): string {
  switch (note.about) {
    case 'encoding-guessed':
      return `read as ${note.encoding}, which is a guess`;
    case 'times-left-out':
      return `times left out of subtitles: ${note.cues}`;
    case 'lines-joined':
      return `lines joined: ${note.lines}`;
    case 'surroundings-left-out':
      return `lines of the site left out: ${note.lines}`;
    case 'margins-left-out':
      return `running heads and page numbers left out: ${note.lines}`;
    case 'not-french':
      return `left as it stands, because it seems to be in ${nameOfLanguage('en', note.language)}`;
    case 'foreign-passages':
      return `passages in ${namesOfLanguages('en', note.languages)} left as they stand: ${note.passages}`;
    default:
      return assertNever(note);
  }
}
