'use client';

import { useEffect, useState } from 'react';
import { formatNumber } from '@/components/language/common/quantity';
import { useLanguage } from '@/components/language/language-provider';
import { useKeeping } from '@/components/state/reader-context';
import type { KeptCount } from '@/lib/store/state/keeping-state';

interface Room {
  /** In bytes; null where the browser does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  readonly isPersisted: boolean;
}

/** What is kept on this device, how much room it takes, and whether the browser may delete it. */
export function KeptHere() {
  const { language, messages } = useLanguage();
  const words = messages.storage;
  const countKept = useKeeping((state) => state.countKept);
  const copies = useKeeping((state) => state.copies);
  const [room, setRoom] = useState<Room | null>(null);
  const [counts, setCounts] = useState<readonly KeptCount[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void measureRoom().then((measured) => isWanted && setRoom(measured));
    void countKept().then((counted) => isWanted && setCounts(counted));
    return () => {
      isWanted = false;
    };
  }, [countKept]);
  return (
    <div className="text-muted text-small">
      {counts === null ? null : (
        <dl className="grid grid-cols-[1fr_auto] gap-x-4 tabular-nums">
          {counts.map(({ table, count }) => (
            <div key={table} className="contents">
              <dt>{words.counts[table]}</dt>
              <dd className="text-right">{formatNumber(language, count)}</dd>
            </div>
          ))}
        </dl>
      )}
      {room === null ? null : (
        <p className="mt-1.5">
          {room.used === null || room.quota === null
            ? words.unknown
            : `${words.used(room.used, room.quota)}.`}{' '}
          {room.isPersisted ? words.persisted : words.notPersisted}
        </p>
      )}
      {copies === 1 ? <p className="mt-1.5">{messages.keeping.oneCopy}</p> : null}
    </div>
  );
}

async function measureRoom(): Promise<Room> {
  const storage: Partial<StorageManager> = navigator.storage ?? {};
  const { usage = null, quota = null } = (await navigator.storage?.estimate?.()) ?? {};
  return { used: usage, quota, isPersisted: (await storage.persisted?.()) ?? false };
}
