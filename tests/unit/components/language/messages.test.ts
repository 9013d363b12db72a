import { describe, expect, test } from 'vitest';
import { messageOf } from '@/components/language/common/failure-message';
import { greetingLanguage } from '@/components/language/common/language';
import { english, type Messages } from '@/components/language/english/messages';
import { french } from '@/components/language/french/messages';
import type { Failure } from '@/lib/base/failure';

const failures: { readonly [Code in Failure['code']]: Extract<Failure, { code: Code }> } = {
  'model-unknown': { code: 'model-unknown', model: 'nonsense' },
  'model-file-missing': { code: 'model-file-missing', file: 'encoder.onnx' },
  'model-file-short': {
    code: 'model-file-short',
    file: 'encoder.onnx',
    expectedBytes: 31_200_000,
    actualBytes: 1_000_000,
  },
  'model-file-altered': { code: 'model-file-altered', file: 'encoder.onnx' },
  'model-of-another-version': { code: 'model-of-another-version' },
  'network-unreachable': { code: 'network-unreachable', file: 'encoder.onnx' },
  'model-file-stalled': { code: 'model-file-stalled', file: 'encoder.onnx' },
  'engine-missing': { code: 'engine-missing', file: '/engine/worker.js' },
  'model-not-loadable': { code: 'model-not-loadable', detail: 'no memory' },
  'model-files-gone': { code: 'model-files-gone' },
  'model-files-unreadable': { code: 'model-files-unreadable' },
  'model-files-none': { code: 'model-files-none' },
  'model-files-lacking': { code: 'model-files-lacking', files: ['config.json', 'onnx/a.onnx'] },
  'model-files-size': {
    code: 'model-files-size',
    file: 'config.json',
    expectedBytes: 31_200,
    actualBytes: 1_000,
  },
  'model-files-altered': { code: 'model-files-altered', file: 'config.json' },
  'model-files-unsuitable': { code: 'model-files-unsuitable', file: 'a.onnx', problem: 'onnx' },
  'model-files-too-large': { code: 'model-files-too-large', limitBytes: 600_000_000 },
  'model-files-not-kept': { code: 'model-files-not-kept' },
  'model-files-unchecked': { code: 'model-files-unchecked' },
  'translator-missing': { code: 'translator-missing' },
  'translator-forbidden': { code: 'translator-forbidden' },
  'translator-needs-click': { code: 'translator-needs-click' },
  'worker-died': { code: 'worker-died' },
  'model-changed': { code: 'model-changed' },
  'translation-failed': { code: 'translation-failed', detail: 'no memory' },
  'translation-withheld': { code: 'translation-withheld' },
  'storage-unavailable': { code: 'storage-unavailable' },
  'storage-full': { code: 'storage-full' },
  'storage-slow': { code: 'storage-slow' },
  'storage-blocked': { code: 'storage-blocked' },
  'storage-newer': { code: 'storage-newer' },
  'archive-not-ours': { code: 'archive-not-ours' },
  'archive-too-large': { code: 'archive-too-large', limitBytes: 200_000_000 },
  'archive-newer': { code: 'archive-newer', version: 2 },
  'archive-broken': { code: 'archive-broken', file: 'articles.json' },
  'article-empty': { code: 'article-empty' },
  'article-missing': { code: 'article-missing' },
  'article-not-kept': { code: 'article-not-kept' },
  'article-too-long': { code: 'article-too-long', words: 250_000, limit: 200_000 },
  'article-file-unreadable': { code: 'article-file-unreadable' },
  'article-file-too-large': { code: 'article-file-too-large', limitBytes: 10_000_000 },
  'article-file-not-text': { code: 'article-file-not-text' },
  'article-file-broken': { code: 'article-file-broken' },
  'article-file-locked': { code: 'article-file-locked' },
  'article-file-outdated': { code: 'article-file-outdated' },
  'article-file-without-text': { code: 'article-file-without-text' },
  'address-invalid': { code: 'address-invalid' },
  'address-refused': { code: 'address-refused' },
  'address-unreachable': { code: 'address-unreachable' },
  'address-busy': { code: 'address-busy' },
  'address-needs-server': { code: 'address-needs-server' },
  'address-too-slow': { code: 'address-too-slow', limitSeconds: 10 },
  'address-too-large': { code: 'address-too-large', limitBytes: 5_000_000 },
  'address-not-article': { code: 'address-not-article', mediaType: 'image/png' },
  'address-status': { code: 'address-status', status: 403 },
  'address-redirects': { code: 'address-redirects', limit: 3 },
  'importer-missing': { code: 'importer-missing' },
  'article-file-beyond-limit': {
    code: 'article-file-beyond-limit',
    measure: 'unpacked-bytes',
    limit: 60_000_000,
  },
  'article-file-unfinished': { code: 'article-file-unfinished' },
  'glossary-invalid': {
    code: 'glossary-invalid',
    problems: [{ path: 'entries.3.english', message: 'is empty' }],
  },
  'memory-file-unreadable': { code: 'memory-file-unreadable' },
  'memory-file-too-large': { code: 'memory-file-too-large', limitBytes: 300_000_000 },
  'memory-file-unknown': { code: 'memory-file-unknown', root: 'html' },
  'memory-file-malformed': { code: 'memory-file-malformed', line: 3, detail: 'unclosed tag seg' },
  'memory-file-without-pairs': { code: 'memory-file-without-pairs', units: 7 },
  'glossary-reader-missing': { code: 'glossary-reader-missing' },
  'glossary-file-unreadable': { code: 'glossary-file-unreadable' },
  'glossary-file-too-large': { code: 'glossary-file-too-large', limitBytes: 100_000_000 },
  'glossary-file-unpacks-too-large': {
    code: 'glossary-file-unpacks-too-large',
    limitBytes: 120_000_000,
  },
  'glossary-file-too-long': { code: 'glossary-file-too-long', limit: 250_000 },
  'glossary-file-not-glossary': { code: 'glossary-file-not-glossary' },
  'glossary-file-empty': { code: 'glossary-file-empty' },
  'glossary-file-malformed': { code: 'glossary-file-malformed', line: 3, detail: 'unclosed tag' },
  'glossary-file-other-xml': { code: 'glossary-file-other-xml', root: 'html' },
  'lexicon-missing': { code: 'lexicon-missing' },
  'lexicon-altered': { code: 'lexicon-altered' },
};

