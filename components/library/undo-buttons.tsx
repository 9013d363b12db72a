'use client';

import { useEffect } from 'react';
import { UndoRedo } from '@/components/ui/undo-redo';
import { useLibrary, useLibraryActions } from './library-context';

/** Shows undo and redo once there is something to take back, and listens for their keys. */
export function UndoButtons() {
  const { undo, redo } = useLibraryActions();
  const canUndo = useLibrary((state) => state.canUndo);
  const canRedo = useLibrary((state) => state.canRedo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
  return <UndoRedo canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} />;
}

/** A field undoes its own typing. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;
