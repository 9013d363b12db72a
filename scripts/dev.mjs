/** `npm run dev`: the app with its code reloaded as it changes, the engine's with the next page. */
import { runToEnd } from './process.mjs';
import { setUp } from './set-up.mjs';

await setUp();
const { watchEngine } = await import('./bundle-engine.mjs');
const code = await runToEnd(process.execPath, ['scripts/next.mjs', 'dev'], {
  env: { NEXT_PUBLIC_ENGINE_FOLDER: await watchEngine() },
});
// The watch would go on.
process.exit(code);
