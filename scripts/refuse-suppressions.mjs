/** Fails where a comment switches a check off: `node scripts/refuse-suppressions.mjs`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const folders = ['app', 'bench', 'components', 'glossary', 'lib', 'scripts', 'tests'];
// The expression is joined from parts, so that this file passes its own check.
const suppression = new RegExp(
  ['biome', 'eslint'].map((tool) => `${tool}-(?:ignore|disable)`).join('|') +
    `|@ts-(?:${['ignore', 'expect-error', 'nocheck'].join('|')})`,
);

const found = folders
  .flatMap((folder) => sourcesIn(join(root, folder)))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        suppression.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
if (found.length > 0) {
  console.error(`Mend the cause, not the message:\n${found.join('\n')}`);
  process.exitCode = 1;
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:m?[jt]sx?|css)$/.test(name))
      .map((name) => join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
