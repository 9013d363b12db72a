/**
 * The columns that a row and what stands above the rows share; the last one is the margin for tools.
 * To be used within `group/text`, which tells the sides shown.
 */
export const columnsClass =
  'grid grid-cols-[minmax(0,1fr)_2rem] ' +
  'facing:grid-cols-[minmax(0,1fr)_clamp(1.5rem,3.5vw,3.5rem)_minmax(0,1fr)_2.5rem] ' +
  'facing:group-data-[sides=english]/text:grid-cols-[minmax(0,1fr)_2.5rem] ' +
  'facing:group-data-[sides=french]/text:grid-cols-[minmax(0,1fr)_2.5rem]';

/** The place of the English among them: under the French, or facing it. */
export const englishColumnClass =
  'col-start-1 facing:col-start-3 facing:group-data-[sides=english]/text:col-start-1';
