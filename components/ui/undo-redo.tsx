'use client';

import { useMessages } from '@/components/language/language-provider';
import { IconButton } from './icon-button';

/** Undo and redo, once there is something to take back or to do again. */
export function UndoRedo({
  canUndo,
  canRedo,
  onUndo,
  onRedo,
}: {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const messages = useMessages();
  if (!canUndo && !canRedo) return null;
  return (
    <>
      <IconButton icon="undo" label={messages.undo} disabled={!canUndo} onClick={onUndo} />
      <IconButton icon="redo" label={messages.redo} disabled={!canRedo} onClick={onRedo} />
    </>
  );
}
