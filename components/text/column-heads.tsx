'use client';

import { useMessages } from '@/components/language/language-provider';
import { columnsClass, englishColumnClass } from './columns';

/**
 * Names the two columns. Where the English stands under the French, a line at its side tells them apart.
 */
export function ColumnHeads() {
  const messages = useMessages();
  const head = 'border-edge border-t pt-2 font-sans text-muted text-small';
  return (
    <div className={`${columnsClass} hidden pb-2 facing:grid`}>
      <h2 className={`${head} group-data-[sides=english]/text:hidden`}>{messages.french}</h2>
      <h2 className={`${head} ${englishColumnClass} group-data-[sides=french]/text:hidden`}>
        {messages.english}
      </h2>
    </div>
  );
}
