/** Line icons on a 16 px grid, drawn here so that nothing is loaded from anywhere. */
const shapes = {
  block: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.5 5.5l5 5M10.5 5.5l-5 5',
  warn: 'M8 2 1.6 13.5h12.8zM8 6.4v3.4M8 11.4v.6',
  note: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6zM8 7.3v4M8 4.6v.6',
  good: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6zM5 8.2l2.2 2.2L11 6',
  clock: 'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6zM8 4.4V8l2.6 1.8',
  stuck: 'M4 1.8h8M4 14.2h8M5 1.8c0 3.6 3 4.4 3 6.2s-3 2.6-3 6.2M11 1.8c0 3.6-3 4.4-3 6.2s3 2.6 3 6.2',
  step: 'M2 13.6h4V9.6h4V5.6h4V2M11.4 3.4 14 2',
  today: 'M2 3.4h12v11H2zM2 6.6h12M5.2 1.6v3M10.8 1.6v3',
  left: 'M9 2.4H2.6v11.2H9M6.4 8h7.4M11 5.2 13.8 8 11 10.8',
  back: 'M14 8H2.6M7 3.4 2.4 8 7 12.6',
  next: 'M6 3.4 10.6 8 6 12.6',
  undo: 'M5.4 2.6 2.2 5.8l3.2 3.2M2.4 5.8h7a4 4 0 0 1 0 8H6',
  command: 'M2 3h12v10H2zM4.6 6l2 2-2 2M8.4 10h3',
  close: 'M3.6 3.6l8.8 8.8M12.4 3.6 3.6 12.4',
  copy: 'M5.6 5.6V2.2h8.2v8.2h-3.4M2.2 5.6h8.2v8.2H2.2z',
  filter: 'M2 3h12L9.6 8.4V13l-3.2 1V8.4z',
  open: 'M6.4 2.6H2.6v10.8h10.8V9.6M9 2.6h4.4V7M13.2 2.8 7.4 8.6',
  gear: 'M8 5.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  save: 'M8 1.8v8M4.8 6.8 8 10l3.2-3.2M2 11v3h12v-3',
  lock: 'M3.4 7h9.2v7H3.4zM5.4 7V4.6a2.6 2.6 0 0 1 5.2 0V7',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration beside a word: never the only bearer of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
