import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultModelId } from '@/lib/mt/models/registry';
import { loadVocabulary } from '@/lib/mt/worker/load/load-vocabulary';

const read = (path: string) =>
  new Uint8Array(
    readFileSync(
      new URL(`../../../../../../public/models/${defaultModelId}/${path}`, import.meta.url),
    ),
  );
const files = new Map(
  ['tokenizer.json', 'config.json', 'tokenizer_config.json'].map((path) => [path, read(path)]),
);

describe('loadVocabulary', () => {
  it('reads the pieces, the tokens that are no text, and those around a term', () => {
    const vocabulary = loadVocabulary(files);
    const config: unknown = JSON.parse(new TextDecoder().decode(files.get('config.json')));
    expect(config).toMatchObject({ vocab_size: vocabulary.size, eos_token_id: vocabulary.endId });
    const cut = vocabulary.cut('▁le▁corridor▁de▁Lachin▁</s>');
    expect(cut.map(({ text }) => text).join('')).toBe('▁le▁corridor▁de▁Lachin▁</s>');
    expect(cut.some(({ id }) => id === vocabulary.endId)).toBe(false);
    expect(vocabulary.special.has(vocabulary.endId)).toBe(true);
    expect(vocabulary.annotation).not.toBeNull();
  });

  it.each([...files.keys()])('throws where %s is missing', (path) => {
    const others = new Map([...files].filter(([other]) => other !== path));
    expect(() => loadVocabulary(others)).toThrow(path);
  });
});
