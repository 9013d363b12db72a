import * as v from 'valibot';
import type { ModelIdentity } from './translator';

/** As a worker tells it and as it is kept between visits. */
export const modelIdentity = v.object({
  id: v.string(),
  digest: v.string(),
  aligns: v.boolean(),
  obeysTerms: v.boolean(),
}) satisfies v.GenericSchema<ModelIdentity>;

const DEVICE_MARK = '+';

/**
 * The digest of a model that a device computes with. A graphics card rounds in its own way, so that now and
 * then a sentence comes out otherwise than on a processor: what is kept by digest is kept apart.
 *
 * @param device null for a processor, all of which compute the same
 */
export const digestOn = (device: string | null, digestOfFiles: string): string =>
  device === null ? digestOfFiles : digestOfFiles + DEVICE_MARK + device;

/** The digest of a model's files, whatever computes with them. */
export const digestOfFiles = ({ digest }: ModelIdentity): string =>
  digest.split(DEVICE_MARK, 1)[0] ?? digest;
