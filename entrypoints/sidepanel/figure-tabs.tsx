import { lazy, Suspense, useState, type ReactNode } from 'react';
import { SectionTabs } from '../../components/common/section-tabs';
import { useSay } from '../../components/common/words';
import type { FigureRecord } from '../../lib/store/schema';
import type { Settings } from '../../lib/settings/settings';

const ScoresSection = lazy(async () => ({ default: (await import('./scores-section')).ScoresSection }));

const tabs = ['tables', 'scores'] as const;
type Tab = (typeof tabs)[number];

interface FigureTabsProps {
  captures: readonly FigureRecord[];
  settings: Settings;
  /** The tables themselves. */
  children: ReactNode;
}

/** The tables that were read, and what they come to as indices. */
export function FigureTabs({ captures, settings, children }: FigureTabsProps) {
  const say = useSay();
  const labels: Record<Tab, string> = { tables: say('workspace.figures.tables'), scores: say('workspace.figures.scores') };
  const [chosen, setChosen] = useState<Tab>('tables');
  return (
    <div className="stack near">
      <SectionTabs<Tab>
        label={say('workspace.figures.tabs')}
        sections={tabs.map((id) => ({ id, label: labels[id] }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {tabs.map((id) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== chosen}>
          {id === chosen && (
            <Suspense fallback={<p className="quiet">{say('workspace.loading')}</p>}>
              {id === 'tables' ? children : <ScoresSection captures={captures} settings={settings} />}
            </Suspense>
          )}
        </div>
      ))}
    </div>
  );
}
