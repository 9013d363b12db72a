'use client';

import { useEffect, useState } from 'react';

/** In rem. All rows are as high, so that only those in view need be drawn of a hundred thousand. */
const ROW_REM = 2.5;

/** The height of a row in px, which grows with the text that the reader has set the browser to. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(ROW_REM * 16);
  useEffect(() => {
    const measure = () =>
      setHeight(ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    measure();
    // A browser whose text is set to another size lays the page out anew.
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return height;
}
