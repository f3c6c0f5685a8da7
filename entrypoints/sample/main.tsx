import '../../components/page/style';
import '../../components/sample/sample.css';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { SamplePage } from './sample-page';
import { sentences } from './sentences';

mount(
  <ExtensionPage title="sample.title" sentences={sentences}>
    {({ settings }) => <SamplePage language={settings.language} />}
  </ExtensionPage>,
);
