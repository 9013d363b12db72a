import { expect, test } from '../support/reader-test';

test('each error of a visit counts, until the test expects it', async ({ reader, page, visit }) => {
  await reader.open();
  await page.evaluate(() => {
    console.error('Told.');
    setTimeout(() => {
      throw new Error('Uncaught.');
    });
  });
  await expect
    .poll(() => visit.surprises())
    .toEqual([expect.stringMatching(/^Told\./), expect.stringMatching(/Uncaught\./)]);
  visit.allowErrors(/^Told\./);
  expect(visit.surprises()).toEqual([expect.stringMatching(/Uncaught\./)]);
  visit.allowErrors(/Uncaught\./);
  expect(visit.surprises()).toEqual([]);
});

test.describe('without the policy, which lets the page ask no other origin', () => {
  test.use({ bypassCSP: true });

  test('each request to another origin counts, until the test expects it', async ({
    reader,
    page,
    context,
    visit,
  }) => {
    const elsewhere = 'https://huggingface.co';
    const headers = { 'access-control-allow-origin': '*' };
    await context.route(`${elsewhere}/**`, (route) => route.fulfill({ body: '', headers }));
    await reader.open();
    await page.evaluate((origin) => fetch(`${origin}/anything`).then(({ ok }) => ok), elsewhere);
    expect(visit.surprises()).toEqual([elsewhere]);
    visit.allowOrigin(elsewhere);
    expect(visit.surprises()).toEqual([]);
  });
});
