/**
 * `npm run --silent translate < in.txt > out.txt`: starts `translate.ts`, installing first what it
 * needs. Standard output belongs to the translation alone.
 */
import { exitCode, start } from '../process.mjs';
import { setUp } from '../set-up.mjs';

await setUp();
process.exitCode = await exitCode(
  start(
    process.execPath,
    ['--import', 'tsx', 'scripts/translate/translate.ts', ...process.argv.slice(2)],
    {
      input: true,
    },
  ),
);
