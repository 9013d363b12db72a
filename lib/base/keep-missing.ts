import * as v from 'valibot';

/**
 * What a page tells the service worker when it has nothing else to wait for: to fetch the files again that
 * the browser has let go of.
 */
export const keepMissing = { type: 'KEEP_MISSING' } as const;

const message = v.object({ type: v.literal(keepMissing.type) });

export const asksToKeepMissing = (data: unknown): boolean => v.is(message, data);
