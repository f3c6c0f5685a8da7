import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Tone = 'block' | 'warn' | 'note' | 'good';

/** One calm line that says how things stand. `live` for what appears after an action. */
export function Notice({ tone, live, children }: { tone: Tone; live?: boolean; children: ReactNode }) {
  return (
    <div className={`line tone-${tone}`} role={live === true ? 'status' : undefined}>
      <Icon name={tone} />
      <div className="stack tight">{children}</div>
    </div>
  );
}
