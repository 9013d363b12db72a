import { browserArgs } from '../../../scripts/browser.mjs';
import { keepCardAsFastest, keptSetup } from '../support/kept-setup';
import { expect, test } from '../support/reader-test';

// A card that is computed by software, as on a machine without one.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [
        ...browserArgs,
        '--enable-unsafe-webgpu',
        '--enable-features=Vulkan',
        '--use-vulkan=swiftshader',
        '--use-webgpu-adapter=swiftshader',
      ],
    }),
});

// It would have the built-in article at the second visit.
test.use({ serviceWorkers: 'block' });

test('a graphics card translates as the processor does', async ({ reader, page, context }) => {
  await reader.readInPlace('Il pleut sur Paris.');
  const byProcessor = await reader.textsOf(reader.english);

  await page.evaluate(keepCardAsFastest);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  const graphsOfCard = context.waitForEvent('request', (request) =>
    request.url().includes('gpu-step.onnx'),
  );
  await page.goto('/');
  await graphsOfCard;
  await reader.untilPhase('done');
  expect(await reader.textsOf(reader.english)).toEqual(byProcessor);
  // One that could not be used would be forgotten.
  expect(await page.evaluate(keptSetup)).toContain('webgpu');
});
