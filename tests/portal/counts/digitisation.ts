import { countingPeriod, placeOf } from '../data/classify.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { lot, perUnit, percent, type CountRow } from './per-unit.ts';
import type { Days } from './period-form.ts';

/** Columns: received; not digitised, digitised, reused, reused from the national portal, share; resolved; result not, result digitised, share; two verdicts. */
export function digitisationRows(world: World, { from, to }: Days): { rows: CountRow[]; total: CountRow['figures'] } {
  const period = countingPeriod(from, to, world.now.slice(0, 10));
  const asked = world.dossiers.filter((dossier) => placeOf(dossier, period)?.origin === 'new');
  const figures = (own: readonly PortalDossier[]): CountRow['figures'] => {
    const scanned = own.filter((dossier) => dossier.channel === 2 || lot(dossier, 2) < 45);
    const reused = scanned.filter((dossier) => lot(dossier, 5) < 22);
    const national = reused.filter((dossier) => lot(dossier, 8) < 30).length;
    const solved = own.filter(({ status, completed }) => (status === 9 || status === 10) && (completed?.slice(0, 10) ?? '9999') <= to);
    const results = solved.filter((dossier) => lot(dossier, 11) < 88).length;
    const [parts, outcome] = [percent(scanned.length, own.length), percent(results, solved.length)];
    const verdict = (share: string): string => (Number.parseFloat(share) >= 80 ? 'Đạt' : 'Không đạt');
    return [
      own.length,
      own.length - scanned.length,
      scanned.length,
      reused.length,
      national,
      parts,
      solved.length,
      solved.length - results,
      results,
      outcome,
      verdict(parts),
      verdict(outcome),
    ];
  };
  return { rows: perUnit(world, asked, figures), total: figures(asked) };
}
