import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test('hover marks a sentence and its counterpart, and either side can be hidden', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await reader.englishOf('3.2').hover();
  await expect(reader.frenchOf('3.2')).toHaveAttribute('data-marked');
  await expect(reader.englishOf('3.2')).toHaveAttribute('data-marked');
  await reader.frenchOf('1.1').hover();
  await expect(reader.englishOf('1.1')).toHaveAttribute('data-marked');
  await expect(reader.frenchOf('3.2')).not.toHaveAttribute('data-marked');

  const side = (name: string) => page.getByRole('radio', { name, exact: true });
  await side('English').click();
  await expect(reader.frenchOf('1.1')).toBeHidden();
  await expect(reader.englishOf('1.1')).toBeVisible();
  await side('French').click();
  await expect(reader.frenchOf('1.1')).toBeVisible();
  await expect(reader.englishOf('1.1')).toBeHidden();
  await side('Both').click();
  await expect(reader.englishOf('1.1')).toBeVisible();
});

test('keys step through sentences and terms, and are letters while one types', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  await test.step('j, k and arrows step through sentences, over the ends of paragraphs', async () => {
    await page.keyboard.press('j');
    await expect(reader.frenchOf('1.1')).toBeFocused();
    await expect(reader.englishOf('1.1')).toHaveAttribute('data-marked');
    await page.keyboard.press('j');
    await expect(reader.frenchOf('2.1')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(reader.frenchOf('2.2')).toBeFocused();
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    await expect(reader.frenchOf('1.1')).toBeFocused();
  });
  await test.step('the text is one stop of the Tab key, and the current sentence’s terms follow it', async () => {
    await expect(page.locator('[data-segment][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(reader.frenchOf('1.1').locator('[data-term]').first()).toBeFocused();
  });
  await test.step('t goes to the next term, Enter opens it, Esc closes it and gives the focus back', async () => {
    await page.keyboard.press('t');
    await expect(reader.terms.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(reader.dialog(/^Glossary: /)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reader.dialog(/^Glossary: /)).toBeHidden();
    await expect(reader.terms.nth(1)).toBeFocused();
  });
  await test.step('? shows the keys', async () => {
    await page.keyboard.press('?');
    await expect(reader.dialog('Keys')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reader.dialog('Keys')).toBeHidden();
  });
  await test.step('keys are letters while one types', async () => {
    await reader.frenchOf('1.1').focus();
    await page.keyboard.press('e');
    const field = reader.field('English of sentence 1.1');
    await field.fill('');
    await page.keyboard.type('jet ? k');
    await expect(field).toHaveValue('jet ? k');
    await expect(reader.dialog('Keys')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  });
});

test('t goes to the first term where no sentence has the focus', async ({ reader, page }) => {
  await reader.readInPlace('Il pleut. Le corridor de Lachin est fermé.');
  await page.keyboard.press('t');
  await expect(reader.terms.first()).toBeFocused();
});

test('on a narrow screen the English stands under the French', async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.openDone();
  const french = await reader.frenchOf('1.1').boundingBox();
  const english = await reader.englishOf('1.1').boundingBox();
  expect(english?.y ?? 0).toBeGreaterThan((french?.y ?? 0) + (french?.height ?? 0) - 1);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('the colours follow the system until one chooses, and the choice is kept', async ({
  reader,
  page,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open();
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);

  await reader.button('Settings').click();
  await page.getByRole('radio', { name: 'Paper' }).click();
  expect(await ground()).toBe(light);
  await page.reload();
  expect(await ground()).toBe(light);
});

test('how the text is set is chosen, and kept', async ({ reader, page }) => {
  await reader.openDone();
  const looks = () =>
    reader.frenchOf('1.1').evaluate((sentence) => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(sentence);
      return { fontSize, lineHeight, fontFamily };
    });
  const before = await looks();
  expect(Number.parseFloat(before.lineHeight) % 1).toBe(0);

  await reader.button('Settings').click();
  await reader.button('Larger letters').click();
  await page.getByRole('radio', { name: 'For dyslexia' }).click();
  await page.getByRole('radio', { name: 'Loose' }).click();
  await expectAccessible(page);
  const after = await looks();
  expect(Number.parseFloat(after.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize));
  expect(Number.parseFloat(after.lineHeight) % 1).toBe(0);
  expect(after.fontFamily).not.toBe(before.fontFamily);
  expect(await page.evaluate(() => document.fonts.load('16px dyslexic'))).toHaveLength(1);

  await page.reload();
  await reader.untilPhase('done');
  expect(await looks()).toEqual(after);
});

test('all colours are legible, whatever the system prefers', async ({ reader, page }) => {
  // Ink that is still changing has less contrast than it will have.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Axe takes as long as the text.
  await reader.readInPlace('Le corridor de Lachin est fermé. La crise humanitaire dure.');
  await reader.button('Settings').click();
  // Sepia is the same whatever the system prefers.
  for (const [theme, colorScheme] of [
    ['Sepia', 'dark'],
    ['Contrast', 'light'],
    ['Contrast', 'dark'],
  ] as const) {
    await test.step(`${theme} where the system is ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('radio', { name: theme }).click();
      await expectAccessible(page);
    });
  }
});
