import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { assertNever } from '@/lib/base/assert-never';
import type { Segment } from '@/lib/document/article';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ExportOptions } from '@/lib/export/export-document';
import { buildExportDocument } from '@/lib/export/export-document';
import { type Format, writeFormat } from '@/lib/export/formats';
import { type ImportNote, noChoices } from '@/lib/import/files/imported-article';
import type { ImportFailure } from '@/lib/import/worker/import-article';
import { engineKey, nameOfKey } from '@/lib/pipeline/translation-memory';
import type { DocumentTerms } from './document-terms';
import { readDocument } from './read-document';
import type { RecallSentence } from './read-memories';
import type { ShareWork } from './share-work';
import { openUnfinishedWork } from './unfinished-work';

/** The output of a document. */
export interface DocumentOutput {
  readonly format: Format;
  readonly options: ExportOptions;
}

/**
 * Names the output: `notes/a.txt` becomes `a.en.md` in a folder, or beside the input when `folder` is null.
 */
export const outputOf = (input: string, folder: string | null, format: Format): string =>
  join(folder ?? dirname(input), `${basename(input, extname(input))}.en.${format}`);

export interface DocumentJob {
  readonly input: string;
  readonly output: string;
  readonly written: DocumentOutput;
}

export interface DocumentTools {
  readonly translate: ShareWork;
  readonly terms: DocumentTerms;
  /** What it gives is taken in place of a translation. */
  readonly recall: RecallSentence;
  /** What translations depend on besides their sentence and its terms: model and search. */
  readonly engine: string;
  /** What seems to be no French is translated as if it were, and not left as it stands. */
  readonly translatesForeign: boolean;
  readonly signal: AbortSignal;
}

export type DocumentResult =
  | {
      readonly status: 'written';
      readonly sentences: number;
      /** The number of sentences that an earlier run translated. */
      readonly found: number;
      /** Of the sentences, those that a translation memory has. */
      readonly recalled: number;
      readonly notes: readonly ImportNote[];
    }
  | { readonly status: 'there-already' }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * Translates one document into another. Each sentence is on the disk as soon as it is translated, so that
 * the next run continues from there. The output appears when it is whole, and is never changed then.
 */
export async function translateDocument(
  { input, output, written }: DocumentJob,
  { translate, terms, recall, engine, translatesForeign, signal }: DocumentTools,
): Promise<DocumentResult> {
  if (existsSync(output)) return { status: 'there-already' };
  const file = await readDocument(input, signal, { ...noChoices, translatesForeign });
  if (file === null) return { status: 'stopped' };
  if (!file.ok) return { status: 'failed', reason: fileReasonOf(file.failure) };
  const read = await readArticle(file.value.title, file.value.text, file.value.extras);
  if (!read.ok) return { status: 'failed', reason: reasonOf(read.failure) };
  const work = openUnfinishedWork(`${output}.unfinished`);
  const segments = segmentsOf(read.value);
  const isFrench = ({ language }: Segment) => language === undefined;
  const sources = segments.filter(isFrench).map((segment) => {
    const source = { id: segment.id, text: segment.text, terms: terms.wantedIn(segment.text) };
    return { source, key: nameOfKey(engineKey(engine, source)) };
  });
  const recalled = new Map(
    segments.flatMap((segment) => {
      const { id, text } = segment;
      // What is not French stands as it is.
      const english = isFrench(segment) ? recall(text) : text;
      return english === null ? [] : [[id, english] as const];
    }),
  );
  const keys = new Map(sources.map(({ source, key }) => [source.id, key]));
  const asked = sources.filter(({ source }) => !recalled.has(source.id));
  const due = asked.filter(({ key }) => work.find(key) === null).map(({ source }) => source);
  const failures: string[] = [];
  await translate(
    due,
    (outcome) => {
      const key = keys.get(outcome.id) ?? '';
      if (outcome.status === 'translated') {
        const { text: english, links } = outcome.translation;
        work.keep(key, { english, links });
      }
      if (outcome.status === 'failed')
        failures.push(`sentence ${outcome.id}: ${outcome.failure.code}`);
    },
    signal,
  );
  if (signal.aborted) return { status: 'stopped' };
  const [failure] = failures;
  if (failure !== undefined) return { status: 'failed', reason: failure };
  // A sentence that was cancelled has no outcome, and only a whole document is written.
  if (due.some(({ id }) => work.find(keys.get(id) ?? '') === null)) return { status: 'stopped' };
  const texts = new Map(segments.filter(isFrench).map(({ id, text }) => [id, text]));
  const document = buildExportDocument(read.value, {
    englishOf(id) {
      const english = recalled.get(id);
      if (english !== undefined) return { english, links: [], origin: 'memory' };
      const finished = work.find(keys.get(id) ?? '');
      return finished === null ? null : { ...finished, origin: 'machine' };
    },
    occurrencesIn: (id) => terms.occurrencesIn(texts.get(id) ?? ''),
    terms: terms.terms,
  });
  const content = await writeFormat(written.format, document, written.options, {
    now: new Date(),
    uniquePart: read.value.id.slice(0, 32),
  });
  if (!content.ok) throw new Error(`The format ${written.format} has no writer here`);
  writeFileSync(`${output}.whole`, content.value);
  renameSync(`${output}.whole`, output);
  work.remove();
  return {
    status: 'written',
    sentences: segments.length,
    found: asked.length - due.length,
    recalled: sources.filter(({ source }) => recalled.has(source.id)).length,
    notes: file.value.notes,
  };
}

function fileReasonOf(failure: ImportFailure): string {
  switch (failure.code) {
    case 'article-file-unreadable':
      return 'is no file that can be read';
    case 'article-file-too-large':
      return `has more than ${failure.limitBytes} bytes: split it`;
    case 'article-file-not-text':
      return 'is of no format that is read';
    case 'article-file-broken':
      return 'is damaged, or was cut off';
    case 'article-file-locked':
      return 'asks for a password';
    case 'article-file-outdated':
      return 'is of an old format, or locked: save it as .docx or .odt';
    case 'article-file-without-text':
      return 'has pictures of text alone';
    case 'article-file-beyond-limit':
      return `has more than ${failure.limit} ${failure.measure.replace('-', ' ')}, the most that is read`;
    case 'importer-missing':
      return 'could not be read, because the part that reads documents does not start';
    case 'article-file-unfinished':
      return 'is damaged inside, or needs too much memory to be read';
    default:
      return assertNever(failure);
  }
}

function reasonOf(failure: { readonly code: string; readonly limit?: number }): string {
  if (failure.code === 'article-empty') return 'has no text in it';
  return failure.limit === undefined
    ? failure.code
    : `has more than ${failure.limit} words: split it`;
}
