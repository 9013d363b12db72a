import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import type { KeyValueStorage } from './key-value-storage';
import type { Session, TensorKind } from './onnx-session';
import type { StepSessions } from './step-network';

/** A session, and how to free it. */
export interface OpenedSession {
  readonly session: Session;
  dispose(): void;
}

/** The graphs of the app's own layout, open in one of the runtimes. */
export interface StepGraphs {
  readonly sessions: StepSessions;
  readonly tensor: TensorKind;
  readonly storage: KeyValueStorage;
  dispose(): void;
}

/** The folder that graphs and weights are in. */
export const stepFolder = 'step';

/** As the graphs have it. */
export const weightsFile = 'weights.bin';

/** One of the folder's files. Throws when the model lacks it. */
export function stepFile(files: VerifiedFiles, name: string): Uint8Array<ArrayBuffer> {
  const bytes = files.get(`${stepFolder}/${name}`);
  if (!bytes) throw new Error(`The model has no ${stepFolder}/${name}`);
  return bytes;
}

export const disposeAll = (opened: readonly OpenedSession[]): void => {
  for (const { dispose } of opened) dispose();
};
