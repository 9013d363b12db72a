import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

const article = 'Il pleut. Le chat dort. La nuit tombe. Tout est calme.';
const inEnglish = ['IL PLEUT.', 'LE CHAT DORT.', 'LA NUIT TOMBE.', 'TOUT EST CALME.'];

test('a translator that hangs is ended, and another goes on at the first unfinished sentence', async ({
  reader,
  page,
  fakeEngine,
}) => {
  await page.clock.install();
  fakeEngine.behave({ hanging: ['La nuit tombe.'] });
  await reader.openDone();
  // The next worker does not hang.
  fakeEngine.behave({ hanging: [] });
  await reader.openArticle(article);
  await expect(reader.englishOf('1.2')).toHaveText('LE CHAT DORT.');
  for (let asked = 0; asked < 6; asked += 1) await page.clock.fastForward(5000);
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual(inEnglish);
});

test('a translator that dies is followed by another, and where that dies too it is said', async ({
  reader,
  page,
  fakeEngine,
  visit,
}) => {
  visit.allowErrors(/The worker dies/);
  fakeEngine.behave({ dying: ['La nuit tombe.'] });
  await reader.openDone();
  fakeEngine.behave({ dying: ['Tout est calme.'] });
  await reader.openArticle(article);
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.3')).toHaveText('LA NUIT TOMBE.');
  await expect(page.getByText('The translator stopped by itself').first()).toBeVisible();
  fakeEngine.behave({ dying: [] });
  await reader.button('Try again').first().click();
  await expect(reader.englishOf('1.4')).toHaveText('TOUT EST CALME.');
});

test('a translator whose code is missing says so, and is there when it is back', async ({
  reader,
  page,
  context,
  visit,
}) => {
  visit.allowErrors(/404/);
  const code = '**/engine/*/worker.js';
  await context.route(code, (route) => route.fulfill({ status: 404, body: '' }));
  await reader.open();
  await reader.untilPhase('failed');
  const alert = page.getByRole('alert').filter({ hasText: 'translation could not start' });
  await expect(alert).toContainText(/code is not where it should be: .*worker\.js/);
  await expectAccessible(page);
  await context.unroute(code);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await reader.untilPhase('done');
});

test('a translator that finds no memory says so, and is started anew', async ({
  reader,
  page,
  fakeEngine,
}) => {
  const detail = 'RangeError: WebAssembly.Memory(): could not allocate memory';
  fakeEngine.behave({
    loading: { kind: 'failing', failure: { code: 'model-not-loadable', detail } },
  });
  await reader.open();
  await reader.untilPhase('failed');
  const alert = page.getByRole('alert').filter({ hasText: detail });
  await expect(alert).toContainText('Close other pages to free memory');
  fakeEngine.behave({ loading: { kind: 'prompt' } });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await reader.untilPhase('done');
});

test('a part of the app that cannot be had says so, and is asked for again', async ({
  reader,
  context,
  visit,
}) => {
  visit.allowErrors(/ERR_FAILED|Failed to load/);
  const chunks = '**/_next/static/chunks/**';
  const known = new Set<string>();
  context.on('request', (request) => known.add(request.url()));
  await reader.open();
  const dialog = await reader.openDialog();
  const picker = dialog.getByLabel('Or choose a file');
  const preview = dialog.getByRole('region', { name: 'What will be opened' });
  const mimeType = 'application/octet-stream';
  await picker.setInputFiles({ name: 'a.txt', mimeType, buffer: Buffer.from('Il pleut.') });
  await expect(dialog.getByRole('textbox', { name: 'Paste the text here' })).toHaveValue(
    'Il pleut.',
  );

  const ofText = new Set(known);
  await context.route(chunks, (route) =>
    ofText.has(route.request().url()) ? route.continue() : route.abort(),
  );
  await picker.setInputFiles('tests/fixtures/documents/digues.docx');
  await expect(
    dialog.getByText('The part of the app that reads documents could not be loaded.'),
  ).toBeVisible();
  await context.unroute(chunks);
  await picker.setInputFiles('tests/fixtures/documents/digues.docx');
  await expect(preview.getByRole('heading', { name: 'Des travaux attendus' })).toBeVisible();
});

test('what a full disk does not take is tried again, and the notice goes when it is kept', async ({
  reader,
  page,
  context,
  baseURL,
}) => {
  // It looks with axe, and at several pages.
  test.slow();
  await page.clock.install();
  const session = await context.newCDPSession(page);
  const origin = baseURL ?? '';
  // Before anything is kept: the browser counts what is left only now and then.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await reader.openDone();
  await reader.editEnglish('1.1', 'Written by hand.');
  await expect(page.locator('[data-saving="notSaved"]')).toBeVisible();
  const notice = page.getByText('Nothing more is kept: the browser’s storage is full.');
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(async () => {
    await page.clock.fastForward(5000);
    await expect(page.locator('[data-saving="saved"]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(reader.englishOf('1.1')).toHaveText('Written by hand.');
});
