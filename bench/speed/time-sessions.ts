import { PreTrainedModel } from '@xenova/transformers';
import { InferenceSession } from 'onnxruntime-web/wasm';
import type { RuntimeTensor, Session } from '@/lib/mt/worker/network/onnx-session';

/** What one graph of a model took, over all its runs. */
export interface SessionTimes {
  readonly name: string;
  readonly runs: number;
  /** That it was given, padding included: of the source for an encoder, else one a row. */
  readonly tokens: number;
  readonly ms: number;
}

export interface SessionClock {
  /** What was timed since the last call, one a graph that ran. */
  take(): readonly SessionTimes[];
  /** Models that are loaded from now on are not timed. */
  stop(): void;
}

/** Graphs by an input that they alone have; and the one whose first dimensions count tokens. */
const graphs = [
  { name: 'encoder', by: 'ids', counted: 'ids', dimensions: 2 },
  { name: 'step', by: 'last', counted: 'last', dimensions: 1 },
  { name: 'vocabulary', by: 'hidden', counted: 'hidden', dimensions: 1 },
  { name: 'decoder', by: 'encoder_hidden_states', counted: 'input_ids', dimensions: 2 },
  { name: 'encoder', by: 'input_ids', counted: 'input_ids', dimensions: 2 },
] as const;

/** Has the library hand out models, and the browser's runtime sessions, that are timed. */
export function timeSessions(): SessionClock {
  const times = new Map<string, { runs: number; tokens: number; ms: number }>();
  const load = PreTrainedModel.from_pretrained;
  PreTrainedModel.from_pretrained = async function timed(this: typeof PreTrainedModel, ...asked) {
    const model = await load.apply(this, asked);
    for (const session of Object.values<Session>(model.sessions)) watch(session);
    return model;
  };
  const create = InferenceSession.create;
  Object.assign(InferenceSession, {
    create: async (bytes: Uint8Array, options?: InferenceSession.SessionOptions) => {
      const session = await create.call(InferenceSession, bytes, options);
      watch(session);
      return session;
    },
  });

  function watch(session: Session): void {
    const run = session.run.bind(session);
    session.run = async (feeds, outputs) => {
      const startedAt = performance.now();
      const results = await run(feeds, outputs);
      const { name, tokens } = readFeeds(feeds);
      const sum = times.get(name) ?? { runs: 0, tokens: 0, ms: 0 };
      sum.runs += 1;
      sum.tokens += tokens;
      sum.ms += performance.now() - startedAt;
      times.set(name, sum);
      return results;
    };
  }

  return {
    take() {
      const taken = [...times].map(([name, sum]) => ({ name, ...sum }));
      times.clear();
      return taken;
    },
    stop() {
      PreTrainedModel.from_pretrained = load;
      Object.assign(InferenceSession, { create });
    },
  };
}

function readFeeds(feeds: Readonly<Record<string, RuntimeTensor>>) {
  const graph = graphs.find(({ by }) => by in feeds);
  const dims = graph && feeds[graph.counted]?.dims.slice(0, graph.dimensions);
  return {
    name: graph?.name ?? Object.keys(feeds).join(','),
    tokens: dims?.reduce((product, length) => product * length, 1) ?? 0,
  };
}
