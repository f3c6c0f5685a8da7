import type { ReactNode } from 'react';

/** Nothing here yet: says what to do first, with the button for it where there is one. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children}
    </div>
  );
}
