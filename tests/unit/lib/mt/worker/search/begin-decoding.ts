import type { Decoding, Network } from '@/lib/mt/worker/network/network';

/** Reads sources, of each of which the same is wanted, with nothing to stop it. */
export async function beginDecoding(
  network: Network,
  sources: readonly (readonly number[])[],
  wanted: readonly number[],
): Promise<Decoding> {
  const decoding = await network.encode(
    sources.map((ids) => ({ ids, wanted })),
    () => Promise.resolve(true),
  );
  if (decoding === null) throw new Error('It was stopped');
  return decoding;
}
