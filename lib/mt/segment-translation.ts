import * as v from 'valibot';
import { lossKinds, type SegmentTranslation, steeringOutcomes } from './translator';

/** A count of UTF-16 units or of tokens, from zero. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const spanSchema = v.object({ start: count, end: count });

const alone = {
  text: v.string(),
  links: v.array(v.object({ source: spanSchema, target: spanSchema, score: v.number() })),
  tokens: count,
  steering: v.array(v.object({ span: spanSchema, outcome: v.picklist(steeringOutcomes) })),
  searched: v.exactOptional(
    v.object({
      made: v.picklist(['freely', 'with-terms']),
      text: v.string(),
      losses: v.array(v.object({ kind: v.picklist(lossKinds), source: spanSchema })),
    }),
  ),
  weakest: v.exactOptional(v.object({ span: spanSchema, logProbability: v.number() })),
  madeBy: v.exactOptional(v.string()),
  alternatives: v.exactOptional(v.array(v.string())),
};

/** A translation as the worker sends it and as the browser keeps it between visits. */
export const segmentTranslation = v.object({
  ...alone,
  other: v.exactOptional(v.object(alone)),
}) satisfies v.GenericSchema<SegmentTranslation>;
