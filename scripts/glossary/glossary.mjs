/**
 * `npm run --silent glossary -- in.csv out.tbx`: starts `glossary.ts`, installing first what it needs.
 */
import { exitCode, start } from '../process.mjs';
import { setUp } from '../set-up.mjs';

await setUp();
process.exitCode = await exitCode(
  start(
    process.execPath,
    ['--import', 'tsx', 'scripts/glossary/glossary.ts', ...process.argv.slice(2)],
    { input: true },
  ),
);
