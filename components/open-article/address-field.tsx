'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { isServedAsFiles } from '@/components/preferences/served-as-files';
import { Button } from '@/components/ui/button';

interface AddressFieldProps {
  /** Stands in the field at first. */
  readonly offered: string;
  readonly onAsk: (address: string) => void;
}

/** Asks for the page at an address; where the app is plain files, says that it cannot be fetched. */
export function AddressField(props: AddressFieldProps) {
  const { failure } = useMessages();
  if (!isServedAsFiles()) return <AskedAddress {...props} />;
  const { what, next } = messageOf(failure, { code: 'address-needs-server' });
  return (
    <p className="text-muted text-small">
      {what} {next} <span className="wrap-anywhere">{props.offered}</span>
    </p>
  );
}

/** Nothing is asked of the network before the button is pressed. */
function AskedAddress({ offered, onAsk }: AddressFieldProps) {
  const { article } = useMessages();
  const [address, setAddress] = useState(offered);
  const noteId = useId();
  const ask = () => {
    if (address.trim() !== '') onAsk(address.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Else it would open what the other fields hold.
    event.preventDefault();
    ask();
  };
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-end gap-2">
        <label className="flex min-w-0 flex-1 flex-col gap-1 text-muted text-small">
          {article.address}
          <input
            type="url"
            inputMode="url"
            placeholder="https://"
            value={address}
            aria-describedby={noteId}
            onChange={({ target }) => setAddress(target.value)}
            onKeyDown={onKeyDown}
            className="rounded-md border border-edge bg-paper px-3 py-1.5 text-base text-ink"
          />
        </label>
        <Button onClick={ask} disabled={address.trim() === ''}>
          {article.fetchPage}
        </Button>
      </div>
      <p id={noteId} className="text-muted text-small">
        {article.addressNote}
      </p>
    </div>
  );
}
