import * as v from 'valibot';
import { type WorkerRuntime, workerRuntime } from '@/lib/mt/setup/engine-setup';

/**
 * What a worker starts with. It is in the worker's name, so that the worker does not wait for a message.
 */
export interface WorkerBeginning {
  readonly runtime: WorkerRuntime;
  /** The model that it loads before a request; null loads none until a request comes. */
  readonly model: string | null;
}

const beginning = v.object({ runtime: workerRuntime, model: v.nullable(v.string()) });

export const nameOfWorker = (worker: WorkerBeginning): string => JSON.stringify(worker);

/** Parses a worker's name. Throws on anything else, because the page and its worker are built together. */
export const parseWorkerName = (name: string): WorkerBeginning =>
  v.parse(beginning, JSON.parse(name));
