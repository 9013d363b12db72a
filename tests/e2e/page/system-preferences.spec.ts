import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, test } from '../support/reader-test';

const ground = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });

test('who asks the system for more contrast has it, unless colours were chosen here', async ({
  reader,
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light', reducedMotion: 'reduce' });
  await reader.readInPlace('Le corridor de Lachin est fermé.');
  expect(await ground(page)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await expect(reader.terms.first()).toHaveCSS('text-decoration-thickness', '2px');
  await expectAccessible(page);
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await ground(page)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expectAccessible(page);

  // The same colours as those that can be chosen.
  const asked = await ground(page);
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'dark' });
  await reader.button('Settings').click();
  await page.getByRole('radio', { name: 'Contrast' }).click();
  expect(await ground(page)).toEqual(asked);
  await page.emulateMedia({ contrast: 'more' });
  await page.getByRole('radio', { name: 'Sepia' }).click();
  expect(await ground(page)).toEqual(['rgb(244, 234, 213)', 'rgb(58, 46, 31)']);
});

test('nothing moves where the system asks for less motion', async ({ reader, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.readInPlace('Il pleut. Il neige.');
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration}, ${animationDuration}`
          .split(', ')
          .map((seconds) => Number.parseFloat(seconds));
      }),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});

test('forced colours tell apart what is current, hovered, and the counterpart of either', async ({
  reader,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await reader.readInPlace('Le corridor de Lachin est fermé. Il neige.');
  const outline = (sentence: typeof reader.french) =>
    sentence.evaluate((element) => getComputedStyle(element).outlineStyle);
  await reader.frenchOf('1.1').focus();
  await reader.frenchOf('1.2').hover();
  const looks = [
    await outline(reader.frenchOf('1.1')),
    await outline(reader.frenchOf('1.2')),
    await outline(reader.englishOf('1.2')),
    await outline(reader.englishOf('1.1')),
  ];
  expect(looks).toEqual(['solid', 'dotted', 'dashed', 'dashed']);
  // What is chosen is told by a line, since grounds are all one colour.
  const chosen = page.getByRole('radio', { name: 'Both', exact: true });
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(page.getByRole('radio', { name: 'French', exact: true })).toHaveCSS(
    'outline-style',
    'none',
  );
  await expectAccessible(page);
});
