import type { Locator } from '@playwright/test';
import type { ReaderPage } from '../../support/reader-page';
import { expect, test } from '../../support/reader-test';

const sizes = [
  ['a wide screen', { width: 1440, height: 900 }],
  ['the narrowest with room beside the text', { width: 1100, height: 720 }],
  ['a small window', { width: 820, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
  ['a page at 400 %', { width: 320, height: 640 }],
] as const;

/** How many square pixels of a sentence lie under a panel. */
async function covered(sentence: Locator, panel: Locator): Promise<number> {
  const over = await panel.boundingBox();
  const lines = await sentence.evaluate((element) =>
    [...element.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
  if (!over) throw new Error('The panel is not on the page');
  const overlap = (from: number, length: number, other: number, otherLength: number) =>
    Math.max(0, Math.min(from + length, other + otherLength) - Math.max(from, other));
  return lines.reduce(
    (sum, line) =>
      sum +
      overlap(line.x, line.width, over.x, over.width) *
        overlap(line.y, line.height, over.y, over.height),
    0,
  );
}

async function expectClear(reader: ReaderPage, id: string, panel: Locator): Promise<void> {
  await expect.poll(() => covered(reader.frenchOf(id), panel)).toBe(0);
  await expect.poll(() => covered(reader.englishOf(id), panel)).toBe(0);
  const overflow = await reader.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

for (const [name, size] of sizes) {
  test(`on ${name}, no panel lies over the sentence it speaks of`, async ({ reader, page }) => {
    await page.setViewportSize(size);
    await reader.readArticle(
      `${'Le corridor de Lachin est fermé depuis hier. '.repeat(8)}\n\nLe ciel est bleu. Le corridor de Lachin est fermé.`,
    );
    await reader.frenchOf('2.2').getByRole('link').click();
    const term = reader.dialog(/^Glossary: /);
    await expect(term).toBeFocused();
    await expectClear(reader, '2.2', term);
    await page.keyboard.press('Escape');
    await expect(reader.frenchOf('2.2').getByRole('link')).toBeFocused();

    await reader.frenchOf('2.1').focus();
    await page.keyboard.press('d');
    const look = reader.dialog(/^Look-up: /);
    await expect(look).toBeFocused();
    await expectClear(reader, '2.1', look);
  });
}
