/**
 * `npm run build:static -- [folder]`: builds the app if need be, and writes it into a folder, `out` if none is
 * named, that any server of plain files serves.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, isBuilt } from '../build.mjs';
import { root, start } from '../process.mjs';
import { untilServed } from '../until-served.mjs';
import { writeSite } from './write-site';

const [folder = join(root, 'out')] = process.argv.slice(2);

if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, '_headers'))) {
  console.error(`${folder} holds something else: name a new folder, or an empty one.`);
  process.exit(1);
}
if (!isBuilt()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}
const port = await freePort();
const server = start(process.execPath, ['scripts/serve.mjs'], { env: { PORT: String(port) } });
try {
  const address = `http://127.0.0.1:${port}`;
  if (!(await untilServed(`${address}/icon.svg`, server))) throw new Error('The app did not start');
  await writeSite(address, folder);
} finally {
  server.kill();
}
console.log(`\nThe site lies in ${folder}. Its headers are in _headers and nginx.conf there.\n`);

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('No port is free'));
        else found(address.port);
      });
    });
  });
}
