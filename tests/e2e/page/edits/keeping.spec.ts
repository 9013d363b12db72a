import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const saved = (page: Page) => page.locator('[data-saving="saved"]');

/** Run in the page: the texts of all post-edits that are in the database now. */
const editsInDatabase = () =>
  new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('vis-a-vis');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('post-edits').objectStore('post-edits').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result.map(({ text }) => text));
      };
    };
  });

/** Run in the page: the journal's files, one after the other. */
const journalText = async () => {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('journal');
  const texts = ['a.log', 'b.log'].map(async (name) =>
    (await (await folder.getFileHandle(name)).getFile()).text(),
  );
  return (await Promise.all(texts)).join('');
};

/** Run in a page of the same site that does not have the app open. */
const throwDatabaseAway = () =>
  new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('vis-a-vis');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });

test('what is called saved is in the database and in the second copy', async ({ reader, page }) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.readInPlace('Il pleut sur la ville.');
  await expect(page.locator('[data-saving]')).toHaveCount(0);
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(saved(page)).toHaveText('Saved');
  await expect(saved(page)).toHaveAttribute('title', /two copies/);
  expect(await page.evaluate(editsInDatabase)).toContain('Written by hand.');
  expect(await page.evaluate(journalText)).toContain('Written by hand.');
  await expectAccessible(page);
});

test('a database that the browser threw away comes back, and that is said', async ({
  reader,
  page,
}) => {
  // It looks with axe, and at several pages.
  test.slow();
  await reader.readInPlace('Il pleut sur la ville.');
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(saved(page)).toBeVisible();
  await page.goto('/icon.svg');
  await page.evaluate(throwDatabaseAway);
  await reader.open();
  await expect(reader.englishOf('1.1')).toHaveText('Written by hand.');
  const notice = page.getByText('They are back, from the second copy.');
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});

test('an edit is kept in a browser without files of its own, and there is said to be one copy', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory'));
  await reader.readInPlace('Il pleut sur la ville.');
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(saved(page)).toHaveAttribute('title', /one copy/);
  await page.reload();
  await expect(reader.englishOf('1.1')).toHaveText('Written by hand.');
});

test('a database that never answers keeps nobody waiting for the text', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    // A request that no event ever comes for.
    IDBFactory.prototype.open = () =>
      Object.create(IDBOpenDBRequest.prototype, {
        addEventListener: { value: () => undefined },
        removeEventListener: { value: () => undefined },
      });
  });
  await page.goto('/');
  await expect(reader.french.first()).toBeVisible({ timeout: 5000 });
  const afterMs = await page.evaluate(() => performance.now());
  expect(afterMs).toBeLessThan(5000);
  await expect(page.getByText(/^Nothing is kept yet/)).toBeVisible();
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(page.locator('[data-saving="notSaved"]')).toBeVisible();
  await expectAccessible(page);
});

test('a record that cannot be read is set aside, and can be saved as a file', async ({
  reader,
  page,
}) => {
  await reader.readInPlace('Il pleut sur la ville.');
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(saved(page)).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vis-a-vis');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('post-edits', 'readwrite');
          transaction
            .objectStore('post-edits')
            .put({ article: 'a', segment: 's', source: 'Bonjour.', text: 7 });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(reader.englishOf('1.1')).toHaveText('Written by hand.');
  await expect(page.getByText('1 record could not be read.')).toBeVisible();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save them as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('vis-a-vis-unreadable.json');
});
