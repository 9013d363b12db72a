import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** Where each path of the rival's page comes from: the installed library, not a copy. */
const roots: readonly (readonly [prefix: string, folder: string])[] = [
  ['/library/', 'node_modules/@xenova/transformers/dist'],
  ['/runtime/', 'node_modules/onnxruntime-web/dist'],
  ['/runtime-common/', 'node_modules/onnxruntime-common/dist/esm'],
  ['/models/', 'public/models'],
  ['/', 'bench/speed/rival'],
];

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** Serves the rival's page with the same isolation that the app's pages have. */
export function startRivalServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [prefix, folder] = roots.find(([start]) => path.startsWith(start)) ?? ['/', '.'];
    const file = join(folder, path === '/' ? 'index.html' : path.slice(prefix.length));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}
