/**
 * What the build is made of, in CycloneDX's format: each package that it may have code of, as npm lists them,
 * and the model, the dictionary and the lists of words, by the digests of their files.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './process.mjs';

/**
 * @typedef {{ path: string, sha256: string }} DataFile
 * @typedef {{ id: string, licence?: string, sources?: { name: string, licence: string }[] }} Manifest
 * @typedef {{ metadata: { component: Record<string, unknown> }, components: Record<string, unknown>[] }} Bill
 */

/** The folders of `public` whose manifests name their files and licences. */
const dataFolders = /** @type {const} */ ([
  ['models/visavis-fr-en', 'machine-learning-model'],
  ['dictionary', 'data'],
  ['lexicon', 'data'],
  ['words', 'data'],
]);

/** @returns {Promise<string>} JSON */
export async function writeBillOfMaterials() {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  const { stdout } = await promisify(execFile)('npm', asked, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // On Windows npm is a command file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { name, version } = read('package.json');
  const data = dataFolders.map(([folder, type]) =>
    dataComponent(type, read(`public/${folder}/manifest.json`)),
  );
  return JSON.stringify(completeBill(JSON.parse(stdout), name, version, data), null, 2);
}

/**
 * Puts the data into npm's bill, and the app's own name: npm takes that of the folder.
 *
 * @param {Bill} bill
 * @param {string} name
 * @param {string} version
 * @param {Record<string, unknown>[]} data
 */
export const completeBill = (bill, name, version, data) => ({
  ...bill,
  metadata: {
    ...bill.metadata,
    component: { ...bill.metadata.component, type: 'application', name, version },
  },
  components: [...bill.components, ...data],
});

/**
 * @param {'machine-learning-model' | 'data'} type
 * @param {Manifest} manifest
 */
export function dataComponent(type, manifest) {
  const licences = manifest.licence
    ? [manifest.licence]
    : (manifest.sources ?? []).map(({ name, licence }) => `${name}: ${licence}`);
  return {
    type,
    'bom-ref': manifest.id,
    name: manifest.id,
    licenses: licences.map((name) => ({ license: { name } })),
    components: filesOf(manifest).map(({ path, sha256 }) => ({
      type: 'file',
      'bom-ref': `${manifest.id}/${path}`,
      name: path,
      hashes: [{ alg: 'SHA-256', content: sha256 }],
    })),
  };
}

/**
 * All files that a manifest names, wherever in it.
 *
 * @param {unknown} value
 * @returns {DataFile[]}
 */
function filesOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  if ('path' in value && 'sha256' in value) {
    return [{ path: String(value.path), sha256: String(value.sha256) }];
  }
  return Object.values(value).flatMap(filesOf);
}
