import { describe, expect, it } from 'vitest';
import { parseReply, parseRequest } from '@/lib/mt/messages/protocol';

describe('parseRequest', () => {
  it('gives back what was said', () => {
    const span = { start: 0, end: 2 };
    const term = { span, target: 'he', isAnnotated: true, accepted: ['he'], isRequired: false };
    const segments = [{ id: '1.1', text: 'Il pleut.', terms: [term] }];
    const message = { kind: 'translate', request: 3, segments };
    expect(parseRequest(structuredClone(message))).toEqual(message);
  });

  it.each([
    null,
    'load',
    { kind: 'load' },
    { kind: 'load', request: '1', model: 'm' },
    { kind: 'translate', request: 1, segments: [{ id: '1', text: 'Oui' }] },
    { kind: 'toString', request: 1 },
    {
      kind: 'translate',
      request: 1,
      segments: [{ id: '1', text: 'Oui', terms: [{ span: { start: 0, end: 3 }, target: 'Yes' }] }],
    },
  ])('throws on %j', (message) => {
    expect(() => parseRequest(message)).toThrow();
  });
});

describe('parseReply', () => {
  it.each([
    { kind: 'failed', request: 1, failure: { code: 'model-file-missing', file: 'config.json' } },
    {
      kind: 'outcome',
      request: 1,
      outcome: { status: 'failed', id: '1.1', failure: { code: 'worker-died' } },
    },
    { kind: 'cancelled', request: 1 },
    {
      kind: 'outcome',
      request: 1,
      outcome: {
        status: 'drafted',
        id: '1.1',
        translation: { text: 'Yes.', links: [], tokens: 2, steering: [] },
      },
    },
    {
      kind: 'outcome',
      request: 1,
      outcome: {
        status: 'translated',
        id: '1.1',
        translation: {
          text: 'Yes.',
          links: [],
          tokens: 2,
          steering: [{ span: { start: 0, end: 3 }, outcome: 'given-up' }],
        },
      },
    },
    {
      kind: 'outcome',
      request: 1,
      outcome: {
        status: 'translated',
        id: '1.1',
        translation: {
          text: 'Yes, three.',
          links: [],
          tokens: 2,
          steering: [{ span: { start: 0, end: 3 }, outcome: 'costly' }],
          searched: {
            made: 'with-terms',
            text: 'Yea.',
            losses: [{ kind: 'number', source: { start: 5, end: 10 } }],
          },
        },
      },
    },
  ])('gives back %j', (message) => {
    expect(parseReply(structuredClone(message))).toEqual(message);
  });

  it.each([
    undefined,
    { kind: 'failed', request: 1, failure: { code: 'unheard-of' } },
    { kind: 'progress', request: 1, progress: { source: 'moon', loadedBytes: 1, totalBytes: 1 } },
  ])('throws on %j', (message) => {
    expect(() => parseReply(message)).toThrow();
  });
});
