'use client';

import { type RefObject, useEffect, useState } from 'react';

/**
 * Moves the focus to an element of a list once it is drawn: a row that moves loses the focus, and a new row
 * never had it. Returns what asks for it.
 *
 * @returns takes a selector within the list; of what it finds, the first that can be used gets the focus
 */
export function useDueFocus(list: RefObject<HTMLElement | null>): (selector: string) => void {
  const [due, setDue] = useState<string | null>(null);
  useEffect(() => {
    if (due === null) return;
    const wanted = [...(list.current?.querySelectorAll<HTMLElement>(due) ?? [])];
    wanted.find((element) => !element.matches(':disabled'))?.focus();
    setDue(null);
  }, [due, list]);
  return setDue;
}
