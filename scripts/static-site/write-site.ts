import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pages } from '../../app/service-worker/pages';
import { serviceWorkerFile } from '../../site-headers.js';
import { root } from '../process.mjs';
import { writeNetlifyHeaders, writeNginxServer } from './host-headers';
import { makeStaticPage } from './static-page';

/** What the running app makes itself, and a site of plain files has as files. */
const madeFiles = ['/icon.svg', '/manifest.webmanifest', serviceWorkerFile];

/** An address that no page has: what a host shows for all such. */
const nowhere = '/no-such-page';

/**
 * Writes the built app as a site of plain files.
 *
 * @param address of a server of this build, as in `http://localhost:3000`; it renders the pages
 * @param folder where the site is written; what was there is removed
 */
export async function writeSite(address: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'public'), folder, { recursive: true });
  cpSync(join(root, '.next/static'), join(folder, '_next/static'), { recursive: true });
  const write = (file: string, content: string | Uint8Array) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };

  const firstPaint = await bundleFirstPaint();
  const pageFiles = await Promise.all(
    [...pages, nowhere].map(async (page) => {
      const { html, policy } = await fetchPage(new URL(page, address), firstPaint);
      const file = page === nowhere ? '/404.html' : `${page.replace(/\/$/, '')}/index.html`;
      write(file, html);
      return { file, policy };
    }),
  );
  for (const file of madeFiles) {
    const response = await fetch(new URL(file, address));
    if (!response.ok) throw new Error(`${file} is not to be had: ${response.status}`);
    write(file, new Uint8Array(await response.arrayBuffer()));
  }
  write('_headers', writeNetlifyHeaders(pageFiles, engineFiles(folder)));
  write('nginx.conf', writeNginxServer(pageFiles));
}

async function fetchPage(url: URL, firstPaint: string) {
  const response = await fetch(url, { headers: { 'accept-language': 'en' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  const [, nonce] = policy.match(/'nonce-([^']+)'/) ?? [];
  if (nonce === undefined) throw new Error(`${url.pathname} came without a nonce`);
  return makeStaticPage(await response.text(), nonce, firstPaint);
}

async function bundleFirstPaint(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('first-paint.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** The scripts of the engine, by their addresses. */
const engineFiles = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'engine'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/engine/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.js'));
