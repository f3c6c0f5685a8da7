import { useSyncExternalStore } from 'react';
import { WelcomeView, welcomeSteps, type WelcomeStep } from '../../components/welcome/welcome-view';
import { changeSettings, type CurrentSettings } from '../../lib/browser/settings-access';
import { closeHere, openWorkspaceHere } from './open-here';

/** As the address after `#` has them, so that the browser's own way back leads to the step before. */
const addresses: Readonly<Record<WelcomeStep, string>> = { does: '#buoc-1', unit: '#buoc-2', try: '#buoc-3' };

function useStep(): WelcomeStep {
  const address = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash,
  );
  return welcomeSteps.find((step) => addresses[step] === address) ?? 'does';
}

export function WelcomePage({ current: { settings, policy, locked } }: { current: CurrentSettings }) {
  return (
    <WelcomeView
      step={useStep()}
      settings={settings}
      locked={new Set(locked)}
      offered={policy.portals ?? []}
      sampleAddress="/sample.html"
      onChange={(change) => void changeSettings(change)}
      onStep={(step) => (window.location.hash = addresses[step])}
      onEnd={() => void closeHere()}
      onOpenWorkspace={() => void openWorkspaceHere()}
    />
  );
}
