/** Runs the `next` command line with telemetry off: `node scripts/next.mjs build | dev | typegen`. */
import { runToEnd } from './process.mjs';

process.exitCode = await runToEnd(
  process.execPath,
  ['node_modules/next/dist/bin/next', ...process.argv.slice(2)],
  { env: { NEXT_TELEMETRY_DISABLED: '1' } },
);
