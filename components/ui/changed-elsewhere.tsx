'use client';

import { useLanguage } from '@/components/language/language-provider';
import { Button } from './button';

/**
 * Says that what is being written was changed in another tab meanwhile, before it is overwritten. Neither
 * version is lost: undo gives back the one that is written over, and the other stays a draft.
 */
export function ChangedElsewhere({
  text,
  onKeepMine,
  onTakeOther,
}: {
  /** What it says now; null where the edit was taken back. */
  readonly text: string | null;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
}) {
  const { language, messages } = useLanguage();
  const words = messages.changedElsewhere;
  return (
    <span role="alert" lang={language} className="mt-2 block font-sans text-small text-warn">
      {words.what} {text === null ? null : <q lang="en">{text}</q>}
      <span className="mt-1 flex flex-wrap gap-2">
        <Button onClick={onKeepMine}>{words.keepMine}</Button>
        <Button look="quiet" onClick={onTakeOther}>
          {words.takeOther}
        </Button>
      </span>
    </span>
  );
}
