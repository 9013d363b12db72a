'use client';

import { type ReactNode, useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useMessages } from '@/components/language/language-provider';
import { useKeeping } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';

/** What is out of the ordinary about how the reader's work is kept, in a line each. */
export function KeepingNotices() {
  const { keeping: words, notKept } = useMessages();
  const { keeping, restored, unreadable } = useKeeping((state) => state);
  const [seen, setSeen] = useState(0);
  return (
    <div role="status" className="mb-6 flex flex-col gap-1 empty:hidden">
      {keeping.kept ? null : <Notice>{notKept[keeping.failure.code]}</Notice>}
      {restored > seen ? (
        <Notice>
          {words.restored(restored - seen)}{' '}
          <Button look="quiet" onClick={() => setSeen(restored)}>
            {words.dismiss}
          </Button>
        </Notice>
      ) : null}
      {unreadable.length > 0 ? (
        <Notice>
          {words.unreadable(unreadable.length)}{' '}
          <Button
            look="quiet"
            onClick={() =>
              saveFile(
                'vis-a-vis-unreadable.json',
                JSON.stringify(unreadable, null, 2),
                'application/json',
              )
            }
          >
            {words.saveUnreadable}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
}

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <p className="text-muted text-small">{children}</p>
);
