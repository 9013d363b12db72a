import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/reader-test';

test('pages and files are only read, and nothing odd is an error of the server', async ({
  request,
}) => {
  for (const path of ['/', '/library', '/articles/haut-karabakh.txt', '/sw.js']) {
    for (const method of ['POST', 'DELETE', 'PROPFIND']) {
      const answer = await request.fetch(path, { method });
      expect([method, path, answer.status()]).toEqual([method, path, 405]);
      expect(answer.headers().allow).toBe('GET, HEAD');
    }
  }
  const asked = await request.get('/articles/haut-karabakh.txt', {
    headers: { range: 'bytes=99999999-' },
  });
  expect(asked.status()).toBe(416);
});

test('a page may reach nothing but its own site, and uses nothing of the device', async ({
  request,
}) => {
  const headers = (await request.get('/')).headers();
  const policy = headers['content-security-policy'];
  expect(policy).toMatch(/connect-src 'self'(?:;|$)/);
  expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'/);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('microphone=()');
  expect(headers['set-cookie']).toBeUndefined();
});

test('only the worker of the hub’s model may reach the hub', async ({ request, page }) => {
  await page.goto('/');
  const start = await page.locator('script[src$="/start.js"]').first().getAttribute('src');
  const worker = `${start?.replace('start.js', 'worker.js')}`;
  for (const [address, reaches] of [
    [worker, false],
    [worker.replace('worker.js', 'hub-worker.js'), true],
    ['/sw.js', false],
  ] as const) {
    const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
    expect([address, policy.includes('huggingface.co')]).toEqual([address, reaches]);
    expect(policy).not.toMatch(/'unsafe-(?:eval|inline)'/);
  }
});

test('no text becomes markup, script or style in a page', async ({ reader, page, visit }) => {
  visit.allowErrors(/Trusted(?:HTML|Script|ScriptURL)|default.*policy|inline style/);
  await reader.openDone();
  const letThrough = await page.evaluate(() => {
    const script = document.createElement('script');
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () => {
        document.createElement('p').innerHTML = '<img src="x">';
      },
      'text of a script': () => {
        script.text = 'document.title = "changed"';
      },
      'script of another site': () => {
        script.src = 'https://example.org/x.js';
      },
      'worker of what is no code': () => new Worker('/articles/haut-karabakh.txt'),
      'worker of a text': () => new Worker(URL.createObjectURL(new Blob(['']))),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(letThrough).toEqual([]);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'main { display: none }';
    document.head.append(style);
  });
  await expect(page.getByRole('main')).toBeVisible();
});

test('nothing on the way keeps the service worker, and no source map is public', async ({
  request,
}) => {
  const worker = await request.get('/sw.js');
  expect(worker.headers()['cache-control']).not.toMatch(/s-maxage|max-age=[1-9]/);
  expect((await request.get('/serwist/sw.js.map')).status()).toBe(404);
  const served = ['.next/static', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  expect(served.length).toBeGreaterThan(50);
  // The bundler leaves one that is empty.
  const maps = served.filter((name) => name.endsWith('.map'));
  expect(maps.filter((name) => !/"sources": *\[\]/.test(readFileSync(name, 'utf8')))).toEqual([]);
});
