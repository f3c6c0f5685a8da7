import '../../components/page/style';
import '../../components/welcome/welcome.css';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { sentences } from './sentences';
import { WelcomePage } from './welcome-page';

mount(
  <ExtensionPage title="welcome.title" sentences={sentences}>
    {(current) => <WelcomePage current={current} />}
  </ExtensionPage>,
);
