import { expect, it } from 'vitest';
import { inNewBrowsers, openArticle, openPage, translated } from './open-page';

inNewBrowsers();

it('does not keep drafts: a visit after a stop asks for them again', async () => {
  const page = await openArticle(openPage());
  page.translator.draft();
  expect(page.english[0]).toBe('drafted');
  page.state.stop();
  const next = await openArticle(openPage());
  expect(next.translator.asked[0]).toContain('Bakou refuse.');
});

it('asks for all anew in the quality that is chosen, leaves what was written by hand, and tells no change', async () => {
  const page = await openArticle(openPage());
  page.translator.finish();
  await page.untilPhase('done');
  page.state.editTranslation('1.1', 'Baku says no.');
  page.state.chooseQuality('faster');
  await page.until(() => page.translator.asked.length === 2);
  expect(page.translator.asked[1]).toEqual(page.translator.asked[0]);
  page.translator.finish();
  await page.untilPhase('done');
  expect(page.english).toEqual(translated);
  expect(page.state.postEdits['1.1']?.text).toBe('Baku says no.');
  expect(page.state.changes).toEqual([]);

  page.state.chooseQuality('better');
  await page.untilPhase('done');
  expect(page.translator.asked).toHaveLength(2);
});

it('keeps the choice for later visits', async () => {
  const page = await openArticle(openPage());
  expect(page.state.quality).toBe('better');
  page.state.chooseQuality('faster');
  await page.until(() => page.translator.asked.length === 2);
  const next = openPage();
  await next.state.openKept(null);
  expect(next.state.quality).toBe('faster');
});
