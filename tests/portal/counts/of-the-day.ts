import type { PortalDossier, World } from '../data/world.ts';
import { duesOf } from './payment.ts';
import { perUnit, type CountRow } from './per-unit.ts';

/** Columns: received directly, online, by post; with a result; returned; fees collected; supplement asked for; withdrawn. Of one day alone. */
export function dayRows(world: World, at: string): { rows: CountRow[]; total: CountRow['figures'] } {
  const figures = (own: readonly PortalDossier[]): CountRow['figures'] => {
    const received = own.filter((dossier) => dossier.received?.slice(0, 10) === at && dossier.status !== 3);
    const by = (channel: number): number => received.filter((dossier) => dossier.channel === channel).length;
    return [
      by(1),
      by(2),
      by(3),
      own.filter(({ completed, status }) => completed?.slice(0, 10) === at && status !== 7).length,
      own.filter(({ returned }) => returned?.slice(0, 10) === at).length,
      received.filter((dossier) => dossier.fee.paid && duesOf(dossier).charge > 0).length,
      received.filter(({ status }) => status === 5).length,
      own.filter(({ completed, status }) => completed?.slice(0, 10) === at && status === 7).length,
    ];
  };
  return { rows: perUnit(world, world.dossiers, figures), total: figures(world.dossiers) };
}
