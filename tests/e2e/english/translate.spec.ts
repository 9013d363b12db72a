import { expect, test } from '../support/reader-test';

// That no other origin is asked is watched in every test.
test('the whole article is translated on the device', async ({ reader, page }) => {
  await reader.openDone();

  const french = await reader.textsOf(reader.french);
  const english = await reader.textsOf(reader.english);
  expect(french.length).toBeGreaterThanOrEqual(13);
  expect(english).toHaveLength(french.length);
  expect(english.filter((text) => text === '')).toEqual([]);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
