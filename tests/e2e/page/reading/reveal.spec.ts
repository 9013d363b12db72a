import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/reader-test';

test.describe('with one language in sight', () => {
  test('Enter, Space and a tap show the other language of one sentence, and hide it again', async ({
    reader,
    page,
  }) => {
    await reader.openDone();
    await page.getByRole('radio', { name: 'French', exact: true }).click();
    const revealed = page.getByRole('note', { name: 'In English' });
    await page.keyboard.press('Escape');
    await reader.frenchOf('2.1').focus();
    await page.keyboard.press('Enter');
    await expect(revealed).toHaveCount(1);
    await expect(revealed).toHaveText((await reader.englishOf('2.1').textContent()) ?? '');
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await expect(revealed).toHaveCount(0);

    // A sentence that begins within a line has a box that begins before it.
    const [x, y] = await reader.frenchOf('2.2').evaluate((sentence) => {
      const [line] = sentence.getClientRects();
      return [(line?.left ?? 0) + 4, (line?.top ?? 0) + 10];
    });
    await page.mouse.click(x ?? 0, y ?? 0);
    await expect(revealed).toHaveText((await reader.englishOf('2.2').textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(revealed).toHaveCount(0);
  });

  test('it is shown as one goes, once that is asked for', async ({ reader, page }) => {
    await reader.openDone();
    await page.getByRole('radio', { name: 'English', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Show it as I go' }).check();
    const revealed = page.getByRole('note', { name: 'In French' });
    await reader.englishOf('1.1').focus();
    await expect(revealed).toHaveText((await reader.frenchOf('1.1').textContent()) ?? '');
    await page.keyboard.press('j');
    await expect(revealed).toHaveText((await reader.frenchOf('2.1').textContent()) ?? '');
    await page.getByRole('radio', { name: 'Both', exact: true }).click();
    await expect(revealed).toHaveCount(0);
  });
});

test('the word under the pointer and its counterpart are marked, in both directions', async ({
  reader,
  page,
}) => {
  await reader.openDone();
  const marked = (name: string) =>
    page.evaluate(
      (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()),
      name,
    );
  const pointAtFirstWord = async (sentence: typeof reader.french) => {
    const box = await sentence.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 6, (box?.y ?? 0) + 14);
  };
  await pointAtFirstWord(reader.frenchOf('2.1'));
  await expect.poll(() => marked('word')).toHaveLength(1);
  const [french] = await marked('word');
  const [english] = await marked('linked-words');
  expect(english).toBe(french?.toUpperCase());

  await page.mouse.move(2, 2);
  await expect.poll(() => marked('word')).toEqual([]);
  await pointAtFirstWord(reader.englishOf('2.1'));
  await expect.poll(() => marked('word')).toEqual([english]);
  expect(await marked('linked-words')).toEqual([french]);
});
