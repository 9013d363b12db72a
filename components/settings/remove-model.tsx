'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { useReader } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { openCacheStore } from '@/lib/mt/models/file-store';
import { isModelKept, removeModel } from '@/lib/mt/models/kept-models';
import type { KeptPicked } from '@/lib/mt/models/picked/keep-picked';
import { filesModelId, type HubModel, models } from '@/lib/mt/models/registry';

const fetched = models.filter((model): model is HubModel => model.from === 'hub');

interface Removable {
  readonly id: string;
  readonly sizeBytes: number;
}

/**
 * Offers to remove the files of models that were fetched from elsewhere, or came from files.
 *
 * @param onGiveUp called before the files of a model go: one in use would fetch them again
 * @param onRemoved called when they are gone
 */
export function RemoveModel({
  picked,
  onGiveUp,
  onRemoved,
}: {
  readonly picked: KeptPicked | null;
  readonly onGiveUp: (id: string) => void;
  readonly onRemoved: () => void;
}) {
  const messages = useMessages();
  const inUse = useReader((state) => state.model);
  const [kept, setKept] = useState<readonly HubModel[]>([]);
  const [removed, setRemoved] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void findKept(inUse?.id ?? null).then((found) => isWanted && setKept(found));
    return () => {
      isWanted = false;
    };
  }, [inUse]);
  const removable: readonly Removable[] = [
    ...kept,
    ...(picked === null ? [] : [{ id: filesModelId, sizeBytes: picked.sizeBytes }]),
  ];
  const remove = async ({ id }: Removable) => {
    onGiveUp(id);
    await removeModel(await openCacheStore(globalThis.caches), id);
    setKept(kept.filter((model) => model.id !== id));
    setRemoved(nameOfTranslator(messages, id));
    onRemoved();
  };
  return (
    <div className="mt-1 flex flex-col items-start gap-1 px-2 empty:hidden">
      {removable.map((model) => (
        <Button key={model.id} look="quiet" className="-mx-2" onClick={() => void remove(model)}>
          <Icon name="bin" />
          {messages.settings.remove(nameOfTranslator(messages, model.id), model.sizeBytes)}
        </Button>
      ))}
      <p role="status" className="text-muted text-small empty:hidden">
        {removed === null ? '' : messages.settings.removed(removed)}
      </p>
    </div>
  );
}

/** A model is kept some moments after it has loaded, so the one in use counts as kept. */
async function findKept(inUse: string | null): Promise<readonly HubModel[]> {
  const store = await openCacheStore(globalThis.caches);
  const areKept = await Promise.all(
    fetched.map(({ id }) => (id === inUse ? true : isModelKept(store, id))),
  );
  return fetched.filter((_, at) => areKept[at]);
}
