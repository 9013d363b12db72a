'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { isOpen, useDoubts } from '@/components/state/doubts';
import { useReader, useView } from '@/components/state/reader-context';
import { findSentence } from '@/components/state/reading-dom';
import { Button } from '@/components/ui/button';
import { FilterList } from '@/components/ui/filter-list';
import { Icon } from '@/components/ui/icon';
import { type FlagKind, flagKinds } from '@/lib/flags/sentence-flag';
import { DoubtItem } from './doubt-item';

/** How many are drawn at once: a long article may have hundreds. */
const STEP = 50;

/**
 * All places to check, or those of one kind. Those that the reader said are right stay, so that this can be
 * taken back.
 *
 * @param onJump goes to a place in the text
 */
export function DoubtsOfArticle({ onJump }: { readonly onJump: (place: HTMLElement) => void }) {
  const messages = useMessages();
  const words = messages.doubts;
  const side = useView(({ sides }) => (sides === 'french' ? 'french' : 'english'));
  const doubts = useDoubts();
  const areRulesMissing = useReader((state) => state.areRulesMissing);
  const [chosen, setChosen] = useState<FlagKind | null>(null);
  const [most, setMost] = useState(STEP);
  const open = doubts.filter(isOpen);
  const options = flagKinds
    .filter((kind) => doubts.some(({ flag }) => flag.kind === kind))
    .map((value) => ({
      value,
      count: open.filter(({ flag }) => flag.kind === value).length,
      label: words.kinds[value],
    }));
  // Of a kind that is no more, nothing would be shown.
  const filter = options.some(({ value }) => value === chosen) ? chosen : null;
  const meant = doubts.filter(({ flag }) => filter === null || flag.kind === filter);
  return (
    <>
      <p role="status" className="text-muted text-small">
        {areRulesMissing ? words.missing : words.count(open.length)}
      </p>
      {doubts.length === 0 ? null : (
        <FilterList
          label={words.filter}
          allLabel={words.all}
          total={open.length}
          options={options}
          value={filter}
          onChange={setChosen}
        />
      )}
      <ul className="mt-2 border-rule border-t text-small">
        {meant.slice(0, most).map((doubt) => (
          <DoubtItem key={doubt.name} doubt={doubt}>
            <Button
              look="quiet"
              onClick={() => {
                const sentence = findSentence(document, doubt.segmentId, side);
                if (sentence) onJump(sentence);
              }}
            >
              <Icon name="jump" />
              {messages.changes.jump(doubt.segmentId)}
            </Button>
          </DoubtItem>
        ))}
      </ul>
      {meant.length > most ? (
        <Button look="quiet" className="-ml-2" onClick={() => setMost(most + STEP)}>
          {messages.glossaries.showMore(Math.min(STEP, meant.length - most))}
        </Button>
      ) : null}
      <p className="mt-3 text-muted text-small">{words.about}</p>
    </>
  );
}
