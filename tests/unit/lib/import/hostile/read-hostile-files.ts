/**
 * Reads all hostile files, one after the other, in this process, and prints a line of JSON for each: what
 * became of it, the processor's time that it took, and the most memory that was taken so far, in megabytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { hostileFiles } from './hostile-files';

/** Of this program alone: what Node tells counts the program too that started it. */
const status = '/proc/self/status';
function mostMegabytes(): number {
  if (!existsSync(status)) return process.memoryUsage.rss() / 1e6;
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [];
  return Number(kilobytes) / 1e3;
}

for (const { name, make } of hostileFiles.slice(...process.argv.slice(2).map(Number))) {
  const bytes = make();
  const before = process.cpuUsage();
  const result = await readArticleFile({ name, bytes });
  const { user, system } = process.cpuUsage(before);
  const became = result.ok
    ? 'read'
    : [result.failure.code, 'measure' in result.failure ? result.failure.measure : ''].join(' ');
  const seconds = (user + system) / 1e6;
  const megabytes = Math.round(mostMegabytes());
  console.log(JSON.stringify({ became: became.trim(), seconds, megabytes }));
}
