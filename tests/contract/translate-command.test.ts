import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'translate-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm run --silent translate -- …` runs it. */
const translate = (input: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/translate/translate.mjs', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });

const tbx = (french: string, english: string) =>
  `<tbx type="TBX-Basic" style="dca"><text><body><conceptEntry>
    <langSec xml:lang="en"><termSec><term>${english}</term></termSec></langSec>
    <langSec xml:lang="fr"><termSec><term>${french}</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`;

describe('npm run translate', { timeout: 60_000 }, () => {
  it('gives as many lines as it gets, and nothing else', () => {
    writeFileSync(join(folder, 'terms.tsv'), 'corridor de Lachin\tLachin corridor\n');
    const input = 'Il pleut. Il neige.\n\nLe corridor de Lachin est fermé.\n|\nFin';
    const { stdout, stderr, status } = translate(input, '--glossary', 'terms.tsv');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.map((line) => /\p{L}/u.test(line))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(lines[3]).toBe('|');
  });

  it('says what a TBX glossary asks for', () => {
    writeFileSync(join(folder, 'terms.tbx'), tbx('cessez-le-feu', 'armistice'));
    const { stdout, stderr, status } = translate(
      'Le cessez-le-feu tient depuis hier.\n',
      '--glossary',
      'terms.tbx',
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('armistice');
  });

  it('takes sentences from translation memories, the first given first', () => {
    const tmx = (...pairs: readonly (readonly [string, string])[]) =>
      `<tmx version="1.4"><header/><body>${pairs
        .map(
          ([french, english]) =>
            `<tu><tuv xml:lang="fr"><seg>${french}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`,
        )
        .join('')}</body></tmx>`;
    writeFileSync(join(folder, 'a.tmx'), tmx(['L’eau monte.', 'Up goes the water.']));
    writeFileSync(
      join(folder, 'b.tmx'),
      tmx(["L'eau monte.", 'Not this.'], ['Fin.', 'That is all.'], ['Rien.', '']),
    );
    const { stdout, stderr, status } = translate(
      "L'eau monte. Fin.\n",
      ...['--memory', 'a.tmx', '--memory', 'b.tmx'],
    );
    expect(stdout).toBe('Up goes the water. That is all.\n');
    expect(stderr).toBe('b.tmx: 1 unit is left out, the first in line 1\n');
    expect(status).toBe(0);
  });

  it('tells where a TBX glossary is malformed, in one line, and fails', () => {
    writeFileSync(join(folder, 'broken.tbx'), tbx('Haut & Bas', 'up and down'));
    const { stdout, stderr, status } = translate('Oui.\n', '--glossary', 'broken.tbx');
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^broken\.tbx: This file has a mistake in line 3: .+ Mend it there.+\n$/,
    );
    expect(status).toBe(1);
  });

  it.each([
    ['an unknown model', ['--model', 'none'], 'model-unknown'],
    ['an unknown option', ['--loud'], '--loud'],
    ['a folder without models', ['--models', '.'], 'model-file-missing'],
    ['a memory that is not there', ['--memory', 'none.tmx'], 'none.tmx'],
    ['a glossary that is not there', ['--glossary', 'none.tsv'], 'none.tsv'],
  ])('tells of %s on standard error alone, and fails', (_, options, told) => {
    const { stdout, stderr, status } = translate('Oui.\n', ...options);
    expect(stdout).toBe('');
    expect(stderr).toContain(told);
    expect(status).toBe(1);
  });
});
