import { expect, test } from '../support/reader-test';

test('a missing article is told, and one’s own can be opened instead', async ({
  reader,
  page,
  context,
  visit,
}) => {
  visit.allowErrors(/404 .*\/articles\//);
  await context.route('**/articles/*.txt', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await reader.untilPhase('failed');
  await expect(page.getByRole('alert').first()).toContainText('The article could not be fetched');
  await reader.openArticle('Il pleut sur la ville.');
  await reader.untilPhase('done');
  await expect(reader.englishOf('1.1')).not.toBeEmpty({ timeout: reader.translationMs });
});

test('without storage it translates all the same, and says that nothing is kept', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await reader.openDone();
  await expect(page.getByText(/^Nothing is kept/)).toBeVisible();
  await reader.editEnglish('1.1', 'Still mine.');
  await expect(reader.englishOf('1.1')).toHaveText('Still mine.');
});
