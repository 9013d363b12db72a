import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '@/lib/server/request-once';

/** A name server on this machine, which gives each name's addresses one after the other. */
export interface DnsStub {
  readonly resolve: Resolve;
  /** The names that were asked for, in their order. */
  readonly asked: readonly string[];
  close(): void;
}

/** @param addresses by name, the answers in their order; the last one is given again */
export async function startDnsStub(
  addresses: Readonly<Record<string, readonly string[]>>,
): Promise<DnsStub> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    const name = nameIn(question);
    const answers = addresses[name] ?? [];
    const before = asked.filter((each) => each === name).length;
    asked.push(name);
    const address = answers[Math.min(before, answers.length - 1)];
    socket.send(answerTo(question, address ?? null), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const address: AddressInfo = socket.address();
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${address.port}`]);
  return {
    asked,
    close: () => socket.close(),
    resolve: async (host) =>
      (await resolver.resolve4(host)).map((found) => ({ address: found, family: 4 })),
  };
}

/** The name after the twelve bytes of the head, as labels with their lengths. */
function nameIn(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; (question[at] ?? 0) > 0; at += (question[at] ?? 0) + 1) {
    labels.push(question.toString('latin1', at + 1, at + 1 + (question[at] ?? 0)));
  }
  return labels.join('.');
}

function answerTo(question: Buffer, address: string | null): Buffer {
  const end = question.indexOf(0, 12) + 5;
  const head = Buffer.from(question.subarray(0, 12));
  // An answer without an error, or the code for a name that there is not.
  head.writeUInt16BE(address === null ? 0x8183 : 0x8180, 2);
  head.writeUInt16BE(address === null ? 0 : 1, 6);
  head.writeUInt32BE(0, 8);
  if (address === null) return Buffer.concat([head, question.subarray(12, end)]);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4]);
  const parts = Buffer.from(address.split('.').map(Number));
  return Buffer.concat([head, question.subarray(12, end), record, parts]);
}
