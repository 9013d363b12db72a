import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from '../../content-security-policy.js';

/** A page as a file, and the policy that its server should send with it. */
export interface StaticPage {
  readonly html: string;
  readonly policy: string;
}

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What a policy says that counts in a header alone; in a page the browser complains of it. */
const onlyInHeader = /; frame-ancestors [^;]+/;

/**
 * Makes a file of a page that a server rendered for one request. Its inline scripts are known by their digests,
 * since a nonce that is always the same protects nothing, and its policy stands in itself, because not every
 * host can set headers.
 *
 * @param rendered the page as it was served
 * @param nonce of the policy that it was served with
 * @param firstPaint the code that runs before anything is seen
 * @throws Error where the page is not of the expected shape
 */
export function makeStaticPage(rendered: string, nonce: string, firstPaint: string): StaticPage {
  if (firstPaint.includes('</script')) throw new Error('The first script would end early');
  const bare = rendered.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, '');
  const [opening = '', charset] = bare.match(/<html [^>]*><head>(<meta charSet="utf-8"\/>)/) ?? [];
  if (charset === undefined) throw new Error('The page does not begin as expected');
  const script = `<script>${firstPaint}</script>`;
  // After the page's own first script, which React looks for as the first that stands in the page.
  const whole = bare.replace('</head>', () => `${script}</head>`);
  const digests = [...whole.matchAll(inlineScript)].map(([, code = '']) => digestOf(code));
  const policy = contentSecurityPolicy({
    scripts: digests,
    // What style sheet the dialogs add depends on the window, and a file has no nonce.
    styles: ["'unsafe-inline'"],
  });
  const policyInPage = policy.replace(onlyInHeader, '');
  const begun = opening
    .replace('<html ', '<html data-host="files" ')
    .concat(`<meta http-equiv="Content-Security-Policy" content="${policyInPage}"/>`);
  return { html: whole.replace(opening, () => begun), policy };
}

const digestOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
