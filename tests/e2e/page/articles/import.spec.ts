import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const fixture = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(new URL(`../../../fixtures/documents/${name}`, import.meta.url)),
});

const paste = async (
  page: import('@playwright/test').Page,
  formats: Readonly<Record<string, string>>,
) =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [format, content] of Object.entries(given)) data.setData(format, content);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
  }, formats);

test('a document is shown with its structure before it is opened', async ({ reader, page }) => {
  await reader.open();
  for (const name of ['digues.docx', 'digues.odt', 'digues.pdf']) {
    await test.step(name, async () => {
      const dialog = await reader.openDialog();
      await dialog.getByLabel('Or choose a file').setInputFiles(fixture(name));
      const preview = dialog.getByRole('region', { name: 'What will be opened' });
      await expect(preview.getByRole('heading', { name: 'Des travaux attendus' })).toBeVisible();
      await expect(preview.getByRole('listitem').filter({ hasText: 'Rochebonne' })).toBeVisible();
      await expect(dialog.getByRole('textbox', { name: /^Title/ })).toHaveValue(
        'Les digues de Saint-Malo',
      );
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Read this article' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Les digues de Saint-Malo' }).first(),
      ).toBeVisible();
      await reader.untilPhase('done');
      await reader.openArticle('Il pleut.', 'Entre deux');
      await expect(page.getByRole('heading', { level: 1, name: 'Entre deux' })).toBeVisible();
    });
  }
});

test('text that is pasted anywhere on the page is in the dialog, with its lines made whole', async ({
  reader,
  page,
}) => {
  await reader.open();
  const text =
    'Le maire a promis, devant une salle pleine, que\nles travaux commenceraient avant la fin de l’hi-\nver et que la digue tiendrait cent ans, ce dont\nles habitants doutent encore.\n';
  await paste(page, { 'text/plain': text });
  const dialog = reader.dialog('Open an article');
  const field = dialog.getByRole('textbox', { name: 'Paste the text here' });
  await expect(field).toHaveValue(/avant la fin de l’hiver et que la digue tiendrait cent ans, ce/);
  await expect(dialog.getByRole('status')).toContainText('3 broken lines joined');
  await dialog.getByRole('checkbox', { name: /^Join broken lines/ }).uncheck();
  await expect(field).toHaveValue(text);
});

test('rich text that is pasted keeps its structure', async ({ reader, page }) => {
  await reader.open();
  await paste(page, {
    'text/plain': 'La mer\nElle monte.',
    'text/html': '<h2>La mer</h2><p>Elle <b>monte</b>.<script>alert(1)</script>',
  });
  const preview = reader
    .dialog('Open an article')
    .getByRole('region', { name: 'What will be opened' });
  await expect(preview.getByRole('heading', { name: 'La mer' })).toBeVisible();
  await expect(preview.getByRole('strong')).toHaveText('monte');
  await reader.button('Edit as plain text').click();
  await expect(reader.field('Paste the text here')).toHaveValue('La mer\nElle monte.');
});

test('what is pasted into a field stays there', async ({ reader, page }) => {
  await reader.open();
  await reader.editEnglish('1.1', 'By hand.');
  await reader.englishOf('1.1').focus();
  await reader.button('Edit the English sentence').click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'autre');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(reader.dialog('Open an article')).toBeHidden();
});

test('a file that is dropped anywhere is in the dialog', async ({ reader, page }) => {
  await reader.open();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(['# La mer\n\nElle *monte*.'], 'mer.md', { type: 'text/markdown' }),
    );
    return transfer;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Drop the file to read it')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const preview = reader
    .dialog('Open an article')
    .getByRole('region', { name: 'What will be opened' });
  await expect(preview.getByRole('heading', { name: 'La mer' })).toBeVisible();
  await expect(page.getByText('Drop the file to read it')).toBeHidden();
});

test('the chapters of a book are chosen', async ({ reader, page }) => {
  const chapter = (title: string, text: string) =>
    strToU8(
      `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${title}</h1><p>${text}</p></body></html>`,
    );
  const book = zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    ),
    'b.opf': strToU8(
      '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Le livre</dc:title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
    ),
    'a.xhtml': chapter('Le départ', 'Il part.'),
    'b.xhtml': chapter('Le retour', 'Il revient.'),
  });
  await reader.open();
  const dialog = await reader.openDialog();
  await dialog.getByLabel('Or choose a file').setInputFiles({
    name: 'livre.epub',
    mimeType: 'application/epub+zip',
    buffer: Buffer.from(book),
  });
  const chapters = dialog.getByRole('group', { name: /^Chapters: 2 of 2, 8 words/ });
  await expect(chapters).toBeVisible();
  await expectAccessible(page);
  await chapters.getByRole('checkbox', { name: /Le départ/ }).uncheck();
  const preview = dialog.getByRole('region', { name: 'What will be opened' });
  await expect(preview).not.toContainText('Il part.');
  await expect(preview).toContainText('Il revient.');
});

