import '../../components/page/style';
import '../../components/page/workspace-style';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { SectionGuard } from '../../components/page/section-guard';
import { PRINT_HASH } from '../../lib/browser/paper-handed';
import { openStore } from '../../lib/store/open';
import { Workspace } from './workspace';
import { Broken } from './answer';
import { sentences } from './sentences';
import { WaivingOf } from './waiving-of';

const store = openStore();

mount(
  <ExtensionPage title="workspace.title" sentences={sentences}>
    {(current) => (
      <SectionGuard instead={<Broken />}>
        <WaivingOf store={store} forbidden={current.policy.waivers === false}>
          <Workspace store={store} settings={current.settings} />
        </WaivingOf>
      </SectionGuard>
    )}
  </ExtensionPage>,
);

if (location.hash === PRINT_HASH) void import('./printing').then(({ printHanded }) => printHanded());
