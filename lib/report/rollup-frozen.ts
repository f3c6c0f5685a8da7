import type { Moment } from '../text/moment';
import type { Say } from '../text/say';
import { FROZEN_FORMAT, FROZEN_VERSION, NOTE_LENGTH, type FrozenCell, type FrozenContent } from './frozen-package';
import { withoutPeople } from './frozen-text';
import type { RolledCell, RollUp } from './rollup';
import type { RollupNotice } from './rollup-checks';

export interface FrozenRollupOrder {
  at: Moment;
  unit: string;
  note: string;
  rollup: RollUp;
  notices: readonly RollupNotice[];
  say: Say;
}

/** The sums of the units as a package of its own, to be handed on; what was to be looked at goes with it. */
export function freezeRollup({ at, unit, note, rollup, notices, say }: FrozenRollupOrder): FrozenContent {
  const { form, period, rowsAre, rows, total, units } = rollup;
  const said = withoutPeople(note.normalize('NFC').trim()).slice(0, NOTE_LENGTH);
  const cells = (of: readonly RolledCell[]): FrozenCell[] => of.map((cell) => (typeof cell === 'number' ? cell : { why: say(cell.why) }));
  return {
    format: FROZEN_FORMAT,
    version: FROZEN_VERSION,
    at,
    unit,
    period: { from: period.from, to: period.to },
    ...(said !== '' && { note: said }),
    source: 'rollup',
    form,
    rowsAre,
    rows: rows.map(({ label, cells: of }) => ({ label, cells: cells(of) })),
    total: { label: '', cells: cells(total.cells) },
    counted: 0,
    unplaced: 0,
    captures: units.flatMap(({ reports }) =>
      reports.map((report) => ({
        kind: 'package' as const,
        portal: '',
        screen: report.form.number,
        unit: report.unit,
        period: report.period,
        at: report.at,
        hash: report.hash,
      })),
    ),
    findings: notices.map(({ kind, severity, say: sentence }) => ({
      rule: `tong-hop-${kind}`,
      severity,
      text: withoutPeople(say(sentence)),
    })),
  };
}
