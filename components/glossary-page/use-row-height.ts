'use client';

import { useEffect, useState } from 'react';
import { useMedia } from '@/components/ui/media';

/** In rem. All rows are as high, so that only those in view need be drawn of a hundred thousand. */
const ROW_REM = 2.5;
/** For a finger. */
const COARSE_ROW_REM = 3;

/** The height of a row in px, which grows with the text that the reader has set the browser to. */
export function useRowHeight(): number {
  const isCoarse = useMedia('(pointer: coarse)');
  const rem = isCoarse ? COARSE_ROW_REM : ROW_REM;
  const [height, setHeight] = useState(rem * 16);
  useEffect(() => {
    const measure = () =>
      setHeight(rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    measure();
    // A browser whose text is set to another size lays the page out anew.
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [rem]);
  return height;
}
