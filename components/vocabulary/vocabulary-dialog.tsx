'use client';

import { useState } from 'react';
import { saveFile } from '@/components/export/save-file';
import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore, useVocabulary } from '@/components/state/reader-context';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { Modal } from '@/components/ui/modal';
import { writeAnki } from '@/lib/export/anki';
import type { SavedWord } from '@/lib/store/state/vocabulary-state';
import { SavedWordItem } from './saved-word-item';

const kinds = ['all', 'learning', 'known'] as const;
type Kind = (typeof kinds)[number];

/** So many words are drawn at once, because a reader may have saved thousands. */
const STEP = 100;

/** Lists the words that the reader saved, all or those of one kind, and exports them. */
export function VocabularyDialog() {
  const { vocabulary: words } = useMessages();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'vocabulary');
  return (
    <Modal
      open={isOpen}
      onOpenChange={() => closePanel(view, 'vocabulary')}
      title={words.title}
      description={words.description}
    >
      {isOpen ? <Content /> : null}
    </Modal>
  );
}

function Content() {
  const { vocabulary: words } = useMessages();
  const saved = useVocabulary((state) => state.words);
  const [kind, setKind] = useState<Kind>('all');
  const [removed, setRemoved] = useState<SavedWord | null>(null);
  const [shown, setShown] = useState(STEP);
  const chosen = saved.filter(({ isKnown }) => kind === 'all' || isKnown === (kind === 'known'));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Choice
          label={words.show}
          value={kind}
          options={kinds.map((value) => ({ value, label: words.shown[value] }))}
          onChange={setKind}
        />
        <Button
          disabled={chosen.length === 0}
          onClick={() =>
            saveFile(`${words.ankiFile}.txt`, writeAnki(chosen), 'text/plain;charset=utf-8')
          }
        >
          <Icon name="export" />
          {words.anki}
        </Button>
      </div>
      <RemovedWord word={removed} onPutBack={() => setRemoved(null)} />
      <p className="text-muted text-small">{words.count(chosen.length)}</p>
      {chosen.length === 0 ? (
        <p>{saved.length === 0 ? words.none : words.noneOfKind}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-rule">
          {chosen.slice(0, shown).map((word) => (
            <SavedWordItem key={word.id} word={word} onRemoved={setRemoved} />
          ))}
        </ul>
      )}
      {shown < chosen.length ? (
        <Button onClick={() => setShown(shown + STEP)}>{words.more(chosen.length - shown)}</Button>
      ) : null}
    </div>
  );
}

/** Says what was removed last, and puts it back on request. It is always present, so that it is announced. */
function RemovedWord({
  word,
  onPutBack,
}: {
  readonly word: SavedWord | null;
  readonly onPutBack: () => void;
}) {
  const { vocabulary: words } = useMessages();
  const putBack = useVocabulary((state) => state.putBack);
  return (
    <div role="status" className={word === null ? 'sr-only' : 'flex items-center gap-3 text-small'}>
      {word === null ? null : (
        <>
          <p>{words.removed(word.french)}</p>
          <Button
            onClick={() => {
              putBack(word);
              onPutBack();
            }}
          >
            {words.putBack}
          </Button>
        </>
      )}
    </div>
  );
}
