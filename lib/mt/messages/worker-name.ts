import * as v from 'valibot';
import { type WorkerRuntime, workerRuntime } from '@/lib/mt/setup/engine-setup';

/** What a worker begins with. It is told by its name, so that it need not wait for a message. */
export interface WorkerBeginning {
  readonly runtime: WorkerRuntime;
  /** The model that it loads before anyone asks for it; null waits until one is asked for. */
  readonly model: string | null;
}

const beginning = v.object({ runtime: workerRuntime, model: v.nullable(v.string()) });

export const nameOfWorker = (worker: WorkerBeginning): string => JSON.stringify(worker);

/** Throws on what is no such name: the page and its worker are built together. */
export const parseWorkerName = (name: string): WorkerBeginning =>
  v.parse(beginning, JSON.parse(name));
