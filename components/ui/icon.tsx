/**
 * The icons, as strokes on a grid of 20 by 20. An icon always stands beside a word, or in a button that has
 * a name.
 */
const shapes = {
  add: 'M10 4.5v11M4.5 10h11',
  book: 'M10 5.5C8.5 4.3 6.3 4 4 4v11c2.3 0 4.5.3 6 1.5 1.5-1.2 3.7-1.5 6-1.5V4c-2.3 0-4.5.3-6 1.5zM10 5.5v11',
  bookmark: 'M6 3.5h8v13l-4-3.2-4 3.2z',
  bin: 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.7 9v4.5M11.3 9v4.5',
  compare: 'M10 3.5v13M3.5 6h4M3.5 10h4M3.5 14h4M12.5 6h4M12.5 10h4M12.5 14h4',
  close: 'M5 5l10 10M15 5L5 15',
  copy: 'M7.5 7.5h8v8h-8zM4.5 12.5v-8h8',
  exchange: 'M4 7.5h11.5m0 0L12.5 4.5m3 3l-3 3M16 13.5H4.5m0 0l3 3m-3-3l3-3',
  flag: 'M5.5 17.5v-14h9l-2.2 3.6 2.2 3.6h-9',
  export: 'M10 3v9m0 0l-3.5-3.5M10 12l3.5-3.5M4 13v3.5h12V13',
  list: 'M7.5 5.5H16M7.5 10H16M7.5 14.5H16M4 5.5h.01M4 10h.01M4 14.5h.01',
  more: 'M4.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM9.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0zM14.2 10a.8.8 0 1 0 1.6 0 .8.8 0 1 0-1.6 0z',
  memory:
    'M4 5.5C4 4.4 6.7 3.5 10 3.5s6 .9 6 2-2.7 2-6 2-6-.9-6-2zM4 5.5v9c0 1.1 2.7 2 6 2s6-.9 6-2v-9M4 10c0 1.1 2.7 2 6 2s6-.9 6-2',
  open: 'M3.5 15.5v-11h4.5l1.5 2h7v9z',
  pen: 'M4 16l.8-3.2L13 4.6l2.4 2.4-8.2 8.2zM11.4 6.2l2.4 2.4',
  retry: 'M15.5 10a5.5 5.5 0 1 1-1.7-4M14.5 3v3.4h-3.4',
  revert: 'M4 8.5h7.5a4 4 0 0 1 0 8H8M4 8.5L7.5 5M4 8.5L7.5 12',
  settings: 'M3.5 6h6m4 0h3M3.5 14h3m4 0h6M11.5 4v4M8.5 12v4',
  pause: 'M7 5v10M13 5v10',
  sound: 'M4 8v4h2.5L10 15V5L6.5 8zM12.5 7.5a3.5 3.5 0 0 1 0 5M14.5 5.5a6.4 6.4 0 0 1 0 9',
  stop: 'M5.5 5.5h9v9h-9z',
  go: 'M6.5 4.5v11l9-5.5z',
  jump: 'M10 4v11m0 0l-4-4m4 4l4-4',
  up: 'M10 16V5m0 0L6 9m4-4l4 4',
  down: 'M10 4v11m0 0l-4-4m4 4l4-4',
  forward: 'M4 10h11m0 0l-4-4m4 4l-4 4',
  remove: 'M4.5 10h11',
  search: 'M8.7 4a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4zM12.2 12.2L16 16',
  back: 'M16 10H5m0 0l4-4m-4 4l4 4',
  tick: 'M4.5 10.5l4 4 7-9',
  turn: 'M4 4.5h12v11H4zM10 4.5v11M12 8l2 2-2 2',
  undo: 'M4.5 8.5h6.5a4 4 0 0 1 0 8H8M4.5 8.5L8 5M4.5 8.5L8 12',
  redo: 'M15.5 8.5H9a4 4 0 0 0 0 8h3M15.5 8.5L12 5m3.5 3.5L12 12',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`size-4 shrink-0 fill-none stroke-current ${className}`}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
