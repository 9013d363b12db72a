import type { Decoding, Network } from '@/lib/mt/worker/network/network';

/** Reads sources with nothing to stop it. */
export async function beginDecoding(
  network: Network,
  sources: readonly (readonly number[])[],
  wanted: readonly number[],
): Promise<Decoding> {
  const decoding = await network.encode(sources, wanted, () => Promise.resolve(true));
  if (decoding === null) throw new Error('It was stopped');
  return decoding;
}
