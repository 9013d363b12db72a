/** Runs child processes in the root of the repository. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts a command. It gets this process's standard output and error, but no standard input, because
 * nothing that is started here may wait for an answer.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, input?: boolean }} [options] `quiet` sends what
 *   the command prints to standard error; `input` gives it standard input.
 */
export function start(command, args, { env = {}, quiet = false, input = false } = {}) {
  // On Windows npm and npx are command files, which only a shell can start.
  const shell = process.platform === 'win32' && /^np[mx]$/.test(command);
  return spawn(command, [...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [input ? 'inherit' : 'ignore', quiet ? 2 : 'inherit', 'inherit'],
    shell,
  });
}

/**
 * Runs a command to its end and returns its exit code. Signals to this process are passed on, so that
 * ending `npm start` ends the server too.
 *
 * @param {Parameters<typeof start>[0]} command
 * @param {Parameters<typeof start>[1]} args
 * @param {Parameters<typeof start>[2]} [options]
 * @returns {Promise<number>}
 */
export function runToEnd(command, args, options) {
  return exitCode(start(command, args, options));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} 1 for a command that could not be started or was ended by a signal
 */
export function exitCode(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${child.spawnfile}: ${error.message}`);
      end(1);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}
