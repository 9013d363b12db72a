import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { documentLimits } from '@/lib/import/limits';
import { readPage } from '@/lib/import/page/read-page';
import { readPdf } from '@/lib/import/pdf/read-pdf';
import { hostileFiles } from './hostile-files';
import { pageOf } from './small-pdf';

const line = v.object({ became: v.string(), seconds: v.number(), megabytes: v.number() });

describe('a hostile file is refused or made harmless, within 20 s of the processor and 500 MB', () => {
  const results: v.InferOutput<typeof line>[] = [];

  beforeAll(async () => {
    const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    const outfile = file('../../../../../.reports/read-hostile-files.mjs');
    // Bundled, so that what makes scripts of TypeScript takes nothing of the time and memory that are measured.
    await build({
      entryPoints: [file('./read-hostile-files.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    });
    const node = ['--max-old-space-size=256', outfile];
    const { stdout } = await promisify(execFile)(process.execPath, node);
    for (const each of stdout.trim().split('\n')) results.push(v.parse(line, JSON.parse(each)));
  }, 300_000);

  it.each(hostileFiles.map(({ what, name, becomes }, at) => ({ what, name, becomes, at })))(
    '$name: $what',
    ({ becomes, at }) => {
      expect(results[at]?.became).toBe(becomes);
      expect(results[at]?.seconds).toBeLessThan(documentLimits.seconds);
    },
  );

  it('all of them together, with the program that reads them', () => {
    expect(results.at(-1)?.megabytes).toBeLessThan(500);
  });
});

describe('a PDF whose drawing takes longer than is waited for', () => {
  it('is given up, which is told with the limit', async () => {
    let now = 0;
    const clock = () => {
      now += 8_000;
      return now;
    };
    const reading = readPdf(pageOf('BT /F 9 Tf 9 9 Td (Il pleut.) Tj ET'), clock);
    await expect(reading).rejects.toMatchObject({ measure: 'seconds', limit: 20 });
  });
});

describe('what is no text is left out', () => {
  it('paths in a zip are names that lead nowhere', async () => {
    const document =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Il pleut.</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipSync({
      'word/document.xml': strToU8(document),
      '../../etc/passwd': strToU8('x'),
      '/word/styles.xml': strToU8('<'),
    });
    expect(await readArticleFile({ name: 'a.docx', bytes })).toMatchObject({
      value: { text: 'Il pleut.' },
    });
  });

  it.each([
    ['scripts', '<script>alert(1)</script>'],
    ['handlers', '<img src=x onerror="alert(1)">'],
    [
      'drawings with scripts',
      '<svg onload="alert(1)"><script>alert(1)</script><text>x</text></svg>',
    ],
    ['frames', '<iframe srcdoc="<script>alert(1)</script>">x</iframe>'],
    ['templates', '<template><p>x</p></template>'],
    ['what a style hides', '<p style="font-size:0">x</p>'],
    ['what a rule hides', '<style>p.seo{display:none}</style><p class="a seo">x</p>'],
    [
      'what a rule hides by its name alone',
      '<style>/* a */ #seo{left:-999px}</style><p id=seo>x</p>',
    ],
    ['what is pushed off the page', '<p style="text-indent:-9999px">x</p>'],
    ['what is white space in a comment', '<!-- x --><![CDATA[ x ]]>'],
  ])('%s', (_, markup) => {
    const page = readPage(`<body><p>Il pleut.</p>${markup}<p>Il vente.</p></body>`, null);
    expect(page.lines.map(({ text }) => text)).toEqual(['Il pleut.', 'Il vente.']);
  });

  it('but a rule for other elements hides nothing', () => {
    const page = readPage(
      '<style>div.a,p:hover .a{display:none}</style><p class=a>Il pleut.',
      null,
    );
    expect(page.lines.map(({ text }) => text)).toEqual(['Il pleut.']);
  });
});
