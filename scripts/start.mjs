/** `npm start`: installs, builds and serves the app. It honours `PORT` and `HOST`. */
import { build, isBuilt } from './build.mjs';
import { exitCode, start } from './process.mjs';
import { setUp } from './set-up.mjs';
import { untilServed } from './until-served.mjs';

const port = process.env.PORT ?? '3000';
// Only this machine is served, because the app is for the person who sits at it.
const host = process.env.HOST ?? '127.0.0.1';
const address = `http://localhost:${port}`;

await setUp();
if (!isBuilt()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}
const server = start(process.execPath, ['scripts/serve.mjs'], { env: { PORT: port, HOST: host } });
const ended = exitCode(server);
endWithNpm();
if (await untilServed(`http://${host}:${port}/icon.svg`, server)) {
  console.log(`\nVis-à-vis is ready: ${address}\n`);
}
process.exitCode = await ended;

/**
 * Ends the server when npm has ended. npm passes a signal only to the shell that runs its scripts; the
 * shell ends and tells nobody, and the server would keep the port.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== shell) server.kill('SIGTERM');
  }, 500);
  ended.then(() => clearInterval(watch));
}
