import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { builtFolder } from './build-ours';
import { olderLibraryFolder } from './fetch-older-library';

/** Where each path of the contest's pages comes from: the installed libraries, not copies. */
const roots: readonly (readonly [prefix: string, folder: string])[] = [
  ['/library/', 'node_modules/@xenova/transformers/dist'],
  ['/library-2/', join(olderLibraryFolder, 'package/dist')],
  ['/runtime/', 'node_modules/onnxruntime-web/dist'],
  ['/runtime-common/', 'node_modules/onnxruntime-common/dist/esm'],
  ['/models/', 'public/models'],
  ['/built/', builtFolder],
  ['/', 'bench/speed/pages'],
];

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serves the contest's pages with the same isolation that the app's pages have. */
export function startContestServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [prefix, folder] = roots.find(([start]) => path.startsWith(start)) ?? ['/', '.'];
    const file = join(folder, path.slice(prefix.length));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      // A second visit has them from the cache, whoever's files they are.
      'Cache-Control': 'max-age=3600',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
