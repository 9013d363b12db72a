/** Writes out, for servers of plain files, what headers the site wants. */
import { policyOfFile } from '../../content-security-policy.js';
import {
  askedAfter,
  changingFolders,
  headersOfAll,
  keptForGood,
  serviceWorkerFile,
} from '../../site-headers.js';

/** A page's own file, as in `/library/index.html`, and its policy. */
export interface PageFile {
  readonly file: string;
  readonly policy: string;
}

const foldersForGood = ['/_next/static/', '/engine/', '/ort/'];

/**
 * The `_headers` of Netlify, Cloudflare Pages and others. Where two rules for an address name the same header, such
 * hosts join the values, so that no address has two rules for the policy.
 *
 * @param engineFiles what is started as a worker, as in `/engine/1/worker.js`
 */
export function writeNetlifyHeaders(
  pages: readonly PageFile[],
  engineFiles: readonly string[],
): string {
  const policies = [
    ...pages.flatMap(({ file, policy }) =>
      addressesOf(file).map((address) => [address, policy] as const),
    ),
    ...[...engineFiles, serviceWorkerFile, '/_next/*'].map(
      (path) => [path, policyOfFile(path)] as const,
    ),
  ];
  const keeping = [
    [serviceWorkerFile, 'no-cache'] as const,
    ...foldersForGood.map((folder) => [`${folder}*`, keptForGood] as const),
    ...changingFolders.map((folder) => [`${folder}*`, askedAfter] as const),
  ];
  const rules = [
    ['/*', ...Object.entries(headersOfAll).map(([name, value]) => `${name}: ${value}`)],
    ...policies.map(([path, policy]) => [path, `Content-Security-Policy: ${policy}`]),
    ...keeping.map(([path, value]) => [path, `Cache-Control: ${value}`]),
  ];
  if (rules.length > MOST_RULES || rules.flat().some(({ length }) => length > LONGEST_LINE))
    throw new Error(
      'Hosts would pass over some of these headers: too many rules, or too long ones',
    );
  return rules.map((lines) => `${lines.join('\n  ')}\n`).join('\n');
}

/**
 * Cloudflare Pages reads no more of a `_headers`: rules, and characters a line with its indent.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
const MOST_RULES = 100;
const LONGEST_LINE = 1_990;

/** All that leads to a page's file on one host or another. */
function addressesOf(file: string): readonly string[] {
  const folder = file.replace(/index\.html$/, '');
  if (folder === file) return [file];
  return folder === '/' ? [file, folder] : [file, folder, folder.slice(0, -1)];
}

/** A file for the folder `conf.d` of nginx: a server of the site, whose name, port and folder its owner sets. */
export function writeNginxServer(pages: readonly PageFile[]): string {
  const inFolders = (folders: readonly string[]) =>
    `~^/(${folders.map((folder) => folder.slice(1, -1)).join('|')})/`;
  return `# What the app's files need is below; the name, the port and the folder are yours to set. Browsers give the
# app all its parts over https alone, or on localhost.
map $uri $vis_a_vis_policy {
  default "${policyOfFile('/')}";
  ~^/engine/[^/]+/hub-worker\\.js$ "${policyOfFile('/engine/any/hub-worker.js')}";
${pages.map(({ file, policy }) => `  ${file} "${policy}";\n`).join('')}}

map $uri $vis_a_vis_keeping {
  default "no-cache";
  ${inFolders(foldersForGood)} "${keptForGood}";
  ${inFolders(changingFolders)} "${askedAfter}";
}

server {
  listen 8080;
  root /usr/share/nginx/html;
  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;

${Object.entries(headersOfAll)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  add_header Content-Security-Policy $vis_a_vis_policy always;
  add_header Cache-Control $vis_a_vis_keeping always;

  location ~ \\.(mjs|wasm|webmanifest)$ {
    types {
      text/javascript mjs;
      application/wasm wasm;
      application/manifest+json webmanifest;
    }
  }
}
`;
}
