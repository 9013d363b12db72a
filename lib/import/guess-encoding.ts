/** One byte a letter, the likeliest first: a text that tells nothing is taken for it. */
const encodings = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;

/** What Windows-1252 has in place of the controls from U+0080; a space where it has nothing. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What code page 850 of DOS has from 0x80; the Encoding Standard does not know it. */
const dosSigns =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** As many bytes tell an encoding as well as a whole book does. */
const sampleBytes = 100_000;

/**
 * Which of the encodings of one byte a letter makes the best French of a text, as the Encoding Standard
 * names it. Small letters with accents count most: the capitals of one encoding are the quotation marks
 * of another.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes);
  const scored = encodings.map((encoding) => ({
    encoding,
    score: scoreFrench(decodeAs(encoding, sample)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** Decodes by `ibm850`, or by an encoding that the Encoding Standard names; throws a RangeError for another. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'ibm850') return decodeDos(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Some releases of Node read Windows-1252 as Latin-1, and so lose the `œ` of `cœur`.
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    windowsSigns.charAt(control.charCodeAt(0) - 0x80),
  );
}

function decodeDos(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As many arguments as a call surely takes.
  const most = 8192;
  for (let from = 0; from < bytes.length; from += most) {
    const codes = Array.from(bytes.subarray(from, from + most), (byte) =>
      byte < 0x80 ? byte : dosSigns.charCodeAt(byte - 0x80),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

const smallLetters = /(?<=\p{L}|\s)[àâçéèêëîïôùûüœ]|[àâçéèêëîïôùûüœ](?=\p{L})/gu;
const otherSigns = /[ÀÂÇÉÈÊÎÔŒ](?=\p{L})|[«»…–—’“”€°]/gu;

const scoreFrench = (text: string): number =>
  3 * (text.match(smallLetters)?.length ?? 0) + (text.match(otherSigns)?.length ?? 0);
