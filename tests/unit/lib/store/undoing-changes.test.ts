import { expect, test } from 'vitest';
import { inNewBrowsers, openArticle, openPage } from './open-page';

inNewBrowsers();

async function withBakouChanged() {
  const page = await openArticle(openPage());
  page.translator.finish();
  await page.untilPhase('done');
  page.glossary.getState().editEntry('bakou', 'english', 'Bakou');
  await page.until(() => page.translator.asked.length === 2);
  page.translator.finish();
  await page.untilPhase('done');
  expect(page.state.changes.map(({ segmentId }) => segmentId)).toEqual(['1.1']);
  return page;
}

test('undo takes back what changed the sentences, as long as nothing else was edited', async () => {
  const page = await withBakouChanged();
  expect(page.state.canUndoChanges).toBe(true);
  page.wait(5000);
  page.state.editTranslation('2.1', 'By hand.');
  expect(page.state.canUndoChanges).toBe(false);
  page.state.undo();
  expect(page.state.canUndoChanges).toBe(true);
});

test('not after a definition was edited, though the changes are still told', async () => {
  const page = await withBakouChanged();
  page.wait(5000);
  page.glossary.getState().editEntry('bakou', 'definition', 'A city.');
  expect(page.state.changes).toHaveLength(1);
  expect(page.state.canUndoChanges).toBe(false);
});

test('there is nothing to take back once it was taken back', async () => {
  const page = await withBakouChanged();
  page.state.undo();
  await page.untilPhase('done');
  expect(page.state).toMatchObject({ changes: [], canUndoChanges: false });
});
