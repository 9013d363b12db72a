import { describe, expect, it } from 'vitest';
import { parseQuestion, parseRequestsAnswer, purposeOf } from '@/lib/requests/made-request';

describe('a request is for', () => {
  it.each([
    ['https://a.example/', 'page'],
    ['https://a.example/library', 'page'],
    ['https://a.example/_next/static/chunks/1.js', 'code'],
    ['https://a.example/engine/0123/worker.js', 'engine'],
    ['https://a.example/ort/1.2/x.wasm', 'engine'],
    ['https://a.example/models/visavis-fr-en/manifest.json', 'model'],
    ['https://a.example/lexicon/fr-en.tsv.gz', 'words'],
    ['https://a.example/articles/haut-karabakh.txt', 'article'],
    ['https://a.example/sw.js', 'offline'],
    ['https://a.example/fetch-article', 'import'],
    ['https://a.example/icon.svg', 'other'],
    ['https://huggingface.co/api/models/x', 'hub'],
    ['https://cdn-lfs.hf.co/x', 'hub'],
    ['https://nothuggingface.co/x', 'elsewhere'],
    ['https://b.example/models/x', 'elsewhere'],
    ['https://a.example:8443/', 'elsewhere'],
  ])('%s: %s', (address, purpose) => {
    expect(purposeOf({ address, bytes: 1 }, 'https://a.example')).toBe(purpose);
  });
});

describe('a message on the channel', () => {
  it('that is neither question nor answer is passed over', () => {
    for (const data of [null, 7, {}, { question: 7 }, { answerTo: 'q', requests: [{}] }]) {
      expect(parseQuestion(data)).toBeNull();
      expect(parseRequestsAnswer(data)).toBeNull();
    }
  });
});
