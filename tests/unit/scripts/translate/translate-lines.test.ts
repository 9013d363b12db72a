import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Translator } from '@/lib/mt/translator';
import { readLines, translateLines } from '@/scripts/translate/translate-lines';
import { createFakeTranslator } from '@/tests/fake-engine/fake-translator';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* chunksOf(text: string, size = 3): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const translate = (lines: readonly string[], translators = [createFakeTranslator()]) =>
  collect(translateLines(each(lines), translators, () => []));

describe('readLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['\n\n', ['', '']],
    ['é\r\nà\r\n', ['é', 'à']],
    ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
    ['\ufeffa\n', ['a']],
  ])('reads %j', async (text, lines) => {
    expect(await collect(readLines(chunksOf(text)))).toEqual(lines);
  });

  it('reads the same however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('é', '🙂', '\n', 'a', '\r') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const whole = await collect(readLines(chunksOf(given, 1_000)));
        expect(await collect(readLines(chunksOf(given, size)))).toEqual(whole);
      }),
      { seed: 6 },
    );
  });
});

describe('translateLines', () => {
  it('gives a line for each line, in order, over many windows and translators', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `ligne ${index}`);
    const translators = [createFakeTranslator(), createFakeTranslator()];
    expect(await translate(lines, translators)).toEqual(lines.map((line) => line.toUpperCase()));
  });

  it('joins the sentences of a line by a space, and leaves a blank line empty', async () => {
    expect(await translate(['Il pleut.  Il neige. ', '', '  ', '|'])).toEqual([
      'IL PLEUT. IL NEIGE.',
      '',
      '',
      '|',
    ]);
  });

  it('hands each sentence its terms', async () => {
    const asked: string[] = [];
    const lines = translateLines(each(['Un. Deux.']), [createFakeTranslator()], (sentence) => {
      asked.push(sentence);
      return [];
    });
    await collect(lines);
    expect(asked).toEqual(['Un.', 'Deux.']);
  });

  it('takes what a translation memory has, and has the rest translated', async () => {
    const recall = (sentence: string) => (sentence === 'Un.' ? 'One.' : null);
    const lines = translateLines(
      each(['Un. Deux.', 'Un.', 'Trois.']),
      [createFakeTranslator()],
      () => [],
      recall,
    );
    expect(await collect(lines)).toEqual(['One. DEUX.', 'One.', 'TROIS.']);
  });

  it('names the line that failed', async () => {
    const failing: Translator = {
      ...createFakeTranslator(),
      translate(segments, onOutcome) {
        for (const { id, text } of segments) {
          onOutcome(
            text === 'Non.'
              ? { status: 'failed', id, failure: { code: 'translation-failed', detail: 'why' } }
              : {
                  status: 'translated',
                  id,
                  translation: { text, links: [], tokens: 1, steering: [] },
                },
          );
        }
        return Promise.resolve();
      },
    };
    const lines = [...Array.from({ length: 300 }, () => 'Oui.'), 'Non.'];
    await expect(translate(lines, [failing])).rejects.toThrow('Line 301: translation-failed: why');
  });
});
