import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

const first = 'Le pont est fermé.';
const second = 'La route est longue.';

test('a draft is read at once, and what replaces it comes in its place', async ({
  fakeEngine,
  reader,
  page,
}) => {
  fakeEngine.behave({
    msPerSentence: 2000,
    drafts: { [first]: 'The bridge is shut.', [second]: 'The road is lengthy.' },
    english: { [first]: 'The bridge is closed.', [second]: 'The road is long.' },
  });
  await reader.open();
  await reader.openArticle(`${first} ${second}`);
  await expect(reader.englishOf('1.1')).toHaveText('The bridge is shut.');
  await reader.editEnglish('1.2', 'It is a long road.');
  await expect(page.getByText(/^Improving \d sentence/)).toBeVisible();
  await expect(page.locator('[data-phase]')).toHaveAttribute('data-phase', 'translating');
  const shown = await reader.englishOf('1.1').locator('[data-drafted]').elementHandle();
  await expectAccessible(page);

  await expect(reader.englishOf('1.1')).toHaveText('The bridge is closed.');
  // It is the same element, so it does not fade in anew.
  expect(await shown?.evaluate((element) => element.textContent)).toBe('The bridge is closed.');
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.2')).toHaveText('It is a long road.');
  await expect(page.locator('[data-drafted]')).toHaveCount(0);
});

test('with “Faster” each sentence is looked at once, at later visits too', async ({
  fakeEngine,
  reader,
  page,
}) => {
  fakeEngine.behave({ drafts: { [first]: 'A draft.' }, english: { [first]: 'It is closed.' } });
  await reader.readInPlace(first);
  await reader.button('Settings').click();
  const quality = page.getByRole('radiogroup', { name: 'Translation' });
  await expect(quality.getByRole('radio', { name: 'Better' })).toBeChecked();
  await quality.getByRole('radio', { name: 'Faster' }).click();
  await expectAccessible(page);
  await page.reload();
  await reader.untilPhase('done');
  await reader.button('Settings').click();
  await expect(quality.getByRole('radio', { name: 'Faster' })).toBeChecked();
});
