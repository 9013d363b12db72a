'use client';

import { useEffect, useState } from 'react';
import {
  type Availability,
  findTranslatorApi,
  readAvailability,
} from '@/lib/mt/browser/translator-api';

/** Asks the browser about its own translator when the settings are opened. */
export function useBrowserTranslator(): Availability {
  const [availability, setAvailability] = useState<Availability>('unavailable');
  useEffect(() => {
    let isWanted = true;
    void readAvailability(findTranslatorApi()).then((found) => {
      if (isWanted) setAvailability(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return availability;
}
