import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSite } from '../../../scripts/static-site/write-site';
import { promptBehaviour } from '../../fake-engine/behaviour';
import { fakeWorkerFile } from '../support/fake-engine';
import { serveFiles } from '../support/file-server';
import { expect, test as readerTest } from '../support/reader-test';

/** The app as plain files, with the fake engine among them, behind a server that sets no headers. */
const test = readerTest.extend<object, { site: string }>({
  site: [
    async ({ browserName }, use, { project }) => {
      const folder = mkdtempSync(join(tmpdir(), `vis-a-vis-${browserName}-`));
      await writeSite(String(project.use.baseURL), folder);
      for (const name of readdirSync(join(folder, 'engine'))) {
        const worker = join(folder, 'engine', name, 'worker.js');
        writeFileSync(worker, await fakeWorkerFile(promptBehaviour));
      }
      const server = serveFiles(folder).listen(0);
      await once(server, 'listening');
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('It has no port');
      await use(`http://localhost:${address.port}`);
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

test.describe('in a browser set to French', () => {
  test.use({ locale: 'fr-CH' });

  test('plain files greet in French, read an article, and say that they fetch no pages', async ({
    reader,
    page,
  }) => {
    await reader.openDone();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(reader.englishOf('1.1')).toContainText('LE 20 SEPTEMBRE');
    await reader.button('Ouvrir').click();
    await expect(page.getByText('ne peut pas aller chercher')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /adresse/ })).toHaveCount(0);
  });
});

test('plain files are isolated from the second visit on, and open and translate without a network', async ({
  reader,
  page,
  context,
}) => {
  await reader.openDone();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  await reader.untilPhase('done');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

  await context.setOffline(true);
  await page.goto('/library');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/');
  await reader.openArticle('Il pleut.', 'Hors ligne');
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual(['IL PLEUT.']);
});