test('a document is read with its headings, lists, tables, links and emphasis in both languages', async ({
  reader,
  page,
}) => {
  await reader.open();
  const dialog = await reader.openDialog();
  await dialog.getByLabel('Or choose a file').setInputFiles(fixture('digues.docx'));
  await expect(dialog.getByRole('region', { name: 'What will be opened' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Read this article' }).click();
  await reader.untilPhase('done');
  const headings = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(headings).toHaveText(['Les digues de Saint-Malo', 'LES DIGUES DE SAINT-MALO']);
  await expect(
    page.getByRole('heading', { level: 2, name: 'DES TRAVAUX ATTENDUS', exact: true }),
  ).toBeVisible();
  const lists = page.getByRole('main').getByRole('list');
  await expect(lists).toHaveCount(4);
  await expect(lists.first().getByRole('listitem')).toHaveText([
    'le Sillon ;',
    'sa chaussée ;',
    'Rochebonne.',
  ]);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('cell', { name: 'MUR', exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByRole('blockquote')).toHaveCount(2);
  for (const [side, words] of [
    [reader.french, 'digues anciennes'],
    [reader.english, 'DIGUES ANCIENNES'],
  ] as const) {
    await expect(side.getByRole('strong').first()).toHaveText(words);
  }
  const link = reader.french.getByRole('link', { name: 'les relevés du port' });
  await expect(link).toHaveAttribute('href', 'https://exemple.fr/releves');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(page.getByText('Anne Le Goff')).toBeVisible();
  await expectAccessible(page);
  // Each item stands level with its English, and over it on a narrow screen.
  const tops = async () =>
    Promise.all(
      ['6.1', '8.1'].flatMap((id) =>
        [reader.frenchOf(id), reader.englishOf(id)].map(
          async (sentence) => (await sentence.boundingBox())?.y ?? 0,
        ),
      ),
    );
  const [first = 0, firstEnglish = 0, last = 0, lastEnglish = 0] = await tops();
  expect(first).toBe(firstEnglish);
  expect(last).toBe(lastEnglish);
  expect(last).toBeGreaterThan(first);
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = await tops();
  expect(narrow.toSorted((a, b) => a - b)).toEqual(narrow);
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Des travaux attendus', exact: true }),
  ).toBeVisible();
});

test('an address is asked for only when the reader says so, and an inner one is refused', async ({
  reader,
  page,
  visit,
}) => {
  visit.allowErrors(/422.*fetch-article/);
  await reader.open();
  const dialog = await reader.openDialog();
  await expect(dialog.getByText('This one step asks the network')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Or give an address' }).fill('http://127.0.0.1/x');
  const answer = page.waitForResponse('**/fetch-article');
  await dialog.getByRole('button', { name: 'Fetch' }).click();
  expect((await answer).status()).toBe(422);
  await expect(dialog.getByRole('alert')).toContainText('not on the public internet');
});

test('a page that was fetched is read as an article, without what surrounds it', async ({
  reader,
  page,
}) => {
  await page.route('**/fetch-article', (route) =>
    route.fulfill({
      headers: {
        'content-type': 'application/octet-stream',
        'x-found-at': encodeURIComponent('https://phare.exemple.fr/mer'),
        'x-media-type': encodeURIComponent('text/html; charset=utf-8'),
      },
      body: '<!DOCTYPE html><title>La mer | Le Phare</title><nav>Accueil</nav><article><h1>La mer</h1><p>Elle monte de trois millimètres par an, et les ports s’inquiètent.</p></article><footer>Mentions</footer>',
    }),
  );
  await reader.open();
  const dialog = await reader.openDialog();
  await dialog
    .getByRole('textbox', { name: 'Or give an address' })
    .fill('https://phare.exemple.fr/mer');
  await dialog.getByRole('textbox', { name: 'Or give an address' }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: /^Title/ })).toHaveValue('La mer');
  await dialog.getByRole('button', { name: 'Read this article' }).click();
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.french)).toEqual([
    'La mer',
    'Elle monte de trois millimètres par an, et les ports s’inquiètent.',
  ]);
  await expect(page.getByRole('link', { name: 'phare.exemple.fr' })).toBeVisible();
});

test('a bookmark brings a page as its reader sees it, and nothing fetches it again', async ({
  reader,
  page,
  browser,
}) => {
  await reader.open();
  await reader.button('Open').click();
  await page.getByText('Bring pages from the browser, without a fetch').click();
  const bookmark = page.getByRole('link', { name: 'Read in Vis-à-vis' });
  await expectAccessible(page);
  const address = (await bookmark.getAttribute('href')) ?? '';
  // Of another visit, because this one asks no other site.
  const context = await browser.newContext();
  const site = await context.newPage();
  await site.route('https://phare.exemple.fr/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<title>La mer | Le Phare</title><style>.seo{display:none}</style><nav>Accueil</nav><article><h1>La mer</h1><p class=seo>caché</p><p>Elle monte de 3 mm par an, à 100 % selon les ports inquiets.</p></article><script>alert(1)</script>',
    }),
  );
  await site.goto('https://phare.exemple.fr/mer');
  const [arrived] = await Promise.all([
    context.waitForEvent('page'),
    // As a bookmark runs it.
    site.evaluate(decodeURIComponent(address.replace('javascript:', ''))),
  ]);
  const dialog = arrived.getByRole('dialog', { name: 'Open an article' });
  await expect(dialog.getByRole('textbox', { name: /^Title/ })).toHaveValue('La mer');
  const preview = dialog.getByRole('region', { name: 'What will be opened' });
  await expect(preview).toContainText(
    'Elle monte de 3 mm par an, à 100 % selon les ports inquiets.',
  );
  await expect(preview).not.toContainText('caché');
  await expect(dialog.getByRole('status').first()).toContainText('phare.exemple.fr');
  expect(new URL(arrived.url()).hash).toBe('');
  await context.close();
});
