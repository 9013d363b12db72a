import * as v from 'valibot';
import type { ModelIdentity } from './translator';

/** The identity as a worker sends it and as it is kept between visits. */
export const modelIdentity = v.object({
  id: v.string(),
  digest: v.string(),
  aligns: v.boolean(),
  obeysTerms: v.boolean(),
}) satisfies v.GenericSchema<ModelIdentity>;

const DEVICE_MARK = '+';

/**
 * Makes the digest of a model on a device. A graphics card rounds in its own way, so that some sentences
 * differ from the processor's; sentences are kept by digest, and so kept apart.
 *
 * @param device null for a processor, because all processors compute the same
 */
export const digestOn = (device: string | null, digestOfFiles: string): string =>
  device === null ? digestOfFiles : digestOfFiles + DEVICE_MARK + device;

/** Gives the digest of a model's files, on any device. */
export const digestOfFiles = ({ digest }: ModelIdentity): string =>
  digest.split(DEVICE_MARK, 1)[0] ?? digest;
