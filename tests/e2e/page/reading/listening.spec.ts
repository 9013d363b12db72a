import type { Locator, Page } from '@playwright/test';
import { installSpeech, type StandInVoice } from '../../../stand-ins/speech';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const voices = {
  french: { name: 'Amélie', lang: 'fr-FR', localService: true },
  english: { name: 'Daniel', lang: 'en_GB', localService: true },
  remote: { name: 'Far away', lang: 'fr-FR', localService: false },
} as const;

const give = (page: Page, given: readonly StandInVoice[]) =>
  page.addInitScript(installSpeech, given);

const endUtterance = (page: Page) => page.evaluate(() => Reflect.get(window, 'endUtterance')());

const spokenTexts = (page: Page) =>
  page.evaluate((): readonly string[] => Reflect.get(window, 'spokenTexts'));

test('sentences are read aloud one after another, marked, and stopped', async ({
  reader,
  page,
}) => {
  await give(page, [voices.french, voices.english]);
  await reader.readInPlace('Le chat dort. Le chien court. La nuit tombe.');
  await reader.frenchOf('1.2').focus();
  await reader.button('Listen').click();
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expect(bar).toBeVisible();
  await expect(reader.frenchOf('1.2')).toHaveAttribute('data-spoken', 'speaking');
  // What is spoken looks otherwise than what one is at.
  const groundOf = (sentence: Locator) =>
    sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect
    .poll(
      async () =>
        (await groundOf(reader.frenchOf('1.2'))) === (await groundOf(reader.englishOf('1.2'))),
    )
    .toBe(false);
  await expectAccessible(page);
  await endUtterance(page);
  await expect(reader.frenchOf('1.3')).toHaveAttribute('data-spoken', 'speaking');
  await expect(reader.frenchOf('1.2')).not.toHaveAttribute('data-spoken');
  // At the end of the text it falls silent by itself.
  await endUtterance(page);
  await expect(bar).toBeHidden();
  expect(await spokenTexts(page)).toEqual(['fr-FR 1 Le chien court.', 'fr-FR 1 La nuit tombe.']);
});

test('both languages are read in turn, at the speed that was chosen, one sentence at a time', async ({
  reader,
  page,
}) => {
  await give(page, [voices.french, voices.english]);
  await reader.readInPlace('Le chat dort. Le chien court.');
  await reader.frenchOf('1.1').focus();
  await reader.button('Listen from here').click();
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await bar.getByRole('button', { name: 'Pause' }).click();
  await bar.getByRole('radio', { name: 'Both in turn' }).click();
  await bar.getByRole('radio', { name: '0.8 ×' }).click();
  await bar.getByRole('checkbox', { name: 'Stop after each sentence' }).check();
  await bar.getByRole('button', { name: 'Go on reading aloud' }).click();
  await endUtterance(page);
  await expect(reader.englishOf('1.1')).toHaveAttribute('data-spoken', 'speaking');
  await endUtterance(page);
  await expect(reader.frenchOf('1.2')).toHaveAttribute('data-spoken', 'paused');
  expect((await spokenTexts(page)).slice(-2)).toEqual([
    'fr-FR 0.8 Le chat dort.',
    'en_GB 0.8 LE CHAT DORT.',
  ]);
  await page.keyboard.press('MediaTrackPrevious');
  await expect(reader.frenchOf('1.1')).toHaveAttribute('data-spoken', 'speaking');
  await bar.getByRole('button', { name: 'Stop reading aloud' }).click();
  await expect(bar).toBeHidden();
});

test('on a phone the bar, a sheet and the sentence that is spoken leave each other in sight', async ({
  reader,
  page,
}) => {
  await give(page, [voices.french]);
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.readArticle(`${'Le chat dort. '.repeat(40)}\nLe chien court.`);
  await reader.frenchOf('1.20').focus();
  await reader.button('More tools').click();
  await page.getByRole('menuitem', { name: 'Listen' }).click();
  await reader.frenchOf('1.20').focus();
  await page.keyboard.press('d');
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  const sheet = reader.dialog(/^Look-up: /);
  await expect(sheet).toBeVisible();
  const edgesOf = async (place: Locator) => {
    const { y = 0, height = 0 } = (await place.boundingBox()) ?? {};
    return { top: y, bottom: y + height };
  };
  const [barEdges, sheetEdges] = [await edgesOf(bar), await edgesOf(sheet)];
  expect(sheetEdges.bottom).toBeCloseTo(barEdges.top, 0);
  expect(barEdges.bottom).toBeCloseTo(844, 0);
  // What is seldom changed leaves its room to the text.
  await expect(bar.getByRole('radio', { name: '0.8 ×' })).toBeHidden();
  await endUtterance(page);
  const spoken = reader.frenchOf('1.21');
  await expect(spoken).toHaveAttribute('data-spoken', 'speaking');
  await expect
    .poll(async () => {
      const { top, bottom } = await edgesOf(spoken);
      return top >= 0 && bottom <= sheetEdges.top;
    })
    .toBe(true);
  // A press elsewhere closes the sheet and still does what it is for.
  await reader.button('More tools').click();
  await expect(page.getByRole('menuitem', { name: 'Export' })).toBeVisible();
  await expect(sheet).toBeHidden();
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Languages and speed' }).click();
  await expect(bar.getByRole('radio', { name: '0.8 ×' })).toBeVisible();
  await expectAccessible(page);
});

test('a voice that sends the text away is used only where that is allowed', async ({
  reader,
  page,
}) => {
  await give(page, [voices.remote]);
  await reader.readInPlace('Le chat dort. Le chien court.');
  await reader.frenchOf('1.1').focus();
  await reader.button('Listen').click();
  const bar = page.getByRole('region', { name: 'Reading aloud' });
  await expect(bar.getByText('This device has no voice of its own')).toBeVisible();
  expect(await spokenTexts(page)).toEqual([]);
  await bar.getByRole('checkbox', { name: 'Allow voices that send the text' }).check();
  await bar.getByRole('button', { name: 'Go on reading aloud' }).click();
  await expect.poll(() => spokenTexts(page)).toContain('fr-FR 1 Le chat dort.');
});

test('without any voice nothing offers to read aloud', async ({ reader, page }) => {
  await give(page, []);
  await reader.readInPlace('Le chat dort.');
  await expect(reader.button('Export')).toBeVisible();
  await expect(reader.button('Listen')).toHaveCount(0);
});
