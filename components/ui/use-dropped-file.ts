'use client';

import { useEffect, useRef } from 'react';

/**
 * Calls with a file that is dropped anywhere on the window. It goes before all others that listen for files,
 * because what uses it lies over them.
 */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragover', (event) => hasFile(event) && event.preventDefault(), {
      signal,
      capture: true,
    });
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) latest.current(file);
      },
      { signal, capture: true },
    );
    return () => listening.abort();
  }, []);
}
