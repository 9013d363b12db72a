import * as v from 'valibot';
import type { ModelIdentity } from './translator';

/** As a worker tells it and as it is kept between visits. */
export const modelIdentity = v.object({
  id: v.string(),
  digest: v.string(),
  aligns: v.boolean(),
  obeysTerms: v.boolean(),
}) satisfies v.GenericSchema<ModelIdentity>;
