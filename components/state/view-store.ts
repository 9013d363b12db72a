import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TermPlace } from '@/glossary/findings/decisions';
import type { EntryProposal } from '@/glossary/propose/propose-entry';
import type { SidesShown } from '@/lib/store/state/reading-place';
import type { Span } from '@/lib/text/span';

export type Side = 'french' | 'english';

/** A term whose entry is shown in a panel. */
export interface OpenTerm {
  readonly entryId: string;
  /** The sentence it was opened from; null when it was opened from the list of terms. */
  readonly segmentId: string | null;
  /** Where the term begins, in UTF-16 units of the sentence's French; null when no one place is meant. */
  readonly start: number | null;
  /** The panel stands beside this element, and gives the focus back to it. */
  readonly anchor: HTMLElement;
}

/** French words that the reader looks up. */
export interface LookedUp {
  readonly segmentId: string;
  /** Whole words, in UTF-16 units of the sentence's French. */
  readonly span: Span;
}

/** Words that the memories are searched for, all of one language. */
export interface ConcordanceSearch {
  readonly words: string;
  readonly language: 'fr' | 'en';
}

/** What lies over the text: a panel beside it, or a dialog. Opening one closes another. */
export type Panel =
  | { readonly name: 'term'; readonly term: OpenTerm }
  | { readonly name: 'look-up'; readonly words: LookedUp }
  /** The proposal fills the fields; null leaves them all to the reader. */
  | { readonly name: 'add-term'; readonly proposal: EntryProposal | null }
  /** What is to check in a sentence. */
  | { readonly name: 'doubts'; readonly segmentId: string }
  | { readonly name: 'settings' }
  | { readonly name: 'export' }
  | { readonly name: 'glossaries' }
  | { readonly name: 'memories' }
  | { readonly name: 'import-glossary' }
  | { readonly name: 'export-glossary' }
  | { readonly name: 'concordance'; readonly search: ConcordanceSearch }
  | { readonly name: 'keys' }
  | { readonly name: 'requests' }
  /** What was dropped or pasted on the page is in the dialog when it opens. */
  | { readonly name: 'open-article'; readonly arrived?: Arrived }
  /** The words that the reader saved. */
  | { readonly name: 'vocabulary' };

/** What comes to the page from elsewhere, to be read as an article. */
export type Arrived =
  | { readonly kind: 'file'; readonly file: File }
  /** `html` is empty where plain text came alone. */
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string }
  | { readonly kind: 'address'; readonly address: string }
  /** A page that the browser brought by itself, from its address. */
  | { readonly kind: 'page'; readonly address: string; readonly html: string }
  /** Of another app, or of any link: it is asked of the network only when the reader says so. */
  | { readonly kind: 'offered-address'; readonly address: string };

/** What this window shows of the reader. Of it, each article keeps its sides and its current sentence. */
export interface View {
  readonly sides: SidesShown;
  /** The sentence that keys act on, which had the focus last; null after Esc. */
  readonly current: string | null;
  /** The sentence under the pointer. */
  readonly hovered: string | null;
  /**
   * The sentence whose English is being written. A panel may lie over it, so that opening one loses
   * nothing that was typed.
   */
  readonly editing: string | null;
  /** The sentence whose other language is shown while that has no column; null for none. */
  readonly revealed: string | null;
  /** Whether the other language of the current sentence is always shown so. */
  readonly revealsCurrent: boolean;
  /** Sentences of the paragraphs that are shown in the language that has no column, in place of the other. */
  readonly turned: ReadonlySet<string>;
  /** Null while nothing lies over the text. */
  readonly panel: Panel | null;
  /** The term that the reader went to last. One within a longer term has no link of its own to focus. */
  readonly visited: TermPlace | null;
  readonly areTermsListed: boolean;
  /** Whether the bar to find words in the article is open. */
  readonly isFinding: boolean;
  /** Only one of the two lists is open. */
  readonly areDoubtsListed: boolean;
  /** Whether the line about a better translator was dismissed. */
  readonly isAdviceDismissed: boolean;
  /** Whether entries show the fields that are seldom needed. */
  readonly showsAllFields: boolean;
}

export type ViewStore = StoreApi<View>;

export const noneTurned: ReadonlySet<string> = new Set();

export const createViewStore = (): ViewStore =>
  createStore<View>(() => ({
    sides: 'both',
    current: null,
    hovered: null,
    editing: null,
    revealed: null,
    revealsCurrent: false,
    turned: noneTurned,
    panel: null,
    visited: null,
    areTermsListed: false,
    isFinding: false,
    areDoubtsListed: false,
    isAdviceDismissed: false,
    showsAllFields: false,
  }));

export const openPanel = (view: ViewStore, panel: Panel): void => view.setState({ panel });

/** Closes a panel, unless another one has opened in its place meanwhile. */
export function closePanel(view: ViewStore, name: Panel['name']): void {
  if (view.getState().panel?.name === name) view.setState({ panel: null });
}

/** The side on which keys and links find a sentence: the French where both are in sight. */
export function columnOf({ sides, turned }: Pick<View, 'sides' | 'turned'>, id: string): Side {
  if (sides === 'both') return 'french';
  return turned.has(id) ? otherSideOf(sides) : sides;
}

export const otherSideOf = (side: Side): Side => (side === 'french' ? 'english' : 'french');

/** Shows the sentences of a paragraph in the other language, or in their own again. */
export function turnSentences(view: ViewStore, ids: readonly string[]): void {
  const turned = new Set(view.getState().turned);
  const isTurned = ids.some((id) => turned.has(id));
  for (const id of ids) {
    if (isTurned) turned.delete(id);
    else turned.add(id);
  }
  view.setState({ turned });
}

/** Whether the hidden language of a sentence is shown; never where both have their columns. */
export const isRevealed = (
  { sides, revealed, revealsCurrent, current }: View,
  segmentId: string,
): boolean =>
  sides !== 'both' && (revealed === segmentId || (revealsCurrent && current === segmentId));

/** Shows or hides the hidden language of a sentence. */
export function toggleRevealed(view: ViewStore, segmentId: string): void {
  const { revealed } = view.getState();
  view.setState({ revealed: revealed === segmentId ? null : segmentId });
}

/** The term whose panel is open; null for none. */
export const openTermOf = ({ panel }: Pick<View, 'panel'>): OpenTerm | null =>
  panel?.name === 'term' ? panel.term : null;

/** Shows another entry in the panel of a term; nothing happens when that is not open. */
export function turnOpenTerm(
  view: ViewStore,
  change: Pick<OpenTerm, 'entryId'> & Partial<Pick<OpenTerm, 'start'>>,
): void {
  const term = openTermOf(view.getState());
  if (term !== null) openPanel(view, { name: 'term', term: { ...term, ...change } });
}

/** Whether a panel about the text is open, which takes the place of the lists beside it. */
export const isDocked = ({ panel }: Pick<View, 'panel'>): boolean =>
  panel?.name === 'term' || panel?.name === 'look-up' || panel?.name === 'doubts';

/** The words that are looked up; null for none. */
export const lookedUpIn = ({ panel }: Pick<View, 'panel'>): LookedUp | null =>
  panel?.name === 'look-up' ? panel.words : null;
