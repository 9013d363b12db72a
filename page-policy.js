import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from './content-security-policy.js';
import { trustedTypesScript } from './trusted-types.js';

const digest = createHash('sha256').update(trustedTypesScript).digest('base64');

/**
 * The policy of a page that is rendered for one request. The first script, which Next gives no nonce, is known by its
 * digest.
 *
 * @param {string} nonce that no other page has
 * @returns {string}
 */
export function policyOfPage(nonce) {
  const ofPage = `'nonce-${nonce}'`;
  return contentSecurityPolicy({ scripts: [ofPage, `'sha256-${digest}'`], styles: [ofPage] });
}
