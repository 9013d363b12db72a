import { spawn } from 'node:child_process';
import { untilServed } from '../../scripts/until-served.mjs';

/** Starts the built app on a port of this machine. Throws when it does not answer. */
export async function startApp(port: number): Promise<{ stop(): void }> {
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, so that the server below it ends with it.
    detached: true,
  });
  const stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  };
  if (await untilServed(`http://127.0.0.1:${port}/icon.svg`, server)) return { stop };
  stop();
  throw new Error('The app did not start');
}
