'use client';

import { useEffect, useState } from 'react';
import { formatBytes } from '@/components/language/common/quantity';
import { useLanguage } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { allRequests } from '@/lib/requests/all-requests';
import { type MadeRequest, purposeOf } from '@/lib/requests/made-request';

/** Every request of this visit, with what it was for: the proof that no text went anywhere. */
export function RequestsDialog() {
  const { messages } = useLanguage();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'requests');
  const words = messages.requests;
  return (
    <Modal
      open={isOpen}
      onOpenChange={() => closePanel(view, 'requests')}
      title={words.title}
      description={words.description}
    >
      <RequestList />
    </Modal>
  );
}

function RequestList() {
  const { language, messages } = useLanguage();
  const words = messages.requests;
  const [requests, setRequests] = useState<readonly MadeRequest[] | null>(null);
  const askAgain = () => void allRequests().then(setRequests);
  useEffect(() => {
    let isWanted = true;
    void allRequests().then((all) => isWanted && setRequests(all));
    return () => {
      isWanted = false;
    };
  }, []);
  if (requests === null) return <p role="status">{words.counting}</p>;
  const { origin } = window.location;
  const elsewhere = requests.filter(({ address }) => new URL(address).origin !== origin);
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  return (
    <>
      <p role="status" className="mb-2 font-medium">
        {words.toOthers(elsewhere.length, requests.length)} {words.came(bytes)}
      </p>
      <p className="mb-3 text-muted text-small">{words.tryOffline}</p>
      <Button className="mb-4" onClick={askAgain}>
        {words.askAgain}
      </Button>
      <table className="w-full text-left text-small">
        <thead className="text-muted">
          <tr>
            <th scope="col">{words.purpose}</th>
            <th scope="col">{words.address}</th>
            <th scope="col" className="text-right">
              {words.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {grouped(requests).map(({ address, bytes: size, times }) => (
            <tr key={address} className="border-rule border-t align-baseline">
              <td className="pr-3">
                {words.purposes[purposeOf({ address, bytes: size }, origin)]}
              </td>
              <td className="break-all pr-3">
                {address.startsWith(origin) ? address.slice(origin.length) : address}
                {times > 1 ? ` × ${times}` : ''}
              </td>
              <td className="whitespace-nowrap text-right tabular-nums">
                {size === 0 ? words.fromHere : formatBytes(language, size, 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RequestsOfAddress extends MadeRequest {
  readonly times: number;
}

/** One line an address, in the order in which they were first asked. */
function grouped(requests: readonly MadeRequest[]): readonly RequestsOfAddress[] {
  const lines = new Map<string, RequestsOfAddress>();
  for (const { address, bytes } of requests) {
    const line = lines.get(address) ?? { address, bytes: 0, times: 0 };
    lines.set(address, { address, bytes: line.bytes + bytes, times: line.times + 1 });
  }
  return [...lines.values()];
}
