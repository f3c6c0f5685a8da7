import '../../components/page/style';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { SelfCheckPage } from './self-check-page';
import { sentences } from './sentences';

mount(
  <ExtensionPage title="selfCheck.title" sentences={sentences}>
    {(current) => <SelfCheckPage current={current} />}
  </ExtensionPage>,
);
