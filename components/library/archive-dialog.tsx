'use client';

import { useMemo, useState } from 'react';
import { formatDay, formatNumber } from '@/components/language/common/quantity';
import { useLanguage } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Modal } from '@/components/ui/modal';
import type { OpenedArchive } from '@/lib/store/archive/archiving';
import type { Preferred } from '@/lib/store/archive/merge-archive';

/** What a reader knows of: texts, places and English go with their articles. */
const shownTables = [
  'articles',
  'postEdits',
  'decisions',
  'glossaries',
  'entries',
  'fieldEdits',
  'memories',
  'settings',
] as const;

/** Shows what a file of everything would bring, before it does. */
export function ArchiveDialog({
  opened,
  onClose,
}: {
  readonly opened: OpenedArchive;
  readonly onClose: (isTaken: boolean) => void;
}) {
  const { language, messages } = useLanguage();
  const words = messages.library.archive;
  const [preferred, setPreferred] = useState<Preferred>('mine');
  const [isTaking, setTaking] = useState(false);
  const { tables } = useMemo(() => opened.plan('mine'), [opened]);
  const rows = shownTables.filter((name) => {
    const { added, same, different } = tables[name];
    return added + same + different > 0;
  });
  const differs = shownTables.some((name) => tables[name].different > 0);
  const number = (value: number) => formatNumber(language, value);

  const take = async () => {
    setTaking(true);
    await opened.take(preferred);
    onClose(true);
  };

  return (
    <Modal
      open
      onOpenChange={() => onClose(false)}
      title={words.preview}
      {...(opened.madeAt === null
        ? {}
        : { description: words.madeAt(formatDay(language, opened.madeAt.slice(0, 10))) })}
    >
      <table className="mb-4 w-full text-small tabular-nums">
        <thead>
          <tr className="border-rule border-b text-left text-muted">
            <th scope="col" className="py-1.5 font-medium">
              {words.kind}
            </th>
            {[words.added, words.same, words.different].map((head) => (
              <th key={head} scope="col" className="py-1.5 text-right font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name} className="border-rule border-b">
              <th scope="row" className="py-1.5 text-left font-normal">
                {words.tables[name]}
              </th>
              <td className="text-right">{number(tables[name].added)}</td>
              <td className="text-right">{number(tables[name].same)}</td>
              <td className="text-right">{number(tables[name].different)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differs ? (
        <div className="mb-4">
          <p className="mb-1.5 font-medium text-muted text-small">{words.preferred}</p>
          <Choice
            label={words.preferred}
            value={preferred}
            options={[
              { value: 'mine', label: words.mine },
              { value: 'theirs', label: words.theirs },
            ]}
            onChange={setPreferred}
          />
        </div>
      ) : null}
      <p className="mb-4 text-muted text-small">{words.aboutDifferent}</p>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={() => onClose(false)}>
          {messages.cancel}
        </Button>
        <Button look="strong" disabled={isTaking} onClick={take}>
          {isTaking ? words.taking : words.take}
        </Button>
      </div>
    </Modal>
  );
}
