'use client';

import { useMemo, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { machineEnglishOf } from '@/components/state/english-of';
import { useReader, useView } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { Button } from '@/components/ui/button';
import type { SentenceChange } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { diffWords } from '@/lib/text/diff-words';
import { Version } from './version';

/** So many sentences are drawn at once, because a common term may stand in thousands of them. */
const STEP = 50;

/** Lists the sentences whose English changed, before and now, side by side where there is room. */
export function ChangeList() {
  const messages = useMessages();
  const changes = useReader((state) => state.changes);
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className="px-4 pb-3">
        {changes.slice(0, most).map((change) => (
          <Change key={change.segmentId} change={change} />
        ))}
      </ul>
      {changes.length > most ? (
        <Button look="quiet" className="mx-2 mb-3" onClick={() => setMost(most + STEP)}>
          {messages.glossaries.showMore(Math.min(STEP, changes.length - most))}
        </Button>
      ) : null}
    </>
  );
}

function Change({
  change: { segmentId, before, isPostEdited },
}: {
  readonly change: SentenceChange;
}) {
  const { changes: words } = useMessages();
  const sides = useView((state) => state.sides);
  const machine = useReader((state) => machineEnglishOf(state, segmentId));
  const shown = useReader((state) => shownEnglish(state, segmentId));
  const now = machine ?? before.text;
  const pieces = useMemo(() => diffWords(before.text, now), [before.text, now]);
  const jump = () => {
    const sentence = findSentence(document, segmentId, sides === 'french' ? 'french' : 'english');
    if (!sentence) return;
    focusOn(sentence);
    // The sentence goes to the top of the page, because this list covers the lower part.
    sentence.scrollIntoView({ block: 'start' });
  };
  return (
    <li className="border-rule border-t py-3">
      <div className="flex items-center justify-between gap-2">
        <p className="text-muted text-small">{isPostEdited ? words.byHand : null}</p>
        <Button look="quiet" onClick={jump}>
          {words.jump(segmentId)}
        </Button>
      </div>
      {isPostEdited && shown !== null ? (
        <p lang="en" className="font-serif text-base leading-relaxed">
          {shown}
        </p>
      ) : (
        <div className="grid gap-x-6 gap-y-2 facing:grid-cols-2">
          <Version label={words.before} pieces={pieces} without="added" />
          <Version label={words.now} pieces={pieces} without="removed" />
        </div>
      )}
    </li>
  );
}
