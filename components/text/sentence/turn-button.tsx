import { useMessages } from '@/components/language/language-provider';
import { useView, useViewStore } from '@/components/state/reader-context';
import { turnParagraph } from '@/components/state/turn-paragraph';
import { columnOf, otherSideOf } from '@/components/state/view-store';
import { IconButton } from '@/components/ui/icon-button';

/** Shows the current paragraph in the other language, where one alone is in sight. */
export function TurnButton({ id }: { readonly id: string }) {
  const { reveal } = useMessages();
  const view = useViewStore();
  const isAlone = useView(({ sides }) => sides !== 'both');
  const other = useView((state) => otherSideOf(columnOf(state, id)));
  if (!isAlone) return null;
  return (
    <IconButton icon="turn" label={reveal.turn[other]} onClick={() => turnParagraph(view, id)} />
  );
}
