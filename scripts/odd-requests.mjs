/**
 * Answers what Next would answer wrongly: it gives a prerendered file to any method, and fails with 500 at a
 * method that it does not know, at one that no file has, and at a range that lies outside a file.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './process.mjs';

const publicFolder = join(root, 'public');

/** Pages and files are only read: nothing is ever sent to them. */
const reading = ['GET', 'HEAD'];

/** The one address that is asked something, and what it is asked by. */
const methodsByPath = new Map([['/fetch-article', ['POST']]]);

/**
 * @param {import('node:http').IncomingMessage} request its header loses a range that is none
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether the request is answered
 */
export async function answerOdd(request, response) {
  const path = pathOf(request);
  const methods = methodsByPath.get(path) ?? reading;
  if (!methods.includes(request.method ?? '')) {
    refuse(response, 405, { allow: methods.join(', ') });
    return true;
  }
  const { range } = request.headers;
  if (range === undefined) return false;
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const isRange = from !== '' ? to === '' || Number(from) <= Number(to) : Number(to) > 0;
  if (!isRange) {
    // A server may ignore a range, and several of them at once are of no use here.
    delete request.headers.range;
    return false;
  }
  const size = await sizeOf(path);
  if (size === null || Number(from) < size) return false;
  refuse(response, 416, { 'content-range': `bytes */${size}` });
  return true;
}

/** @param {import('node:http').IncomingMessage} request */
function pathOf({ url = '/' }) {
  const base = 'http://localhost';
  return URL.canParse(url, base) ? new URL(url, base).pathname : '/';
}

/**
 * @param {string} path
 * @returns {Promise<number | null>} in bytes; null for what is no file of `public`
 */
async function sizeOf(path) {
  if (/%|\.\./.test(path)) return null;
  const found = await stat(join(publicFolder, path)).catch(() => null);
  return found?.isFile() ? found.size : null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function refuse(response, status, headers) {
  // What was sent along is not read.
  response.writeHead(status, { ...headers, connection: 'close', 'content-length': '0' }).end();
}
