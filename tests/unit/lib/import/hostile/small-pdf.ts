import { zlibSync } from 'fflate';
import { deflated, type Repeated } from './repeated';

/** All of a PDF but its streams is ASCII here. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A stream's object, packed. One that repeats itself is broken off before its checksum, which readers do without. */
export function stream(content: string | Repeated, entries = ''): Uint8Array {
  const packed =
    typeof content === 'string'
      ? zlibSync(bytesOf(content))
      : joined([Uint8Array.of(0x78, 0x01), deflated(content).bytes]);
  return joined([
    bytesOf(`<< /Length ${packed.length} /Filter /FlateDecode ${entries}>>\nstream\n`),
    packed,
    bytesOf('\nendstream'),
  ]);
}

/** A PDF of objects, the first of which is number 1 and the catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    places.push(length);
    add(bytesOf(`${at + 1} 0 obj\n`));
    add(typeof object === 'string' ? bytesOf(object) : object);
    add(bytesOf('\nendobj\n'));
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    bytesOf(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return joined(parts);
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page that draws a content stream, object 4; object 5 is the font `/F`, and others follow. */
export const pageOf = (
  content: string | Uint8Array,
  others: readonly (string | Uint8Array)[] = [],
  resources = '',
): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    typeof content === 'string' ? stream(content) : content,
    font,
    ...others,
  ]);
