import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { browserArgs, ensureBrowser } from '../scripts/browser.mjs';

/** Where something was measured, as each file of `bench/results` has it. */
export interface Provenance {
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
}

/** Under what circumstances something was measured in a browser. */
export interface Circumstances extends Provenance {
  /** The load averages of 1, 5 and 15 minutes when the bench began. */
  readonly loadBefore: readonly number[];
  /** Its version. */
  readonly browser: string;
}

/** Tells the commit that is checked out, the time and the machine. */
export const provenance = (): Provenance => ({
  commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  date: new Date().toISOString(),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
});

/** Notes the load of the machine, and returns what tells the rest in the end. */
export function noteCircumstances(): (browser: string) => Circumstances {
  const loadBefore = loadavg();
  return (browser) => ({ ...provenance(), loadBefore, browser });
}

/** What a bench's browser is started with; without a path, Playwright takes its own. */
export async function browserOptions() {
  const executablePath = await ensureBrowser();
  return { args: [...browserArgs], ...(executablePath === null ? {} : { executablePath }) };
}
