import { useMemo, useState } from 'react';
import { Choice } from '../../components/common/labelled';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { PaperTable } from '../../components/frozen/paper-table';
import { ExpectedUnits } from '../../components/rollup/expected-units';
import { NameLinks } from '../../components/rollup/name-links';
import { RollupNotices } from '../../components/rollup/rollup-notices';
import { UnitTable } from '../../components/rollup/unit-table';
import { FreezeDialog } from '../../components/frozen/freeze-dialog';
import { now as readClock } from '../../lib/browser/clock';
import { digest } from '../../lib/browser/digest';
import { periodText } from '../../lib/calendar/say-moment';
import { sealed, shortHash } from '../../lib/report/frozen-hash';
import { freezeRollup } from '../../lib/report/rollup-frozen';
import { keepFrozen } from '../../lib/store/frozen';
import { downloadFile } from '../../lib/browser/download';
import { fileName } from '../../lib/export/file-name';
import { paperOfRollup } from '../../lib/export/form-paper';
import { noticeText, unitStandings } from '../../lib/export/notice-text';
import type { ReportGroup } from '../../lib/report/rollup';
import { expectUnits, linkName } from '../../lib/store/rollup';
import { createSay } from '../../lib/text/say';
import notice from '../../lib/text/messages/vi/notice.json';
import report from '../../lib/text/messages/vi/report.json';
import { OnPaper } from './frozen-on-paper';
import { rolledUp, type RollupGround } from './rollup-data';
import type { SectionProps } from './workspace';

interface RolledUpProps extends SectionProps {
  ground: RollupGround;
  group: ReportGroup;
}

/** Sums, what to look at before they are believed, and the notice to the units. */
export function RolledUp({ store, settings, now, ground, group }: RolledUpProps) {
  const say = useSay();
  const [by, setBy] = useState<'rows' | 'units'>('rows');
  const [freezing, setFreezing] = useState(false);
  const [told, setTold] = useState<{ said: string; refused: boolean }>();
  const { rollup, notices } = useMemo(() => rolledUp(ground, group), [ground, group]);
  const units = useMemo(() => unitStandings(rollup, ground.targets), [rollup, ground.targets]);
  const office = settings.unit ?? '';
  const paper = paperOfRollup(rollup, by, {
    unit: office,
    notes: [say('rollup.paper', { n: rollup.units.length }), ...(rollup.missing.length > 0 ? [missingLine()] : [])],
  });
  const blank = paper.rows.reduce((n, { cells }) => n + cells.filter((cell) => cell === undefined).length, 0);
  const names = rollup.units.map(({ name }) => name);

  function missingLine(): string {
    return say('rollup.missing', { n: rollup.missing.length, units: rollup.missing.join(', ') });
  }

  async function freeze(unit: string, note: string) {
    setFreezing(false);
    const at = readClock();
    const frozen = await sealed(freezeRollup({ at, unit, note, rollup, notices, say }), digest);
    const kept = await keepFrozen(store, frozen, 'here', at);
    if (kept.ok) setTold({ said: say('frozen.frozen', { unit, code: shortHash(frozen.hash) }), refused: false });
    else setTold({ said: say(kept.problem.say), refused: true });
  }

  async function saveNotice() {
    try {
      const { noticeDocx } = await import('../../lib/export/notice-docx');
      const text = noticeText(rollup, { office, targets: ground.targets, say: createSay({ ...report, ...notice }, 'vi') });
      const name = fileName({ kind: 'thong-bao', unit: office, about: rollup.period.to, day: now, extension: 'docx' });
      downloadFile(name, await noticeDocx(text));
      setTold({ said: say('frozen.paper.saved', { name }), refused: false });
    } catch {
      setTold({ said: say('frozen.paper.notSaved'), refused: true });
    }
  }

  return (
    <>
      <Notice tone={rollup.missing.length > 0 ? 'warn' : 'good'}>
        <p>
          {ground.expected.length === 0
            ? say('rollup.reported', { n: rollup.units.length })
            : say('rollup.reportedOf', { n: rollup.units.length, all: ground.expected.length })}
        </p>
        {rollup.missing.length > 0 && <p>{missingLine()}</p>}
      </Notice>
      <ExpectedUnits
        key={ground.expected.join('\n')}
        expected={ground.expected}
        reported={names}
        onSave={(wanted) => void expectUnits(store, wanted, readClock())}
      />
      <NameLinks
        open={rollup.open}
        links={ground.links}
        known={{ unit: [...new Set([...ground.expected, ...names])], field: rollup.rows.map(({ label }) => label) }}
        onLink={(kind, from, to) => void linkName(store, kind, from, to, readClock())}
      />
      <RollupNotices notices={notices} />
      <h3>{say('rollup.units')}</h3>
      <UnitTable units={units} />
      <div className="row">
        <button type="button" className="button" onClick={() => void saveNotice()}>
          {say('rollup.notice')}
        </button>
        <button type="button" className="button" onClick={() => setFreezing(true)}>
          {say('frozen.freeze')}
        </button>
      </div>
      <div role={told?.refused === true ? 'alert' : 'status'}>
        {told !== undefined && <Notice tone={told.refused ? 'warn' : 'good'}>{told.said}</Notice>}
      </div>
      <h3>{rollup.form.title}</h3>
      <Choice<'rows' | 'units'>
        label={say('workspace.forms.rowsAre')}
        value={by}
        options={[
          { value: 'rows', label: say(`common.rowsAre.${rollup.rowsAre}`) },
          { value: 'units', label: say('rollup.byUnit') },
        ]}
        onChange={setBy}
      />
      {blank > 0 && <Notice tone="warn">{say('rollup.blank', { n: blank })}</Notice>}
      <div className="sheet" tabIndex={0} role="group" aria-label={rollup.form.title}>
        <PaperTable paper={paper} />
      </div>
      <OnPaper paper={paper} now={now} />
      {freezing && (
        <FreezeDialog
          facts={{
            title: rollup.form.number,
            period: periodText(rollup.period),
            unit: office,
            rows: rollup.rows.length,
            blank: paperOfRollup(rollup, 'rows', { unit: office }).rows.reduce(
              (n, { cells }) => n + cells.filter((one) => one === undefined).length,
              0,
            ),
            captures: rollup.units.reduce((n, { reports }) => n + reports.length, 0),
            findings: notices.length,
            aside: 0,
            blocked: notices.filter(({ severity }) => severity === 'block').length,
          }}
          onFreeze={(unit, note) => void freeze(unit, note)}
          onCancel={() => setFreezing(false)}
        />
      )}
    </>
  );
}
