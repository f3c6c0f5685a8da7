import '../../components/page/style';
import '../../components/style/tables.css';
import '../../components/style/find-box.css';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { OptionsPage } from './options-page';
import { sentences } from './sentences';

mount(
  <ExtensionPage title="options.title" sentences={sentences}>
    {(current) => <OptionsPage current={current} />}
  </ExtensionPage>,
);
