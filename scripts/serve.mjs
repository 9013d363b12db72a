/** Serves the build, at `PORT` and `HOST`: `node scripts/serve.mjs`. */
import { createServer } from 'node:http';
import { answerOdd } from './odd-requests.mjs';
import { root } from './process.mjs';

const { PORT = '3000', HOST = '127.0.0.1' } = process.env;

Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
// It reads the environment when it is imported.
const { default: next } = await import('next');
const app = next({ dev: false, dir: root, hostname: HOST, port: Number(PORT) });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer(async (request, response) => {
  if (!(await answerOdd(request, response))) await answer(request, response);
});
server.listen(Number(PORT), HOST);
server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
