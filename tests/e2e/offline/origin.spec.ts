import { readFileSync } from 'node:fs';
import { expect, test } from '../support/reader-test';

const { version } = JSON.parse(readFileSync('node_modules/onnxruntime-web/package.json', 'utf8'));
const runtime = `/ort/${version}/ort-wasm-simd-threaded`;

// That it is quiet and asks no other origin is watched in every test.
test('the page is isolated', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('each page gets a policy with a nonce of its own, each file one without', async ({
  request,
}) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'];
  const [first, second, file] = [
    await policyOf('/'),
    await policyOf('/'),
    await policyOf(`${runtime}.mjs`),
  ];
  expect(first).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'nonce-[^']+' 'sha256-[^']+';/);
  expect(second).not.toBe(first);
  expect(file).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('the runtime, whose address has its version, is never asked after again', async ({
  request,
}) => {
  const headers = (await request.get(`${runtime}.wasm`)).headers();
  expect(headers['cache-control']).toContain('immutable');
});

test('an unchanged file of the model is asked after, and not sent again', async ({ request }) => {
  const path = '/models/visavis-fr-en/step/weights.bin';
  const first = (await request.get(path)).headers();
  expect(first['cache-control']).toContain('no-cache');
  const again = await request.get(path, { headers: { 'If-None-Match': first.etag ?? '' } });
  expect(again.status()).toBe(304);
});
