import ipaddr from 'ipaddr.js';

/** Public by their numbers, and yet the machines of a cloud ask them for their keys. */
const metadataAddresses: ReadonlySet<string> = new Set(['168.63.129.16']);

/**
 * Whether an address belongs to the public internet. Loopback, private, link-local, carrier-grade,
 * multicast, reserved and documentation addresses do not, nor those of IPv6 that stand for one of IPv4
 * (mapped, NAT64, 6to4, Teredo): what they reach hangs on the network.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.parse(address).range() === 'unicast' && !metadataAddresses.has(address);
}
