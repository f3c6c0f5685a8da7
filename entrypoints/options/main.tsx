import '../../components/page/style';
import '../../components/style/tables.css';
import '../../components/style/find-box.css';
import { lazy, Suspense } from 'react';
import { ExtensionPage } from '../../components/page/extension-page';
import { mount } from '../../components/page/mount';
import { OptionsPage } from './options-page';
import { sentences } from './sentences';

/** Opens the store, and has the least to do with settings: loaded after them. */
const DataSection = lazy(async () => ({ default: (await import('./data-section')).DataSection }));

mount(
  <ExtensionPage title="options.title" sentences={sentences}>
    {(current) => (
      <OptionsPage
        current={current}
        data={
          <Suspense fallback={null}>
            <DataSection current={current} />
          </Suspense>
        }
      />
    )}
  </ExtensionPage>,
);
