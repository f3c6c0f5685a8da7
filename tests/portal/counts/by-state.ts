import type { PortalDossier, World } from '../data/world.ts';
import { perUnit, type CountRow } from './per-unit.ts';

/** Columns: three of "Mới đăng ký", five of "Đã tiếp nhận", four of "Có kết quả". As things stand now, whatever the period. */
export function stateRows(world: World): { rows: CountRow[]; total: CountRow['figures'] } {
  const figures = (own: readonly PortalDossier[]): CountRow['figures'] => {
    const of = (status: number, test: (dossier: PortalDossier) => boolean = () => true): number =>
      own.filter((dossier) => dossier.status === status && test(dossier)).length;
    return [
      of(1, ({ fee }) => fee.text === 'Không thu phí'),
      of(1, ({ fee }) => fee.text !== 'Không thu phí' && fee.paid),
      of(1, ({ fee }) => fee.text !== 'Không thu phí' && !fee.paid),
      of(2),
      of(4),
      of(8),
      of(6),
      of(5),
      0,
      0,
      0,
      of(9),
    ];
  };
  return { rows: perUnit(world, world.dossiers, figures), total: figures(world.dossiers) };
}
