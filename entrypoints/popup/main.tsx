import '../../components/page/style';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { PopupPage } from './popup-page';
import { sentences } from './sentences';

mount(
  <ExtensionPage title="popup.title" sentences={sentences}>
    {() => <PopupPage />}
  </ExtensionPage>,
);
