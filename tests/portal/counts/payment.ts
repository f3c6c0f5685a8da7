import { countingPeriod, placeOf } from '../data/classify.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { perUnit, percent, type CountRow } from './per-unit.ts';
import type { Days } from './period-form.ts';

/** Fee and charge of one dossier in đồng: a fixed sum per procedure, none where nothing is collected. */
export function duesOf({ procedureCode, fee }: PortalDossier): { charge: number; fee: number } {
  if (fee.text === 'Không thu phí') return { charge: 0, fee: 0 };
  const step = Number(procedureCode.slice(-2)) % 7;
  return { charge: 2_000 + step * 3_000, fee: step % 2 === 0 ? 8_000 : 0 };
}

/** Columns: collected dossiers, paid directly, paid online, share paid online, phí, lệ phí, sum. */
export function paymentFigures(own: readonly PortalDossier[]): CountRow['figures'] {
  const paid = own.filter((dossier) => dossier.fee.paid && duesOf(dossier).charge > 0);
  const online = paid.filter(({ channel }) => channel === 2).length;
  const charge = paid.reduce((sum, dossier) => sum + duesOf(dossier).charge, 0);
  const fee = paid.reduce((sum, dossier) => sum + duesOf(dossier).fee, 0);
  return [paid.length, paid.length - online, online, percent(online, paid.length), money(charge), money(fee), money(charge + fee)];
}

/** Money has commas where counts have points. */
function money(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function paymentDossiers(world: World, { from, to }: Days): PortalDossier[] {
  const period = countingPeriod(from, to, world.now.slice(0, 10));
  return world.dossiers.filter((dossier) => placeOf(dossier, period)?.origin === 'new');
}

export function paymentRows(world: World, days: Days): { rows: CountRow[]; total: CountRow['figures'] } {
  const asked = paymentDossiers(world, days);
  return { rows: perUnit(world, asked, paymentFigures), total: paymentFigures(asked) };
}
