import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useSay } from '../../components/common/words';
import { SampleList } from '../../components/sample/sample-list';
import { SampleFigures, SampleForm } from '../../components/sample/sample-tables';
import { SampleView, sampleScreens, type SampleScreen } from '../../components/sample/sample-view';
import { now } from '../../lib/browser/clock';
import { loadScript } from './load-script';
import { sampleDossiers, type SampleDossier } from './sample-dossiers';
import { sampleLines, sampleLinesWithFault, samplePeriod } from './sample-lines';

const ROWS_A_PAGE = 25;

/** As the address after `#` has them; what is mended is a screen of its own, since a portal would be asked for it anew. */
const addresses: Readonly<Record<SampleScreen, string>> = { list: '#danh-sach', figures: '#thong-ke', form: '#bieu-mau' };
const MENDED = '#thong-ke-da-sua';

const tries: Readonly<Record<SampleScreen, readonly string[]>> = {
  list: ['sample.try.list.look', 'sample.try.list.all', 'sample.try.list.csv'],
  figures: ['sample.try.figures.look', 'sample.try.figures.mend'],
  form: ['sample.try.form.fill', 'sample.try.form.undo'],
};

function useAddress(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash,
  );
}

/** Answers first, so that nothing said here ever reaches the background; English sentences before the overlay, as on a portal. */
async function layOver(language: 'vi' | 'en'): Promise<void> {
  if (!(await loadScript('sample-answers'))) return;
  if (language === 'en') await loadScript('english');
  await loadScript('overlay');
}

/** The sample portal with the overlay over it, by the same files that are injected into portals. */
export function SamplePage({ language }: { language: 'vi' | 'en' }) {
  const say = useSay();
  const address = useAddress();
  const screen = address === MENDED ? 'figures' : (sampleScreens.find((one) => addresses[one] === address) ?? 'list');
  const [page, setPage] = useState(1);
  const world = useMemo(() => {
    const today = now().slice(0, 10);
    const { from, to } = samplePeriod(today);
    return { dossiers: sampleDossiers(today), from: dayText(from), to: dayText(to) };
  }, []);

  // The bar keeps the language it was begun with, as on a portal.
  useEffect(() => void layOver(language), [language]);

  const { dossiers, from, to } = world;
  const first = (page - 1) * ROWS_A_PAGE;
  return (
    <SampleView
      screen={screen}
      tries={tries[screen]}
      addressOf={(one) => addresses[one]}
      more={
        screen === 'figures' && (
          <div>
            <a className="button" href={address === MENDED ? addresses.figures : MENDED}>
              {say(address === MENDED ? 'sample.showWrong' : 'sample.mend')}
            </a>
          </div>
        )
      }
    >
      {screen === 'list' && (
        <SampleList
          rows={dossiers.slice(first, first + ROWS_A_PAGE).map(cellsOf)}
          total={dossiers.length}
          page={page}
          pages={Math.ceil(dossiers.length / ROWS_A_PAGE)}
          first={first + 1}
          onPage={setPage}
        />
      )}
      {screen === 'figures' && <SampleFigures lines={address === MENDED ? sampleLines : sampleLinesWithFault} from={from} to={to} />}
      {screen === 'form' && <SampleForm lines={sampleLines} from={from} to={to} />}
    </SampleView>
  );
}

/** `2026-11-22` → `22/11/2026`, as the portal prints days. */
function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}

function cellsOf({ code, procedure, fieldName, owner, received, due, ended, state, channel }: SampleDossier): string[] {
  const day = (value: string | undefined): string => (value === undefined ? '' : dayText(value));
  return [code, procedure, fieldName, owner, day(received), day(due), day(ended), state, channel];
}
