import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/common/icon';
import { SectionPanel, SectionTabs } from '../../components/common/section-tabs';
import { useSay } from '../../components/common/words';
import { PaletteHost } from '../../components/palette/palette-host';
import { SectionGuard } from '../../components/page/section-guard';
import { onTextWaiting } from '../../lib/browser/text-handed';
import type { CommandId } from '../../lib/commands/command-registry';
import type { Settings } from '../../lib/settings/settings';
import type { Store } from '../../lib/store/schema';
import { Broken } from './answer';
import { BeginLetters } from './letters-button';
import { HANDED } from './letters-handed';
import { TodaySection } from './today-section';
import { useNow } from './use-now';

/** The first section opens at once; the others, and the dossier over them, are loaded when they are chosen. */
const DossiersSection = lazy(async () => ({ default: (await import('./dossiers-section')).DossiersSection }));
const FiguresSection = lazy(async () => ({ default: (await import('./figures-section')).FiguresSection }));
const FormsSection = lazy(async () => ({ default: (await import('./forms-section')).FormsSection }));
const TextSection = lazy(async () => ({ default: (await import('./text-section')).TextSection }));
const ExportSection = lazy(async () => ({ default: (await import('./export-section')).ExportSection }));
const DossierDrawer = lazy(async () => ({ default: (await import('./dossier-drawer')).DossierDrawer }));
const LettersDrawer = lazy(async () => ({ default: (await import('./letters-drawer')).LettersDrawer }));

const sectionIds = ['today', 'dossiers', 'figures', 'forms', 'text', 'export'] as const;
type SectionId = (typeof sectionIds)[number];

/** What every section is given. `onOpen` shows a dossier by its key over the section. */
export interface SectionProps {
  store: Store;
  settings: Settings;
  now: string;
  onOpen(key: string): void;
}

export function Workspace({ store, settings }: { store: Store; settings: Settings }) {
  const say = useSay();
  const now = useNow();
  const [chosen, setChosen] = useState<SectionId>(() => sectionIds.find((id) => location.hash === `#phan-${id}`) ?? 'today');
  const [asked, setAsked] = useState(0);
  const [opened, setOpened] = useState<string>();
  const inTab = useInTab();
  // The side panel hands its letters to a tab, where they can be printed.
  const [letters, setLetters] = useState<{ keys?: readonly string[] } | undefined>(() => (location.hash === HANDED ? {} : undefined));
  // A text that was selected on a page and handed over is what the workspace was opened for.
  useEffect(() => onTextWaiting(() => setChosen('text')), []);
  const beginLetters = useCallback((keys: readonly string[]) => setLetters({ keys }), []);
  const own = useMemo(() => goingTo(setChosen), []);
  const props: SectionProps = { store, settings, now, onOpen: setOpened };

  return (
    <BeginLetters value={beginLetters}>
      <div className="workspace">
        <header className="top">
          <Head unit={settings.unit} inTab={inTab} onCommands={() => setAsked((times) => times + 1)} />
          <SectionTabs<SectionId>
            label={say('workspace.sections')}
            sections={sectionIds.map((id) => ({ id, label: say(`workspace.section.${id}`) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        </header>
        <main>
          {sectionIds.map((id) => (
            <SectionPanel key={id} id={id} hidden={id !== chosen}>
              {id === chosen && (
                <SectionGuard instead={<Broken />}>
                  <Suspense fallback={<p className="quiet">{say('workspace.loading')}</p>}>
                    <Section id={id} {...props} />
                  </Suspense>
                </SectionGuard>
              )}
            </SectionPanel>
          ))}
        </main>
        {opened !== undefined && (
          <SectionGuard key={opened} instead={null}>
            <Suspense fallback={null}>
              <DossierDrawer {...props} dossierKey={opened} onClose={() => setOpened(undefined)} />
            </Suspense>
          </SectionGuard>
        )}
        {letters !== undefined && (
          <SectionGuard instead={null}>
            <Suspense fallback={null}>
              <LettersDrawer {...props} keys={letters.keys} inTab={inTab === true} onClose={() => setLetters(undefined)} />
            </Suspense>
          </SectionGuard>
        )}
        <PaletteHost asked={asked} onRun={async (id) => (await import('../../lib/browser/run-command')).runCommand(id, own)} />
      </div>
    </BeginLetters>
  );
}

function Section({ id, ...props }: SectionProps & { id: SectionId }) {
  if (id === 'today') return <TodaySection {...props} />;
  if (id === 'dossiers') return <DossiersSection {...props} />;
  if (id === 'figures') return <FiguresSection {...props} />;
  if (id === 'forms') return <FormsSection {...props} />;
  return id === 'text' ? <TextSection {...props} /> : <ExportSection {...props} />;
}

/** Commands that only change the section in view. */
function goingTo(choose: (id: SectionId) => void): Partial<Record<CommandId, () => void>> {
  return Object.fromEntries(sectionIds.map((id) => [`show-${id}`, () => choose(id)]));
}

function Head({ unit, inTab, onCommands }: { unit: string | undefined; inTab: boolean | undefined; onCommands(): void }) {
  const say = useSay();
  return (
    <div className="head">
      <div className="name">
        <h1>{say('common.product')}</h1>
        {unit !== undefined && <div className="unit">{unit}</div>}
        {unit === undefined && (
          <button type="button" className="link small" title={say('common.settings')} onClick={openSettings}>
            {say('workspace.unitMissing')}
          </button>
        )}
      </div>
      <button
        type="button"
        className="button bare square"
        aria-label={say('common.commands')}
        title={say('common.commands')}
        aria-keyshortcuts="Control+K"
        onClick={onCommands}
      >
        <Icon name="command" />
      </button>
      {inTab === false && (
        <button
          type="button"
          className="button bare square"
          aria-label={say('workspace.openTab')}
          title={say('workspace.openTab')}
          onClick={openInTab}
        >
          <Icon name="open" />
        </button>
      )}
      <button
        type="button"
        className="button bare square"
        aria-label={say('common.settings')}
        title={say('common.settings')}
        onClick={openSettings}
      >
        <Icon name="gear" />
      </button>
    </div>
  );
}

function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

function openInTab(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html' as '/') });
}

/** The side panel is no tab; undefined until the browser has said. */
function useInTab(): boolean | undefined {
  const [inTab, setInTab] = useState<boolean>();
  useEffect(() => void browser.tabs.getCurrent().then((tab) => setInTab(tab !== undefined)), []);
  return inTab;
}
