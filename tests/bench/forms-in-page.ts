import { ii06a } from '../../lib/report/forms/ii-06a';
import { td06a } from '../../lib/report/conventions/td-06a';
import { countStored } from '../../entrypoints/sidepanel/counted';
import { allDossiers } from '../../lib/store/dossiers';
import { openStore } from '../../lib/store/open';
import type { DossierRecord } from '../../lib/store/schema';
import { dossierLives, looks } from '../unit/check/dossier-lives';

export interface FormCost {
  dossiers: number;
  /** Milliseconds to read them from the store: median of the rounds. */
  read: number;
  /** To read them and to count the form: median of the same rounds. */
  counted: number;
  /** The figure of column (3), so that nothing is counted in vain. */
  total: number;
}

const PERIOD = { from: '2023-03-15', to: '2023-06-14' };

/** A form counted from so many stored dossiers against just reading them, in turns in one page. */
export async function measureForm(count: number, rounds: number): Promise<FormCost> {
  const store = openStore(`bench-${count}`);
  const at = '2023-06-20T08:00:00';
  const lives = dossierLives(1, 10_000, looks[0]);
  for (let from = 0; from < count; from += 10_000) {
    const batch = lives.slice(0, count - from).map(({ dossier }, n): DossierRecord => {
      const code = `${dossier.code}-${from + n}`;
      return {
        channel: n % 5 === 0 ? 'direct' : 'online',
        ...dossier,
        code,
        unit: `Xã ${n % 40}`,
        fieldName: `Lĩnh vực ${n % 60}`,
        key: `${dossier.portal}|${code}`,
        captureId: 'bench',
        firstSeen: at,
        lastSeen: at,
        stateSince: at,
        history: [],
        open: 1,
      };
    });
    await store.dossiers.bulkPut(batch);
  }
  const reads: number[] = [];
  const counts: number[] = [];
  let total = 0;
  for (let round = 0; round < rounds; round++) {
    // Both in one turn, so that what else the PC does weighs on both.
    const start = performance.now();
    const dossiers = await allDossiers(store);
    const read = performance.now();
    const counted = countStored(dossiers, new Map(), { form: ii06a, convention: td06a, period: PERIOD, rowsAre: 'field', unit: '' });
    const cell = counted.total.cells[3];
    total = cell !== undefined && 'value' in cell ? cell.value : (cell?.codes.length ?? 0);
    reads.push(read - start);
    counts.push(performance.now() - start);
  }
  return { dossiers: await store.dossiers.count(), read: median(reads), counted: median(counts), total };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
