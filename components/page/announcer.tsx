'use client';

import type { Messages } from '@/components/language/english/messages';
import { useMessages } from '@/components/language/language-provider';
import { useReader } from '@/components/state/reader-context';
import { tallyOf } from '@/components/state/tally';
import { assertNever } from '@/lib/base/assert-never';
import type { Phase } from '@/lib/store/state/reader-state';

/** Tells a screen reader when the translation starts, stops or ends, and nothing in between. */
export function Announcer() {
  const name = useReader((state) => state.phase.name);
  const total = useReader(({ segments }) => tallyOf(segments).total);
  const messages = useMessages();
  return (
    <p role="status" className="sr-only">
      {announcement(name, total, messages)}
    </p>
  );
}

function announcement(name: Phase['name'], total: number, messages: Messages): string {
  switch (name) {
    case 'loading':
      return messages.phase.loading;
    case 'translating':
      return messages.phase.translating;
    case 'stopped':
      return messages.phase.paused;
    case 'done':
      return messages.phase.done(total);
    case 'failed':
      // The status line announces a failure as an alert.
      return '';
    default:
      return assertNever(name);
  }
}
