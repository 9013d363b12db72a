import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { defaultModelId } from '@/lib/mt/models/registry';
import { keepOneEngineAsFastest } from '../support/kept-setup';
import { expect, test } from '../support/reader-test';

test('the engine is let go after a minute without work, and comes back for an edited term', async ({
  reader,
  page,
}) => {
  const manifest = await readFile(`public/models/${defaultModelId}/manifest.json`);
  const digest = createHash('sha256').update(manifest).digest('hex');
  // Else the machine is tried out in the same minute, with engines of its own.
  await page.addInitScript(keepOneEngineAsFastest, digest);
  // The journal has a worker too, which stays.
  const engines = () => page.workers().filter((worker) => /\/worker\.js/.test(worker.url()));
  await page.clock.install();
  await reader.readInPlace('Le corridor de Lachin est fermé.');
  expect(engines()).toHaveLength(1);

  await page.clock.fastForward('01:01');
  await expect.poll(() => engines().length).toBe(0);

  const panel = await reader.openTerm('corridor-de-lachin');
  await panel.getByRole('textbox', { name: 'English', exact: true }).fill('Lachin gateway');
  await page.keyboard.press('Escape');
  await expect(reader.englishOf('1.1')).toContainText('gateway');
  expect(engines()).toHaveLength(1);
});
