import { expect, test } from '../support/reader-test';

test('each sentence is one in the accessibility tree, and leads to its counterpart, in both directions', async ({
  reader,
  page,
}) => {
  await reader.readArticle('Le chat dort. Il pleut.', 'Essai');
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const details = nodes.flatMap(({ properties = [] }) =>
    properties
      .filter(({ name }) => name === 'details')
      .flatMap(({ value }) => (value.relatedNodes ?? []).map(({ idref }) => idref)),
  );
  expect(details.toSorted()).toEqual(['english-1.1', 'english-1.2', 'french-1.1', 'french-1.2']);
  const roles = nodes.flatMap(({ properties = [] }) =>
    properties.flatMap(({ name, value }) => (name === 'roledescription' ? [value.value] : [])),
  );
  expect(roles.filter((role) => role === 'sentence')).toHaveLength(4);
  const heading = nodes.find(({ role }) => role?.value === 'heading');
  expect(heading?.name?.value).toBe('Essai');
});

test('what happens is said once', async ({ reader, page }) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Reflect.set(window, 'spoken', spoken);
    // A screen reader speaks a live region anew whenever its text changes.
    const last = new Map<Element, string>();
    const listen = () => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"]')) {
        const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (text !== (last.get(region) ?? '') && text !== '') spoken.push(text);
        last.set(region, text);
      }
    };
    new MutationObserver(listen).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await reader.readArticle('Le corridor de Lachin est fermé. Il pleut.');
  const panel = await reader.openTerm('corridor-de-lachin');
  await panel.getByRole('textbox', { name: 'English', exact: true }).fill('Lachin gateway');
  await expect(page.getByRole('region', { name: '1 sentence changed' })).toBeVisible();
  await page.keyboard.press('Escape');
  const spoken = await page.evaluate((): readonly string[] => Reflect.get(window, 'spoken'));
  const times = (text: string) => spoken.filter((each) => each === text).length;
  expect(times('1 sentence changed')).toBe(1);
  // Two sentences of the article that was opened; those of the built-in one are of before.
  expect(
    spoken.filter((each) => /^Translated on this device: 2 sentences/.test(each)),
  ).toHaveLength(2);
});
