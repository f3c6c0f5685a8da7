import '../../components/page/style';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { changeSettings } from '../../lib/browser/settings-access';
import { openWorkspaceHere } from './open-here';
import { sentences } from './sentences';

mount(
  <ExtensionPage title="welcome.title" sentences={sentences}>
    {({ settings, locked }) => (
      <WelcomeView
        unit={settings.unit ?? ''}
        unitLocked={locked.includes('unit')}
        onUnit={(unit) => void changeSettings({ unit })}
        onOpenWorkspace={() => void openWorkspaceHere()}
      />
    )}
  </ExtensionPage>,
);
