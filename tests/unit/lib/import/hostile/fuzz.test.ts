import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { noChoices } from '@/lib/import/files/imported-article';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { readPasted } from '@/lib/import/files/read-pasted';
import { answerOf, parseAnswer } from '@/lib/import/worker/import-messages';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/documents/${name}`, import.meta.url)));

const html = `<!DOCTYPE html><html lang="fr"><head><title>La mer | Le Phare</title><meta name="author" content="Anne"><script type="application/ld+json">{"@type":"NewsArticle","headline":"La mer","author":[{"name":"Anne"}]}</script><style>.x{display:none}</style></head><body><nav>Accueil</nav><article><h1>La mer</h1><p class="x">caché</p><p>Elle <b>monte</b> de <a href="/a">3 mm</a>&nbsp;par an<sup><a href="#n1">1</a></sup>.</p><ul><li>un<ul><li>deux</li></ul></li></ul><table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table><ol class="footnotes"><li id="n1">Note</li></ol></article></body></html>`;

/** One file of each kind that is read, small and with all that its reader looks for. */
const seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', fixture('digues.docx')],
  ['a.odt', fixture('digues.odt')],
  ['a.pdf', fixture('digues.pdf')],
  ['a.html', strToU8(html)],
  [
    'a.md',
    strToU8(
      '---\ntitle: La mer\nauthor: Anne\n---\n# La mer\n\nElle *monte* de **3 mm**[^1], [dit-on](https://a.fr "b").\n\n- un\n  1. deux\n\n> cité\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Note.\n\n```\ncode\n```\n<b>x</b>\n',
    ),
  ],
  [
    'a.mhtml',
    strToU8(
      `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://a.fr/\r\n\r\n${html.replaceAll('=', '=3D')}\r\n--b--\r\n`,
    ),
  ],
  [
    'a.epub',
    zipSync({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      ),
      'b.opf': strToU8(
        '<package xmlns:dc="d"><metadata><dc:title>Le livre</dc:title></metadata><manifest><item id="n" href="n.xhtml" properties="nav"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
      ),
      'n.xhtml': strToU8('<html><body><nav><a href="a.xhtml">Un</a></nav></body></html>'),
      'a.xhtml': strToU8(html),
    }),
  ],
  ['a.srt', strToU8('1\n00:00:01,000 --> 00:00:02,500\n<i>Il pleut</i>\nsur la ville.\n\n2\n')],
  ['a.vtt', strToU8('WEBVTT\n\nNOTE x\n\n01:01.000 --> 01:02.000\n<v Anne>Sel &amp; poivre.\n')],
  ['a.txt', strToU8(`« Il pleut. »\n${'Les mots de la ligne sont là depuis hi-\n'.repeat(6)}`)],
];

type Change = readonly [kind: 'set' | 'cut' | 'copy' | 'insert', at: number, value: number];

const scraps = ['<', '</', '&#x0;', '"', '\r\n\r\n', '<!--', ']]>', '\0', '[', '{', '\ud800'];

/** The same bytes with a change at a place that is counted around their length. */
function changed(bytes: Uint8Array, [kind, place, value]: Change): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = place % bytes.length;
  const end = Math.min(bytes.length, at + (value % 200) + 1);
  const join = (...parts: readonly Uint8Array[]) =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (kind) {
    case 'set':
      return bytes.with(at, value & 0xff);
    case 'cut':
      return join(bytes.subarray(0, at), bytes.subarray(end));
    case 'copy':
      return join(bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end));
    case 'insert':
      return join(
        bytes.subarray(0, at),
        strToU8(scraps[value % scraps.length] ?? ''),
        bytes.subarray(at),
      );
  }
}

const changes = fc.array(
  fc.tuple(
    fc.constantFrom<Change[0]>('set', 'cut', 'copy', 'insert'),
    fc.nat({ max: 0xff_ffff }),
    fc.nat({ max: 0xffff }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Within the parts of an archive, whose packing would else refuse every change. */
function changedWithin(bytes: Uint8Array, all: readonly Change[]): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const next = parts.map(([name, content], at): [string, Uint8Array] => [
    name,
    all.filter(([, place]) => place % parts.length === at).reduce(changed, content),
  ]);
  return zipSync(Object.fromEntries(next), { level: 0 });
}

/** What a page takes from its worker, whatever the file was. */
async function expectSound(read: ReturnType<typeof readArticleFile>): Promise<void> {
  const result = await read;
  expect(() => parseAnswer(answerOf(result))).not.toThrow();
  if (!result.ok) return;
  const { text, extras } = result.value;
  for (const { start } of extras.structure.blocks) {
    expect(start === 0 || text[start - 1] === '\n').toBe(true);
  }
  for (const { span, style } of extras.structure.inlines) {
    expect(text.slice(span.start, span.end)).toMatch(/^[^\n]+$/);
    if (style.kind === 'link') expect(style.address).toMatch(/^(?:https?|mailto):/);
  }
}

const limits = { seed: 19, numRuns: 60, interruptAfterTimeLimit: 1_500 };

describe('a file that was damaged anywhere is read or refused, and nothing is thrown', () => {
  it.each(seeds)(
    '%s',
    async (name, bytes) => {
      const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
      await fc.assert(
        fc.asyncProperty(changes, fc.boolean(), async (all, isWithin) => {
          const damaged =
            isArchive && isWithin ? changedWithin(bytes, all) : all.reduce(changed, bytes);
          await expectSound(readArticleFile({ name, bytes: damaged }));
        }),
        limits,
      );
    },
    20_000,
  );

  it('what is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const damaged = all.reduce(changed, strToU8(html));
        const pasted = { html: new TextDecoder().decode(damaged), text: '' };
        await expectSound(readPasted(pasted, noChoices));
      }),
      limits,
    );
  }, 20_000);

  it.each(['a.txt', 'a.srt', 'a.html', 'a.md', 'a.mhtml', 'a.pdf', 'a.docx'])(
    'bytes of any kind, named %s',
    async (name) => {
      const bytes = fc.uint8Array({ maxLength: 300 });
      await fc.assert(
        fc.asyncProperty(bytes, (any) => expectSound(readArticleFile({ name, bytes: any }))),
        limits,
      );
    },
    20_000,
  );
});
