'use client';

import { glossaryName, glossaryOf } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useGlossaryActions,
  useReader,
  useReaderActions,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { domains, type Entry, genders, partsOfSpeech } from '@/glossary/entry';
import { ChoiceField, FlagField, ListField, TextField } from './entry-fields';

/** Shows an entry of a glossary. Each field is edited in place and kept at once. */
export function EntryCard({ entry }: { readonly entry: Entry }) {
  const messages = useMessages();
  const words = messages.entry;
  const view = useViewStore();
  const showsAll = useView((state) => state.showsAllFields);
  return (
    <div className="flex flex-col gap-3">
      <TextField
        entry={entry}
        field="french"
        lang="fr"
        className="font-semibold text-xl leading-snug"
      />
      <TextField entry={entry} field="english" lang="en" className="text-xl italic leading-snug" />
      <ListField entry={entry} field="englishVariants" lang="en" />
      <ListField entry={entry} field="forbiddenEnglish" lang="en" />
      <TextField entry={entry} field="definition" lang="en" isMultiline />
      <TextField entry={entry} field="note" lang="en" isMultiline />
      <details
        open={showsAll}
        onToggle={({ currentTarget }) => view.setState({ showsAllFields: currentTarget.open })}
      >
        <summary className="-mx-1 rounded px-1 py-1 text-muted text-small hover:text-ink">
          {words.more}
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <ListField entry={entry} field="frenchVariants" lang="fr" />
          <div className="flex flex-col gap-2">
            <FlagField entry={entry} field="steers" />
            <FlagField entry={entry} field="isKeptInFrench" />
            <FlagField entry={entry} field="isExact" />
            <FlagField entry={entry} field="isCaseSensitive" />
            <FlagField entry={entry} field="allowsWordsBetween" />
          </div>
          <ChoiceField
            entry={entry}
            field="partOfSpeech"
            values={partsOfSpeech}
            names={messages.partsOfSpeech}
          />
          <ChoiceField entry={entry} field="gender" values={genders} names={messages.genders} />
          <ChoiceField entry={entry} field="domain" values={domains} names={messages.domains} />
          <TextField entry={entry} field="example" lang="fr" isMultiline />
          <TextField entry={entry} field="source" lang="en" isMultiline />
        </div>
      </details>
      <EntryFoot entry={entry} />
    </div>
  );
}

/** Says where the entry is kept, and offers to undo its changes. */
function EntryFoot({ entry }: { readonly entry: Entry }) {
  const messages = useMessages();
  const words = messages.entry;
  const { resetEntry, removeEntry } = useGlossaryActions();
  const { undo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const isEdited = useGlossary((state) => state.edited[entry.id] !== undefined);
  const glossary = useGlossary((state) => glossaryOf(state.glossaries, entry.id));
  return (
    <div className="-mx-5 -mb-5 sticky -bottom-5 flex min-h-11 flex-wrap items-center justify-between gap-x-2 border-rule border-t bg-raised px-5 py-1.5">
      <p className="text-muted text-small">
        {isEdited ? words.changed : words.saved}
        {glossary ? ` · ${glossaryName(glossary, messages)}` : null}
      </p>
      <div className="flex gap-1">
        {canUndo ? (
          <Button look="quiet" onClick={undo}>
            <Icon name="undo" />
            {messages.undo}
          </Button>
        ) : null}
        {isEdited ? (
          <Button look="quiet" onClick={() => resetEntry(entry.id)}>
            <Icon name="revert" />
            {words.reset}
          </Button>
        ) : null}
        {glossary !== null && !glossary.isBuiltIn ? (
          <Button look="quiet" onClick={() => removeEntry(entry.id)}>
            <Icon name="bin" />
            {words.remove}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
