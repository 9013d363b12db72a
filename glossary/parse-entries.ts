import * as v from 'valibot';
import type { GlossaryFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { hasToken } from '@/lib/text/tokenise';
import { domains, type Entry, genders, partsOfSpeech, unsaid } from './entry';
import general from './general-terms.json';
import { spellingKey } from './spelling-key';
import builtIn from './terms.json';

const text = v.string('must be text');
const lines = v.optional(v.array(text, 'must be a list of texts'), []);
const yesOrNo = (unless: boolean) => v.optional(v.boolean('must be true or false'), unless);

const entrySchema = v.object(
  {
    id: v.pipe(
      text,
      v.regex(
        /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u,
        'must be lower-case words joined by hyphens',
      ),
    ),
    french: v.pipe(text, v.check(hasToken, 'must have a word or a sign')),
    frenchVariants: lines,
    english: text,
    englishVariants: lines,
    forbiddenEnglish: lines,
    isKeptInFrench: yesOrNo(unsaid.isKeptInFrench),
    definition: text,
    domain: v.picklist(domains, `must be one of ${domains.join(', ')}`),
    note: v.optional(text, unsaid.note),
    example: v.optional(text, unsaid.example),
    source: v.optional(text, unsaid.source),
    partOfSpeech: v.optional(
      v.picklist(partsOfSpeech, `must be one of ${partsOfSpeech.join(', ')}`),
      unsaid.partOfSpeech,
    ),
    gender: v.optional(v.picklist(genders, `must be one of ${genders.join(', ')}`), unsaid.gender),
    isCaseSensitive: yesOrNo(unsaid.isCaseSensitive),
    isExact: yesOrNo(unsaid.isExact),
    allowsWordsBetween: yesOrNo(unsaid.allowsWordsBetween),
    steers: yesOrNo(unsaid.steers),
  },
  'must be an object',
);

type Problem = GlossaryFailure['problems'][number];

/**
 * Reads a glossary from outside: a list of entries, each of which may leave out the fields of `unsaid`. A
 * failure lists every problem at once, each with the entry (by its id, or else by its position from 0) and
 * the field.
 */
export function parseEntries(data: unknown): Result<readonly Entry[], GlossaryFailure> {
  if (!Array.isArray(data)) return refuse([{ path: 'entries', message: 'must be a list' }]);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [position, item] of data.entries()) {
    const parsed = v.safeParse(entrySchema, item);
    if (parsed.success) entries.push(parsed.output);
    else problems.push(...parsed.issues.map((issue) => explain(nameOf(item, position), issue)));
  }
  problems.push(...findDuplicates(entries));
  return problems.length > 0 ? refuse(problems) : succeed(entries);
}

/**
 * Reads the terms of one conflict that the app ships with, from `terms.json`: they are true of articles about
 * it, and of few others. Throws if that file is invalid.
 */
export const builtInEntries = (): readonly Entry[] => readOwn('terms.json', builtIn);

/**
 * Reads the terms for any article that the app ships with, from `general-terms.json`: countries, peoples,
 * institutions, acronyms and offices. Throws if that file is invalid.
 */
export const generalEntries = (): readonly Entry[] => readOwn('general-terms.json', general);

function readOwn(file: string, data: unknown): readonly Entry[] {
  const parsed = parseEntries(data);
  if (parsed.ok) return parsed.value;
  const told = parsed.failure.problems.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`glossary/${file} is invalid:\n${told.join('\n')}`);
}

const refuse = (problems: readonly Problem[]) =>
  fail({ code: 'glossary-invalid', problems } as const);

/** An entry without an id of its own is named by its position. */
function nameOf(item: unknown, position: number): string {
  const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), item);
  return named.success ? named.output.id : String(position);
}

function explain(entry: string, issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue);
  // The schema reports a missing field as an issue of the object, in the schema's own words.
  const missing = issue.input === undefined;
  return tell(entry, field, missing ? 'is missing' : issue.message);
}

function tell(entry: string, field: string | null, message: string): Problem {
  const path = ['entries', entry, ...(field === null ? [] : [field])].join('.');
  return { path, message };
}

/** Entries may share their French, as senses of it; one entry has no spelling twice. */
function findDuplicates(entries: readonly Entry[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const { id, french, frenchVariants, isCaseSensitive } of entries) {
    if (ids.has(id)) problems.push(tell(id, 'id', 'is the id of an earlier entry'));
    ids.add(id);
    if (frenchVariants.length === 0) continue;
    const keys = new Set([spellingKey(french, isCaseSensitive)]);
    for (const [position, spelling] of frenchVariants.entries()) {
      const key = spellingKey(spelling, isCaseSensitive);
      if (keys.has(key)) {
        const told = `“${spelling}” is already in this entry`;
        problems.push(tell(id, `frenchVariants.${position}`, told));
      }
      keys.add(key);
    }
  }
  return problems;
}
