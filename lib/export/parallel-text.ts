import * as v from 'valibot';
import { fail, type Result, succeed } from '@/lib/base/result';
import { blockSchema, inlineSchema, languageSchema } from '@/lib/document/article-extras';
import { type ExportDocument, origins } from './export-document';

/**
 * The JSON format for programs: text, links between words, and glossary. `public/parallel-text.schema.json`
 * describes it for others; a test checks both against the same files.
 */
const span = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const sentence = v.object({
  id: v.string(),
  french: v.string(),
  english: v.nullable(v.string()),
  origin: v.nullable(v.picklist(origins)),
  links: v.array(v.object({ source: span, target: span, score: v.number() })),
  frenchInlines: v.exactOptional(v.array(inlineSchema)),
  englishInlines: v.exactOptional(v.array(inlineSchema)),
  occurrences: v.array(v.object({ span, termId: v.string() })),
  language: v.exactOptional(languageSchema),
});

const term = v.object({
  id: v.string(),
  french: v.string(),
  english: v.array(v.string()),
  forbidden: v.array(v.string()),
  definition: v.string(),
});

const parallelText = v.object({
  format: v.literal('vis-a-vis/parallel-text'),
  version: v.literal(1),
  title: v.string(),
  paragraphs: v.array(
    v.object({ block: blockSchema, french: v.string(), sentences: v.array(sentence) }),
  ),
  terms: v.array(term),
});

export const writeParallelText = (document: ExportDocument): string =>
  `${JSON.stringify({ format: 'vis-a-vis/parallel-text', version: 1, ...document }, null, 2)}\n`;

/**
 * Why a text is no such file. `path` names the place, as in `paragraphs.3.french`; it is empty for the
 * whole.
 */
export interface ParallelTextProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads what `writeParallelText` wrote, and gives the same document. */
export function readParallelText(json: string): Result<ExportDocument, ParallelTextProblem> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail({ path: '', message: error instanceof Error ? error.message : String(error) });
  }
  const parsed = v.safeParse(parallelText, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail({ path: v.getDotPath(issue) ?? '', message: issue.message });
  }
  const { title, paragraphs, terms } = parsed.output;
  return succeed({ title, paragraphs, terms });
}
