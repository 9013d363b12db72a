import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOutcomeCache } from '@/bench/quality/outcome-cache';
import type { SourceSegment } from '@/lib/mt/translator';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quality-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const segment: SourceSegment = { id: '1', text: 'La paix.', terms: [] };
const translated = { text: 'Peace.', outcomes: ['followed' as const], tokens: 3 };

describe('openOutcomeCache', () => {
  it('remembers a sentence in the next run, whatever its id', () => {
    const file = join(folder, 'deep', 'kept.jsonl');
    openOutcomeCache(file, 'engine').keep(segment, translated);
    const again = openOutcomeCache(file, 'engine');
    expect(again.get({ ...segment, id: '2' })).toMatchObject(translated);
    expect(again.added).toBe(0);
    again.keep({ ...segment, text: 'La guerre.' }, translated);
    expect(again.added).toBe(1);
  });

  it('forgets it for another engine, and for other terms', () => {
    const file = join(folder, 'other.jsonl');
    openOutcomeCache(file, 'engine').keep(segment, translated);
    expect(openOutcomeCache(file, 'another').get(segment)).toBeNull();
    const asked = {
      span: { start: 3, end: 7 },
      target: 'peace',
      isAnnotated: true,
      accepted: ['peace'],
      isRequired: false,
    };
    expect(openOutcomeCache(file, 'engine').get({ ...segment, terms: [asked] })).toBeNull();
  });

  it('passes over a line that a stop cut short', () => {
    const file = join(folder, 'torn.jsonl');
    openOutcomeCache(file, 'engine').keep(segment, translated);
    appendFileSync(file, '{"key":"abc","te');
    expect(openOutcomeCache(file, 'engine').get(segment)).toMatchObject(translated);
  });
});
