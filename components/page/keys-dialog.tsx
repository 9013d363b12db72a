'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Modal } from '@/components/ui/modal';

export function KeysDialog() {
  const messages = useMessages();
  const view = useViewStore();
  const open = useView(({ panel }) => panel?.name === 'keys');
  const { keys } = messages;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [keys.next, ['j', '↓']],
    [keys.previous, ['k', '↑']],
    [keys.term, ['t']],
    [keys.panel, ['Enter']],
    [keys.flagged, ['n']],
    [keys.flaggedBefore, ['Shift + N']],
    [keys.lookUp, ['d']],
    [keys.addTerm, ['Ctrl + Shift + G']],
    [keys.edit, ['e']],
    [keys.other, ['o']],
    [keys.memory, ['m']],
    [keys.undo, ['Ctrl + Z']],
    [keys.redo, ['Ctrl + Shift + Z']],
    [keys.close, ['Esc']],
    [keys.help, ['?']],
  ];
  return (
    <Modal
      open={open}
      onOpenChange={() => closePanel(view, 'keys')}
      title={keys.title}
      description={keys.description}
    >
      <dl className="grid grid-cols-[1fr_auto] gap-y-2.5 text-[0.9375rem]">
        {rows.map(([what, how]) => (
          <div key={what} className="contents">
            <dt>{what}</dt>
            <dd className="text-right">
              {how.map((key, index) => (
                <span key={key}>
                  {index > 0 ? <span className="text-muted"> {keys.or} </span> : null}
                  <Key>{key}</Key>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded border border-edge/60 bg-paper px-1.5 py-0.5 font-sans text-small">
      {children}
    </kbd>
  );
}
