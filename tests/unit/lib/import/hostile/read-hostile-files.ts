/**
 * Reads all hostile files, one after the other, in this process, and prints a line of JSON for each: what
 * became of it, and the processor's time that it took. `node --max-old-space-size` bounds the memory.
 */
import { readArticleFile } from '@/lib/import/files/read-article-file';
import { hostileFiles } from './hostile-files';

for (const { name, make } of hostileFiles.slice(...process.argv.slice(2).map(Number))) {
  const bytes = make();
  const before = process.cpuUsage();
  const result = await readArticleFile({ name, bytes });
  const { user, system } = process.cpuUsage(before);
  const became = result.ok
    ? 'read'
    : [result.failure.code, 'measure' in result.failure ? result.failure.measure : ''].join(' ');
  const seconds = (user + system) / 1e6;
  const { maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({ became: became.trim(), seconds, megabytes: Math.round(maxRSS / 1000) }),
  );
}
