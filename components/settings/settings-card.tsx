import { createContext, useContext, type ReactNode } from 'react';
import type { SectionId } from '../../lib/settings/sections';
import { useSay } from '../common/words';

export interface SettingsTools {
  /** Sections in which something was set. */
  set: ReadonlySet<SectionId>;
  onReset(section: SectionId): void;
}

const ToolsContext = createContext<SettingsTools>({ set: new Set(), onReset: () => {} });

export function SettingsToolsProvider({ tools, children }: { tools: SettingsTools; children: ReactNode }) {
  return <ToolsContext value={tools}>{children}</ToolsContext>;
}

/** Where a section, or one setting of it, stands in the page: what the search and the list of sections go to. */
export function placeOfSection(id: string): string {
  return `muc-${id}`;
}

export function placeOfSetting(id: string): string {
  return `dat-${id}`;
}

interface SettingsCardProps {
  id: SectionId | 'files';
  title: string;
  help?: string;
  children?: ReactNode;
}

/** One section of the settings: its name, what it is for, and the way back to the first day where something was set. */
export function SettingsCard({ id, title, help, children }: SettingsCardProps) {
  const say = useSay();
  const { set, onReset } = useContext(ToolsContext);
  return (
    <section className="card stack" id={placeOfSection(id)} tabIndex={-1} aria-label={title}>
      <div className="stack tight">
        <div className="row spread">
          <h2>{title}</h2>
          {id !== 'files' && set.has(id) && (
            <button
              type="button"
              className="link small"
              aria-label={say('setting.resetOf', { section: title })}
              onClick={() => onReset(id)}
            >
              {say('setting.reset')}
            </button>
          )}
        </div>
        {help !== undefined && <p className="small quiet">{help}</p>}
      </div>
      {children}
    </section>
  );
}
