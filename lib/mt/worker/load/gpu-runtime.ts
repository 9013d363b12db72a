import type { Tensor } from 'onnxruntime-web/jspi';
import type { RuntimeTensor, Session, TensorKind } from '@/lib/mt/worker/network/onnx-session';
import type { OpenedSession } from '@/lib/mt/worker/network/step-graphs';

/** The build of the ML runtime that computes on a graphics card. */
export interface GpuRuntime {
  readonly tensor: TensorKind;
  /** Throws when the bytes are no such graph, or there is no card. */
  open(graph: GpuGraph): Promise<OpenedSession>;
  /** Frees a tensor's memory on the card; does nothing to one that lies elsewhere. */
  release(tensor: RuntimeTensor): void;
}

export interface GpuGraph {
  readonly bytes: Uint8Array;
  /** What the graph's initialisers point into, under the name that they have for it. */
  readonly weights: { readonly path: string; readonly data: Uint8Array };
  /** Outputs that stay on the card: they can be given to a session, and not be read. */
  readonly left: readonly string[];
}

let started: Promise<GpuRuntime> | null = null;

/**
 * Fetches the runtime's code, once; the first graph has it compile. Only a worker that computes on a
 * card asks for it: it is as large as the other and slower on a processor.
 *
 * @param wasmFolder the address, ending in a slash, that the runtime is served from
 */
export function startGpuRuntime(wasmFolder: string): Promise<GpuRuntime> {
  started ??= importRuntime(wasmFolder);
  return started;
}

async function importRuntime(wasmFolder: string): Promise<GpuRuntime> {
  const runtime = await import('onnxruntime-web/jspi');
  runtime.env.logLevel = 'error';
  runtime.env.wasm.wasmPaths = wasmFolder;
  runtime.env.wasm.numThreads = 1;

  const own = (tensor: RuntimeTensor): Tensor => {
    if (tensor instanceof runtime.Tensor) return tensor;
    throw new Error('A tensor of another runtime');
  };

  let isWatched = false;
  let isLost = false;
  const watchCard = async (): Promise<void> => {
    if (isWatched) return;
    isWatched = true;
    const device: unknown = await runtime.env.webgpu.device;
    void whenLost(device).then(() => {
      isLost = true;
    });
  };

  return {
    tensor: (type, data, dims) => new runtime.Tensor(type, data, [...dims]),

    async open({ bytes, weights, left }) {
      const session = await runtime.InferenceSession.create(bytes, {
        executionProviders: ['webgpu'],
        // Folds constants, which makes the weights floats; the graphs are fused already.
        graphOptimizationLevel: 'basic',
        logSeverityLevel: 3,
        externalData: [weights],
        preferredOutputLocation: Object.fromEntries(
          left.map((name) => [name, 'gpu-buffer' as const]),
        ),
      });
      await watchCard();
      const opened: Session = {
        outputNames: session.outputNames,
        async run(feeds, outputs) {
          const results = await session.run(
            Object.fromEntries(Object.entries(feeds).map(([name, value]) => [name, own(value)])),
            outputs,
          );
          // The runtime does not say so: what it reads from a card that is gone is anything.
          if (isLost) throw new Error('The graphics card is gone');
          return results;
        },
      };
      return { session: opened, dispose: () => void session.release() };
    },

    release(tensor) {
      const known = own(tensor);
      if (known.location === 'gpu-buffer') known.dispose();
    },
  };
}

/** Never, for what does not say so. */
const whenLost = (device: unknown): Promise<unknown> =>
  typeof device === 'object' &&
  device !== null &&
  'lost' in device &&
  device.lost instanceof Promise
    ? device.lost
    : new Promise(() => undefined);
