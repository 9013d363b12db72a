/**
 * The columns of a row and of what stands above the rows; the last one is the margin for tools. It is used
 * within `group/text`, which says which sides are shown.
 */
export const columnsClass =
  'grid grid-cols-[minmax(0,1fr)_2rem] ' +
  'facing:grid-cols-[var(--french-column)_clamp(1.5rem,3.5vw,3.5rem)_var(--english-column)_2.5rem] ' +
  'facing:group-data-[sides=english]/text:grid-cols-[minmax(0,1fr)_2.5rem] ' +
  'facing:group-data-[sides=french]/text:grid-cols-[minmax(0,1fr)_2.5rem]';

/** The column of the English: under the French, or beside it, or in its place. */
export const englishColumnClass =
  'english-side col-start-1 facing:col-start-3 facing:group-data-[sides=english]/text:col-start-1 ' +
  'facing:group-data-[sides=french]/text:col-start-1';

export const frenchSideClass = 'french-side col-start-1';

/** A line at the left of the English tells it apart where it stands under the French. */
export const underFrenchClass =
  'mt-2 border-rule border-l-2 pl-4 facing:mt-0 facing:border-0 facing:pl-0 ' +
  'group-data-[sides=english]/text:mt-0 group-data-[sides=english]/text:border-0 ' +
  'group-data-[sides=english]/text:pl-0';
