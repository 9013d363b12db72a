'use client';

import { type ChangeEvent, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { ModelFilesFailure } from '@/lib/base/failure';
import { fail, type Result } from '@/lib/base/result';
import { openCacheStore } from '@/lib/mt/models/file-store';
import type { FoundModel } from '@/lib/mt/models/picked/check-picked';
import { keepPicked } from '@/lib/mt/models/picked/keep-picked';

type State =
  | { readonly name: 'idle' }
  | { readonly name: 'reading' }
  | { readonly name: 'found'; readonly model: FoundModel }
  | { readonly name: 'keeping' }
  | { readonly name: 'refused'; readonly failure: ModelFilesFailure };

/**
 * Takes a translator from files of the reader's, a folder or an archive: a machine without network can
 * have one like this. What was found is said, with sizes and digests, before anything is kept.
 */
export function AddModelFiles({ onKept }: { readonly onKept: () => void }) {
  const { settings } = useMessages();
  const words = settings.files;
  const [state, setState] = useState<State>({ name: 'idle' });

  const read = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    setState({ name: 'reading' });
    const found = await findModel(first, files);
    setState(
      found.ok
        ? { name: 'found', model: found.value }
        : { name: 'refused', failure: found.failure },
    );
  };
  const keep = async (model: FoundModel) => {
    setState({ name: 'keeping' });
    const kept = await keepPicked(await openCacheStore(globalThis.caches), model);
    setState(kept.ok ? { name: 'idle' } : { name: 'refused', failure: kept.failure });
    if (kept.ok) onKept();
  };
  return (
    <div className="mt-2 flex flex-col items-start gap-2 px-2 text-small">
      <p className="text-muted">{words.about}</p>
      <div className="flex flex-wrap gap-1.5">
        <Picker label={words.folder} isFolder onPick={read} />
        <Picker label={words.archive} isFolder={false} onPick={read} />
      </div>
      <p role="status" className="text-muted empty:hidden">
        {state.name === 'reading' ? words.reading : state.name === 'keeping' ? words.keeping : ''}
      </p>
      {state.name === 'found' ? (
        <Found
          model={state.model}
          onKeep={() => void keep(state.model)}
          onLeave={() => setState({ name: 'idle' })}
        />
      ) : null}
      {state.name === 'refused' ? <Refused failure={state.failure} /> : null}
    </div>
  );
}

/** What reads and checks is loaded when something was picked. */
async function findModel(
  first: File,
  files: readonly File[],
): Promise<Result<FoundModel, ModelFilesFailure>> {
  const loaded = await Promise.all([
    import('@/lib/mt/models/picked/read-picked'),
    import('@/lib/mt/models/picked/check-picked'),
  ]).catch(() => null);
  if (loaded === null) return fail({ code: 'model-files-unchecked' });
  const [{ readPickedArchive, readPickedFolder }, { checkPicked }] = loaded;
  const isArchive = first.webkitRelativePath === '';
  const picked = await (isArchive ? readPickedArchive(first) : readPickedFolder(files));
  return picked.ok ? checkPicked(picked.value) : picked;
}

function Picker({
  label,
  isFolder,
  onPick,
}: {
  readonly label: string;
  readonly isFolder: boolean;
  readonly onPick: (files: readonly File[]) => Promise<void>;
}) {
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    void onPick([...(target.files ?? [])]);
    // The same files may be picked again once they are mended.
    target.value = '';
  };
  return (
    <label className={`${buttonClass('plain')} focus-within:outline-2 focus-within:outline-accent`}>
      <Icon name="open" />
      {label}
      <input
        type="file"
        className="sr-only"
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        {...(isFolder ? {} : { accept: '.zip,application/zip' })}
        onChange={pick}
      />
    </label>
  );
}

function Found({
  model: { name, manifest },
  onKeep,
  onLeave,
}: {
  readonly model: FoundModel;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}) {
  const messages = useMessages();
  const words = messages.settings.files;
  const sizeBytes = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section aria-label={words.found(name, sizeBytes)} className="w-full">
      <p>{words.found(name, sizeBytes)}</p>
      <details className="my-1">
        <summary className="text-muted">{words.details(manifest.files.length)}</summary>
        <ul className="mt-1 flex flex-col gap-1">
          {manifest.files.map(({ path, bytes, digest }) => (
            <li key={path}>
              {words.file(path, bytes)}{' '}
              <code className="wrap-anywhere text-muted">{digest.hex}</code>
            </li>
          ))}
        </ul>
      </details>
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button look="strong" onClick={onKeep}>
          {words.keep}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {messages.cancel}
        </Button>
      </div>
    </section>
  );
}

function Refused({ failure }: { readonly failure: ModelFilesFailure }) {
  const { failure: table } = useMessages();
  const { what, next } = messageOf(table, failure);
  return (
    <p role="alert">
      <strong className="font-semibold text-warn">{what}</strong> {next}
    </p>
  );
}
