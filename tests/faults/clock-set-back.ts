import 'fake-indexeddb/auto';
import { openStore } from '../../lib/store/open';
import { saveListPage } from '../../lib/store/save-list';
import type { NewListCapture } from '../../lib/dossier/capture';
import type { StateId } from '../../lib/vocabulary/state';
import type { Outcome } from './outcome';

const PORTAL = 'https://motcua.example.gov.vn';

function page(at: string, state: StateId): NewListCapture {
  const dossiers = [{ portal: PORTAL, code: 'A', received: '2026-03-02T08:00:00', state }];
  const completeness = { complete: false, why: 'one-page-only' } as const;
  return { portal: PORTAL, address: '/ds', screen: 'Danh sách', filter: {}, kind: 'list', withoutCode: 0, at, completeness, dossiers };
}

/** The PC's clock is set: what was read under the later time stays, and reading goes on. */
export async function setTheClock(report: (outcome: Outcome) => void): Promise<void> {
  const cases = [
    { what: 'an hour back', first: '2026-03-04T09:00:00', next: '2026-03-04T08:00:00', state: 'resolved' },
    { what: 'a day back', first: '2026-03-05T08:00:00', next: '2026-03-04T08:00:00', state: 'resolved' },
    { what: 'ten years ahead and back', first: '2036-03-04T08:00:00', next: '2026-03-04T08:00:00', state: 'resolved' },
    { what: 'a day ahead', first: '2026-03-04T08:00:00', next: '2026-03-05T08:00:00', state: 'processing' },
  ] as const;
  for (const [at, { what, first, next, state }] of cases.entries()) {
    const store = openStore(`clock-${at}`);
    const answers = [await saveListPage(store, page(first, 'resolved'), []), await saveListPage(store, page(next, 'processing'), [])];
    const kept = await store.dossiers.toArray();
    const lost = answers.filter(({ ok }) => !ok).length + (kept[0]?.state === state ? 0 : 1);
    report({ point: `clock set ${what}`, runs: 1, lost, doubled: kept.length - 1, shown: { [String(kept[0]?.state)]: 1 } });
    await store.delete();
  }
}
