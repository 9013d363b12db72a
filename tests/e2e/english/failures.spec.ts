import { keepCardAsFastest, keptSetup } from '../support/kept-setup';
import { expect, test } from '../support/reader-test';

const weights = /\/models\/.*\.onnx$/;

test.describe('without the offline worker, which would answer in place of the server', () => {
  test.use({ serviceWorkers: 'block' });

  test('a missing model file is named, with what to do, and trying again works', async ({
    reader,
    page,
    context,
    visit,
  }) => {
    visit.allowErrors(/404 .*\.onnx/);
    await context.route(weights, (route) => route.fulfill({ status: 404, body: '' }));
    await reader.openInPlace('Il pleut.');
    await reader.untilPhase('failed');
    const alert = page.getByRole('alert').filter({ hasText: 'translation could not start' });
    await expect(alert).toContainText(/A file of the translator is missing: .*\.onnx/);
    await expect(alert).toContainText('try again');

    await context.unroute(weights);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await reader.untilPhase('done');
  });

  test('a file that came short is named', async ({ reader, page, context }) => {
    await context.route(weights, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ status: 200, body: body.subarray(0, 1000) });
    });
    await reader.open();
    await reader.untilPhase('failed');
    await expect(page.getByRole('alert').first()).toContainText(
      /came incomplete: .*\.onnx has .* of/,
    );
  });

  test('a model that the app was not built with is refused, and that is said', async ({
    reader,
    page,
    context,
  }) => {
    await context.route('**/models/*/manifest.json', async (route) => {
      const manifest = await (await route.fetch()).json();
      await route.fulfill({ json: { ...manifest, licence: 'changed on the way' } });
    });
    await reader.open();
    await reader.untilPhase('failed');
    await expect(page.getByRole('alert').first()).toContainText(
      'is not the one that this version of the app was made with',
    );
  });

  test('an altered file is named and not used', async ({ reader, page, context }) => {
    await context.route(weights, async (route) => {
      const body = Buffer.from(await (await route.fetch()).body());
      body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 0xff;
      await route.fulfill({ status: 200, body });
    });
    await reader.open();
    await reader.untilPhase('failed');
    await expect(page.getByRole('alert').first()).toContainText(
      /is not the one that was released: .*\.onnx/,
    );
  });
});

test('the processor translates where the graphics card that was fastest is gone', async ({
  reader,
  page,
}) => {
  await page.addInitScript(keepCardAsFastest);
  await reader.readInPlace('Il pleut. Il neige.');
  expect((await reader.textsOf(reader.english)).filter((text) => text === '')).toEqual([]);
  // So that what is fastest now is found out anew.
  expect(await page.evaluate(keptSetup)).toBeNull();
});
