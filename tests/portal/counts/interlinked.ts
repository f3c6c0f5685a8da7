import { countingPeriod, placeOf } from '../data/classify.ts';
import type { PortalDossier, World } from '../data/world.ts';
import { lot, perUnit, type CountRow } from './per-unit.ts';
import type { Days } from './period-form.ts';

/** Which procedure starts each of the two chains. */
export const chains = [
  ['1.001193', 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi'],
  ['1.000656', 'Liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí'],
] as const;

/** Columns: per chain received, returned, in work. These dossiers stand among the others already. */
export function interlinkedRows(world: World, { from, to }: Days): { rows: CountRow[]; total: CountRow['figures'] } {
  const period = countingPeriod(from, to, world.now.slice(0, 10));
  const asked = world.dossiers.filter((dossier) => placeOf(dossier, period)?.origin === 'new' && lot(dossier, 3) < 35);
  const figures = (own: readonly PortalDossier[]): CountRow['figures'] =>
    chains.flatMap(([code]) => {
      const chain = own.filter(({ procedureCode }) => procedureCode === code);
      const returned = chain.filter(({ status }) => status === 10).length;
      return [chain.length, returned, chain.length - returned];
    });
  return { rows: perUnit(world, asked, figures), total: figures(asked) };
}
