import { longArticle } from '../../support/long-article';
import { expect, test } from '../../support/reader-test';

/** The last paragraph's sentence on Bakou, which is a term. */
const far = '125.2';

test.beforeEach(async ({ reader }) => {
  await reader.open();
  await reader.openArticle(longArticle(625), 'Long');
});

test('a sentence far down a long text has its words at once, and its terms when it comes near', async ({
  reader,
}) => {
  const sentence = reader.frenchOf(far);
  await expect(sentence).toHaveText('Une experte prépare une réponse à Bakou.');
  await expect(sentence.locator('[data-term]')).toHaveCount(0);
  await expect(reader.frenchOf('1.2').locator('[data-term]')).toHaveCount(1);

  await sentence.scrollIntoViewIfNeeded();
  await expect(sentence.locator('[data-term]')).toHaveText('Bakou');
  await expect(reader.englishOf(far)).not.toBeEmpty({ timeout: reader.translationMs });
});

test('the keyboard stays with a sentence that comes near', async ({ reader }) => {
  const sentence = reader.frenchOf(far);
  await sentence.focus();
  await expect(sentence.locator('[data-term]')).toHaveText('Bakou');
  await expect(sentence).toBeFocused();
});

test('the English of what is far away is on the page as it comes', async ({ reader }) => {
  const sentence = reader.englishOf('50.2');
  await expect(sentence).not.toBeEmpty({ timeout: reader.translationMs });
  await expect(sentence.locator('[data-term]')).toHaveCount(0);
});
