import { readFileSync } from 'node:fs';
import { array, boolean, object, optional, parse, picklist, record, string, tuple } from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Entry, partsOfSpeech, unsaid } from '@/glossary/entry';
import { compileGlossary } from '@/glossary/match/glossary-matcher';
import { matchTerms } from '@/glossary/match/match-terms';

const { terms, occurrences, traps } = parse(
  object({
    terms: record(
      string(),
      object({
        partOfSpeech: picklist(partsOfSpeech),
        isCaseSensitive: optional(boolean(), false),
        allowsWordsBetween: optional(boolean(), false),
      }),
    ),
    occurrences: array(tuple([string(), string(), string()])),
    traps: array(tuple([string(), string()])),
  }),
  JSON.parse(
    readFileSync(
      new URL('../../../fixtures/glossary/labelled-matches.json', import.meta.url),
      'utf8',
    ),
  ),
);

const matchers = new Map(
  Object.entries(terms).map(([french, options]) => {
    const entry: Entry = {
      ...unsaid,
      ...options,
      id: 'term',
      french,
      english: '',
      definition: '',
      domain: 'society',
    };
    return [french, compileGlossary([entry])];
  }),
);

function formsIn(term: string, text: string): readonly string[] {
  const matcher = matchers.get(term);
  if (!matcher) throw new Error(`No term ${term}`);
  return matchTerms(matcher, text).map(({ form }) => form);
}

describe('matchTerms on the labelled set', () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const [term, form, text] of occurrences) {
    const forms = formsIn(term, text);
    if (forms.includes(form)) found += 1;
    else missed.push(`${term}: “${form}” in “${text}”`);
    for (const other of forms) if (other !== form) wrong.push(`${term}: “${other}” in “${text}”`);
  }
  for (const [term, text] of traps) {
    for (const form of formsIn(term, text)) wrong.push(`${term}: “${form}” in “${text}”`);
  }

  it('is tried on at least 650 occurrences and 880 traps', () => {
    expect(occurrences.length).toBeGreaterThanOrEqual(650);
    expect(traps.length).toBeGreaterThanOrEqual(880);
  });

  it('finds at least 97 % of the occurrences', () => {
    const recall = found / occurrences.length;
    expect(recall, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.97);
  });

  it('is right in at least 99 % of what it finds', () => {
    const precision = found / (found + wrong.length);
    expect(precision, `wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.99);
  });
});
