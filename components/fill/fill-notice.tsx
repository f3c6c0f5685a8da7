import type { ReactElement } from 'react';

export interface Notice {
  kind: 'status' | 'alert';
  text: string;
  actions: readonly { label: string; run: (event: Event) => void }[];
}

/** One line at the edge of the page, for a page without our bar. */
export function FillNotice({ notice }: { notice: Notice }): ReactElement {
  return (
    <div className="notice">
      <span role={notice.kind}>{notice.text}</span>
      {notice.actions.map((action) => (
        <button key={action.label} type="button" className="button" onClick={(event) => action.run(event.nativeEvent)}>
          {action.label}
        </button>
      ))}
    </div>
  );
}
