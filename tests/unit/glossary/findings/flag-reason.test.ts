import { expect, test } from 'vitest';
import { flagReason } from '@/glossary/findings/flag-reason';
import type { SteeringOutcome } from '@/lib/mt/translator';

const span = { start: 4, end: 22 };
const match = (nestedIn: string | null = null) => ({
  match: { entryId: 'corridor', senses: ['corridor'], span, form: '', inserted: [], nestedIn },
});
const steers = { steers: true };
const came = (outcome: SteeringOutcome, at = span) => [{ span: at, outcome }];
const longer = { start: 0, end: 30 };

test.each([
  ['the reader wrote the sentence', match(), steers, came('given-up'), true, 'by-hand'],
  ['the translator gave up', match(), steers, came('given-up'), false, 'given-up'],
  ['the model cannot say it', match(), steers, came('impossible'), false, 'impossible'],
  ['it was said, but elsewhere', match(), steers, came('constrained'), false, 'not-found'],
  ['the entry only explains', match(), { steers: false }, [], false, 'explains-only'],
  [
    'a longer term was asked for',
    match('longer'),
    steers,
    came('followed', longer),
    false,
    'within-longer',
  ],
  ['nothing was asked for', match('longer'), steers, [], false, 'not-asked'],
  [
    'another term was asked for',
    match(),
    steers,
    came('followed', { start: 23, end: 30 }),
    false,
    'not-asked',
  ],
] as const)('a term is flagged because %s', (_, occurrence, entry, steering, isByHand, reason) => {
  expect(flagReason(occurrence, entry, steering, isByHand)).toBe(reason);
});
