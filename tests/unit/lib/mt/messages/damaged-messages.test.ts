import fc from 'fast-check';
import { ValiError } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAnswer } from '@/lib/import/worker/import-messages';
import { parseMemoryReply, parseMemoryRequest } from '@/lib/memory/memory-messages';
import { parseReply, parseRequest } from '@/lib/mt/messages/protocol';
import { parseJournalReply, parseJournalRequest } from '@/lib/store/journal/journal-messages';
import { damaged } from '../../base/damaged';

const span = { start: 0, end: 2 };
const translation = {
  text: 'Yes.',
  links: [{ source: span, target: span, score: 0.5 }],
  tokens: 2,
  steering: [{ span, outcome: 'given-up' }],
};
const term = { span, target: 'he', isAnnotated: true, accepted: ['he'], isRequired: false };

/** Messages of all kinds between the page and its workers, with their parsers. */
const messages: readonly (readonly [string, (message: unknown) => unknown, object])[] = [
  ['a wish for a model', parseRequest, { kind: 'load', request: 1, model: 'm' }],
  [
    'a wish for English',
    parseRequest,
    { kind: 'translate', request: 1, segments: [{ id: '1', text: 'Il', terms: [term] }] },
  ],
  ['what comes first', parseRequest, { kind: 'prioritise', ids: ['1.1'] }],
  [
    'how far the model is',
    parseReply,
    {
      kind: 'progress',
      request: 1,
      progress: { source: 'site', loadedBytes: 1, totalBytes: 2 },
    },
  ],
  [
    'a sentence',
    parseReply,
    { kind: 'outcome', request: 1, outcome: { status: 'translated', id: '1', translation } },
  ],
  [
    'a failure',
    parseReply,
    { kind: 'failed', request: 1, failure: { code: 'model-file-missing', file: 'config.json' } },
  ],
  [
    'what the journal is to write',
    parseJournalRequest,
    { request: 1, entries: [{ table: 't', key: ['k'], record: { text: 'x' }, stamp: 5 }] },
  ],
  ['what the journal wrote', parseJournalReply, { request: 1, appended: false, detail: 'full' }],
  ['a question to the memories', parseMemoryRequest, { request: 1, kind: 'open', ids: ['a'] }],
  ['an answer of the memories', parseMemoryReply, { request: 1, answer: [] }],
  [
    'an article that was read',
    parseAnswer,
    {
      kind: 'read',
      article: {
        title: 'Réponses',
        text: 'Bakou refuse.',
        extras: {
          structure: { blocks: [], inlines: [] },
          provenance: { byline: null, source: null, date: null },
        },
        notes: [{ about: 'lines-joined', lines: 2 }],
        encoding: null,
        chapters: [{ title: 'Un', words: 2, isChosen: true }],
        hardLines: 'none',
        foreign: 'none',
      },
    },
  ],
];

describe.each(messages)('%s', (_, parse, message) => {
  it('arrives as it was sent', () => {
    expect(parse(structuredClone(message))).toEqual(message);
  });

  it('is refused where it is damaged, or is a message all the same', () => {
    fc.assert(
      fc.property(damaged(message), (data) => {
        let heard: unknown;
        try {
          heard = parse(data);
        } catch (error) {
          expect(error).toBeInstanceOf(ValiError);
          return;
        }
        expect(parse(heard)).toEqual(heard);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
