/**
 * `npm run dev`: serves the app and reloads its code when it changes; the engine's code is new with the
 * next page.
 */
import { runToEnd } from './process.mjs';
import { setUp } from './set-up.mjs';

await setUp();
const { watchEngine } = await import('./bundle-engine.mjs');
const code = await runToEnd(process.execPath, ['scripts/next.mjs', 'dev'], {
  env: { NEXT_PUBLIC_ENGINE_FOLDER: await watchEngine() },
});
// The watch would keep the process alive.
process.exit(code);
