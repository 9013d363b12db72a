import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { defaultModelId, findModel } from '@/lib/mt/models/registry';
import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

/** The app's own model in the layout of the hub's, which the library's own loader opens. */
const folder = `public/models/${defaultModelId}/`;
const commit = '0123456789abcdef0123456789abcdef01234567';
const headers = { 'access-control-allow-origin': '*' };

// What the offline worker leaves to the browser is not seen here otherwise.
test.use({ serviceWorkers: 'block' });

test('a model of the hub is fetched when it is chosen, and translates', async ({
  reader,
  page,
  context,
  visit,
}) => {
  visit.allowOrigin('https://huggingface.co');
  const model = findModel('Xenova/opus-mt-fr-en');
  if (model?.from !== 'hub') throw new Error('It is not on the hub');
  const { files } = model;
  const asked: string[] = [];
  await context.route('https://huggingface.co/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname.startsWith('/api/')) {
      const siblings = await Promise.all(
        files.map(async (rfilename) => {
          const bytes = await readFile(folder + rfilename);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          return { rfilename, lfs: { sha256, size: bytes.length } };
        }),
      );
      await route.fulfill({ json: { sha: commit, siblings }, headers });
    } else {
      const path = pathname.slice(pathname.indexOf(commit) + commit.length + 1);
      await route.fulfill({ body: await readFile(folder + path), headers });
    }
  });

  await reader.readInPlace('Il pleut sur Paris.');
  const byOwnLayout = await reader.textsOf(reader.english);
  expect(asked).toEqual([]);

  await reader.button('Settings').click();
  await reader.dialog('Settings').getByRole('radio', { name: 'OPUS-MT, larger' }).click();
  await expect.poll(() => asked.length).toBe(files.length + 1);
  await page.keyboard.press('Escape');
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual(byOwnLayout);

  await reader.button('Settings').click();
  const settings = reader.dialog('Settings');
  await settings.getByRole('button', { name: /^Remove the files of “OPUS-MT, larger”/ }).click();
  await expect(settings.getByText('The files of “OPUS-MT, larger” are gone')).toBeVisible();
  await expect(settings.getByRole('radio', { name: 'This app’s own (fast)' })).toBeChecked();
  await expectAccessible(page);
  const left = await page.evaluate(async () => {
    const cache = await caches.open('model-files-1');
    return (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('opus-mt'));
  });
  expect(left).toEqual([]);
});
