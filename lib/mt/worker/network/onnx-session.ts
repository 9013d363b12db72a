/** A tensor of the ONNX runtime; `data` is row-major. */
export interface RuntimeTensor {
  readonly dims: readonly number[];
  readonly data: unknown;
}

export type TensorKind = (
  type: 'uint8' | 'int32' | 'int64' | 'float32' | 'bool',
  data: Uint8Array | Int32Array | BigInt64Array | Float32Array | boolean[],
  dims: readonly number[],
) => RuntimeTensor;

/** A session of the ONNX runtime, as far as it is used here. */
export interface Session {
  readonly outputNames: readonly string[];
  run(
    feeds: Record<string, RuntimeTensor>,
    outputs: readonly string[],
  ): Promise<Record<string, RuntimeTensor>>;
}

/** Throws when the graph has no such output. */
export function take(
  outputs: Readonly<Record<string, RuntimeTensor>>,
  name: string,
): RuntimeTensor {
  const found = outputs[name];
  if (!found) throw new Error(`The model has no output ${name}`);
  return found;
}

export function floats({ data }: RuntimeTensor): Float32Array {
  if (data instanceof Float32Array) return data;
  throw new Error('The model gave numbers that are not float32');
}

/** The tensor with these entries of its first dimension alone. */
export function gatherRows(
  { dims, data }: RuntimeTensor,
  rows: readonly number[],
  tensor: TensorKind,
): RuntimeTensor {
  const [, ...rest] = dims;
  const size = rest.reduce((product, length) => product * length, 1);
  if (data instanceof Float32Array) {
    const gathered = new Float32Array(rows.length * size);
    rows.forEach((row, at) => {
      gathered.set(data.subarray(row * size, (row + 1) * size), at * size);
    });
    return tensor('float32', gathered, [rows.length, ...rest]);
  }
  if (data instanceof Uint8Array) {
    const gathered = new Uint8Array(rows.length * size);
    rows.forEach((row, at) => {
      gathered.set(data.subarray(row * size, (row + 1) * size), at * size);
    });
    return tensor('uint8', gathered, [rows.length, ...rest]);
  }
  if (data instanceof BigInt64Array) {
    const gathered = new BigInt64Array(rows.length * size);
    rows.forEach((row, at) => {
      gathered.set(data.subarray(row * size, (row + 1) * size), at * size);
    });
    return tensor('int64', gathered, [rows.length, ...rest]);
  }
  throw new Error('No rows can be taken of such a tensor');
}

export function integers({ data }: RuntimeTensor): Int32Array {
  if (data instanceof Int32Array) return data;
  throw new Error('The model gave numbers that are not int32');
}
