/**
 * An ONNX model of one int8 matrix product, written out by hand (onnx.proto3): what the runtime can do
 * at best with the operator that a quantised model spends its time in.
 *
 * @returns the file, whose input is `a`, uint8 [rows, inner], and whose output is `c`
 */
export function matrixProductModel(
  rows: number,
  inner: number,
  columns: number,
): Uint8Array<ArrayBuffer> {
  const weights = Int8Array.from({ length: inner * columns }, (_, at) => (at % 251) - 125);
  const node = [...text(1, 'a'), ...text(1, 'b'), ...text(2, 'c'), ...text(4, 'MatMulInteger')];
  const initializer = join(
    number(1, inner),
    number(1, columns),
    number(2, INT8),
    text(8, 'b'),
    bytes(9, new Uint8Array(weights.buffer)),
  );
  const graph = join(
    bytes(1, node),
    text(2, 'product'),
    bytes(5, initializer),
    bytes(11, valueInfo('a', UINT8, [rows, inner])),
    bytes(12, valueInfo('c', INT32, [rows, columns])),
  );
  // Opset 13, IR version 8.
  return join(number(1, 8), bytes(7, graph), bytes(8, [...text(1, ''), ...number(2, 13)]));
}

const UINT8 = 2;
const INT8 = 3;
const INT32 = 6;

function valueInfo(name: string, type: number, dims: readonly number[]): Uint8Array {
  const shape = join(...dims.map((size) => bytes(1, number(1, size))));
  const tensor = join(number(1, type), bytes(2, shape));
  return join(text(1, name), bytes(2, bytes(1, tensor)));
}

/** Fields of the wire format of protocol buffers. */
const number = (field: number, value: number) => Uint8Array.from([field << 3, ...varint(value)]);
const text = (field: number, value: string) => bytes(field, new TextEncoder().encode(value));
const bytes = (field: number, value: ArrayLike<number>) =>
  join(Uint8Array.from([(field << 3) | 2, ...varint(value.length)]), value);

function varint(value: number): number[] {
  const digits: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) digits.push((rest % 128) | 128);
  return [...digits, rest];
}

function join(...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