/** Every word of a table, with sample values where it takes some. */
function words(table: unknown, path: string): [string, string][] {
  if (typeof table === 'string') return [[path, table]];
  if (typeof table === 'function') return [[path, String(table(2, 5, 'site'))]];
  return Object.entries(table ?? {}).flatMap(([key, value]) => words(value, `${path}.${key}`));
}

function said({ failure, ...table }: Messages): [string, string][] {
  const ofFailures = Object.values(failures).flatMap((each): [string, string][] => {
    const { what, next } = messageOf(failure, each);
    return [
      [`${each.code} what`, what],
      [`${each.code} next`, next],
    ];
  });
  return [...words(table, ''), ...ofFailures];
}

test.each([
  ['English', english],
  ['French', french],
])('the %s table says something everywhere', (_, table) => {
  const blank = said(table).filter(([, text]) => /^\s*$|undefined|NaN|\[object/.test(text));
  expect(blank).toEqual([]);
});

test('French spaces before ; : ! ? and inside « » do not break', () => {
  const breaking = /[^\u00a0\u202f][;:!?»](?:\s|$)|«[^\u00a0\u202f]/;
  expect(said(french).filter(([, text]) => breaking.test(text))).toEqual([]);
});

describe('a failure', () => {
  const short = failures['model-file-short'];

  test('names the file, what is wrong and what to do, in English', () => {
    expect(messageOf(english.failure, short)).toEqual({
      what: expect.stringContaining('encoder.onnx has 1.0 MB of 31.2 MB'),
      next: expect.stringContaining('Try again'),
    });
  });

  test('and in French, with French numbers', () => {
    expect(messageOf(french.failure, short).what).toMatch(/1,0\sMo sur 31,2\sMo/);
  });
});

describe('the language a person is greeted in', () => {
  test.each([
    ['their choice, whatever the browser says', 'fr', 'en-GB', 'fr'],
    ['the browser’s first that the interface speaks', null, 'de, fr-CH;q=0.9, en;q=0.8', 'fr'],
    ['by weight, not by order', null, 'en;q=0.3, fr;q=0.9', 'fr'],
    ['not one that is refused', null, 'fr;q=0, de', 'en'],
    ['English when there is no header', null, null, 'en'],
    ['English when the choice is nonsense', 'constructor', 'xx', 'en'],
  ])('%s', (_, chosen, header, language) => {
    expect(greetingLanguage(chosen, header)).toBe(language);
  });
});
