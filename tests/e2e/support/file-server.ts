import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a folder as the plainest of servers does: a folder by its `index.html`, after a redirect to its address
 * with a slash, and no headers but the type.
 */
export function serveFiles(folder: string): Server {
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      send(response, folder, found?.isDirectory() ? join(path, 'index.html') : path);
    }
  });
}

function send(response: ServerResponse, folder: string, path: string): void {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const file = isThere ? path : join(folder, '404.html');
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(isThere ? 200 : 404, { 'content-type': type });
  createReadStream(file).pipe(response);
}
