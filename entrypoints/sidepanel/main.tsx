import '../../components/page/style';
import '../../components/page/workspace-style';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { SectionGuard } from '../../components/page/section-guard';
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
        <WaivingOf store={store}>
          <Workspace store={store} settings={current.settings} />
        </WaivingOf>
      </SectionGuard>
    )}
  </ExtensionPage>,
);
