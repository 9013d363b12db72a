import { longArticle } from '../support/long-article';
import { expect, test } from '../support/reader-test';

test('both sides carry the same sentences in the same order, each level with its counterpart', async ({
  reader,
}) => {
  await reader.openDone();
  const ids = (nodes: Element[]) => nodes.map((node) => node.getAttribute('data-segment'));
  const french = await reader.french.evaluateAll(ids);
  expect(new Set(french).size).toBe(french.length);
  expect(await reader.english.evaluateAll(ids)).toEqual(french);
  for (const id of ['1.1', '5.1', '10.1']) {
    const french = await reader.frenchOf(id).boundingBox();
    const english = await reader.englishOf(id).boundingBox();
    expect(Math.abs((french?.y ?? 0) - (english?.y ?? 100))).toBeLessThan(2);
  }
});

test('a reload translates nothing again', async ({ reader, page }) => {
  await reader.openDone();
  const before = await reader.textsOf(reader.english);
  await page.reload();
  await reader.untilPhase('done');
  await reader.button('Done · nothing sent').click();
  await expect(
    page.getByText(`${before.length} sentences, ${before.length} kept from before`),
  ).toBeVisible();
  expect(await reader.textsOf(reader.english)).toEqual(before);
});

test('a stopped translation goes on where it stopped', async ({ reader, page, fakeEngine }) => {
  fakeEngine.behave({ msPerSentence: 40 });
  await reader.open();
  await reader.openArticle(longArticle(120), 'Long');
  await expect(reader.englishOf('1.1')).not.toBeEmpty({ timeout: reader.translationMs });
  await reader.button('Stop').click();
  await reader.untilPhase('stopped');
  await expect(page.getByText(/^Stopped: \d+ of 120 sentences translated$/)).toBeVisible();
  const kept = (await reader.englishOf('1.1').textContent()) ?? '';

  await reader.button('Go on').click();
  await reader.untilPhase('done');
  expect((await reader.textsOf(reader.english)).filter((text) => text === '')).toEqual([]);
  await expect(reader.englishOf('1.1')).toHaveText(kept);
});

test('progress is told in figures while it translates', async ({ reader, page, fakeEngine }) => {
  fakeEngine.behave({ msPerSentence: 100 });
  await reader.open();
  await reader.openArticle(longArticle(200), 'Long');
  await expect(page.getByText(/^\d+ of 200 sentences$/)).toBeVisible({
    timeout: reader.translationMs,
  });
  await expect(page.getByText(/^[\d,]+ words\/s$/)).toBeVisible();
  await expect(page.getByText(/left$/)).toBeVisible();
  await expect(
    page.getByRole('progressbar', { name: 'Progress of the translation' }),
  ).toBeAttached();
});
