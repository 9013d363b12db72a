import { describe, expect, it } from 'vitest';
import { readMhtml } from '@/lib/import/page/read-mhtml';

const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
const utf8Units = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

/** A page that Chromium saved: its text, then a picture. */
const saved = (headers: readonly string[], content: string, boundary = '----b') =>
  latin1(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://phare.fr/mer',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      `\tboundary="${boundary}"`,
      '',
      '',
      `--${boundary}`,
      ...headers,
      '',
      content,
      `--${boundary}`,
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );

describe('a page in one file', () => {
  it.each([
    [
      'quoted-printable, with lines that go on',
      ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      '<p>La mer mont=C3=A9e=\r\n en=3Dfin',
    ],
    [
      'base64, in lines',
      ['Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: BASE64'],
      btoa(utf8Units('<p>La mer montée en=fin')).replace(/.{8}/g, '$&\r\n'),
    ],
    [
      'eight bits',
      ['Content-Type: text/html; charset=utf-8'],
      utf8Units('<p>La mer montée en=fin'),
    ],
    [
      'another encoding',
      ['Content-Type: text/html; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
      '<p>La mer montée en=fin',
    ],
  ])('is read in %s', (_, headers, content) => {
    const page = readMhtml(saved(headers, content));
    expect(page?.html.trim()).toBe('<p>La mer montée en=fin');
    expect(page?.address).toBe('https://phare.fr/mer');
  });

  it('has the address of its part before that of the whole', () => {
    const headers = ['Content-Type: text/html', 'Content-Location: https://phare.fr/autre'];
    expect(readMhtml(saved(headers, '<p>a'))?.address).toBe('https://phare.fr/autre');
  });

  it.each([
    ['no page in it', saved(['Content-Type: text/plain'], 'a')],
    ['no head', latin1('<p>a')],
    ['nothing', new Uint8Array()],
  ])('is none with %s', (_, bytes) => {
    expect(readMhtml(bytes)).toBeNull();
  });
});
