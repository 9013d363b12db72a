import { spawnSync } from 'node:child_process';
import { variedSentences } from '../../contract/varied-sentences';
import { keepAsFastest } from '../support/kept-setup';
import { expect, test } from '../support/reader-test';

/** The terms of any article in them, which a page asks for and a bare command does not. */
const terms =
  /ministre|Cour des comptes|gouvernement|président|porte-parole|dirigeant|russe|armée/iu;

/** Without those of the built-in article either. */
const sentences = variedSentences
  .slice(-60)
  .filter((sentence) => !terms.test(sentence))
  .slice(-36);

/** What the command line makes of them. */
const byCommand = (): readonly string[] => {
  const { stdout } = spawnSync(process.execPath, ['scripts/translate/translate.mjs'], {
    input: `${sentences.join('\n')}\n`,
    encoding: 'utf8',
  });
  return stdout.trimEnd().split('\n');
};

// It would have the built-in article at the second visit.
test.use({ serviceWorkers: 'block' });

test('the page has the English of the command line, however its engines are set up', async ({
  reader,
  page,
  visit,
}) => {
  test.setTimeout(240_000);
  // A picture by itself has no icon of its own.
  visit.allowErrors(/404 .*\/favicon\.ico/);
  const expected = byCommand();
  expect(sentences.length).toBeGreaterThan(20);
  expect(expected).toHaveLength(sentences.length);
  for (const [workers, threads] of [
    [1, 1],
    [2, 1],
    [1, 2],
  ] as const) {
    // Of this site too, and no engine starts there.
    await page.goto('/icon.svg');
    await page.evaluate(keepAsFastest, { workers, runtime: { device: 'wasm', threads } } as const);
    // What an earlier setup translated is kept, and would be shown as this one's.
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
    await reader.readInPlace(sentences.join('\n'));
    expect(await reader.textsOf(reader.english)).toEqual(expected);
  }
});
