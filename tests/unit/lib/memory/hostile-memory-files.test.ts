import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMemoryFile } from '@/lib/memory/read-memory-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const unit =
  '<tu><note>n</note><tuv xml:lang="fr"><seg>Un <bpt i="1">x</bpt>mot.</seg></tuv><tuv xml:lang="en"><seg>A word.</seg></tuv></tu>\n';
const tmx = (body: string) => `<tmx version="1.4"><header/><body>${body}`;
const xliff = (body: string) =>
  `<xliff version="1.2"><file source-language="fr" target-language="en"><body>${body}`;

describe('a memory of fifty million bytes', () => {
  it.each([
    ['of units', tmx(''), unit, '</body></tmx>'],
    ['of units without an end', tmx(''), '<tu><tuv xml:lang="fr"><seg>', ''],
    ['of one sentence', tmx('<tu><tuv xml:lang="fr"><seg>'), 'un mot ', ''],
    ['of codes', tmx('<tu><tuv xml:lang="fr"><seg>'), '<ph/>', ''],
    ['of elements within elements', '', '<tmx>', ''],
    [
      'of XLIFF',
      xliff(''),
      '<trans-unit id="1"><source>Un mot.</source><target>A word.</target></trans-unit>\n',
      '</body></file></xliff>',
    ],
  ])(
    '%s is read or refused in time',
    (_, head, piece, tail) => {
      const count = Math.floor((50_000_000 - head.length - tail.length) / piece.length);
      const bytes = bytesOf(head + piece.repeat(count) + tail);
      // The time of the processor, so that a busy machine fails nothing.
      const before = process.cpuUsage();
      const read = readMemoryFile(bytes);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(20_000);
      if (!read.ok) expect(read.failure.code).toMatch(/^memory-file-/);
      // In KiB, of the whole process and the test's own text.
      expect(process.resourceUsage().maxRSS).toBeLessThan(2_000_000);
    },
    120_000,
  );
});

describe('any memory', () => {
  const pieces = [
    ...`${tmx(unit)}</body></tmx>`.split(/(?=<)/),
    ...xliff(
      '<trans-unit><source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target state="new">b</target><alt-trans/></trans-unit></body></file></xliff>',
    ).split(/(?=<)/),
    ...['<segment>', '</segment>', '<pc id="1">', '</pc>', '<ignorable>', '<glossary>'],
    ...[
      '&',
      '&amp;',
      ']]>',
      '<![CDATA[',
      '<!--',
      '<?x',
      '\ud83d',
      '\0',
      '<!DOCTYPE tmx [',
      ' lang="fr"',
    ],
  ];
  const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));

  it.each([
    ['of any bytes', fc.uint8Array({ maxLength: 400 })],
    ['of any text', fc.string({ unit: 'binary', maxLength: 400 }).map(bytesOf)],
    ['of pieces', mixed.map(bytesOf)],
    ['of TMX with pieces', mixed.map((text) => bytesOf(tmx(text)))],
    ['of XLIFF 1.2 with pieces', mixed.map((text) => bytesOf(xliff(text)))],
    [
      'of XLIFF 2 with pieces',
      mixed.map((text) =>
        bytesOf(`<xliff version="2.0" srcLang="fr" trgLang="en"><file><unit>${text}`),
      ),
    ],
    [
      'of TMX with a byte changed',
      fc.tuple(fc.nat(), fc.nat(255)).map(([place, byte]) => {
        const bytes = bytesOf(`${tmx(unit)}</body></tmx>`);
        bytes[place % bytes.length] = byte;
        return bytes;
      }),
    ],
  ])('%s gives pairs with words on both sides, or says why not', (_, file) => {
    fc.assert(
      fc.property(file, (bytes) => {
        const read = readMemoryFile(bytes);
        if (!read.ok) {
          expect(read.failure.code).toMatch(/^memory-file-/);
          return;
        }
        const { french, english } = read.value.pairs;
        expect(french.length).toBe(english.length);
        for (const text of [...french, ...english]) expect(text.trim()).not.toBe('');
      }),
      { seed: 20, numRuns: 300 },
    );
  });
});
