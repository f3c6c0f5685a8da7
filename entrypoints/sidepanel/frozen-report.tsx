import '../../components/frozen/frozen.css';
import { useMemo, useState } from 'react';
import { Notice } from '../../components/common/notice';
import { useWords, WordsProvider } from '../../components/common/words';
import { FreezeDialog } from '../../components/frozen/freeze-dialog';
import { now as readClock } from '../../lib/browser/clock';
import { digest, salt } from '../../lib/browser/digest';
import { periodText } from '../../lib/calendar/say-moment';
import { paperOfFigures } from '../../lib/export/form-paper';
import type { CountedRow, FormFigures } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { sealed, shortHash } from '../../lib/report/frozen-hash';
import { freezeReport, type FrozenCount } from '../../lib/report/frozen-report';
import { keepFrozen } from '../../lib/store/frozen';
import { frozenGround, type FrozenGround } from './frozen-ground';
import { OnPaper } from './frozen-on-paper';
import { wordsWithFrozen } from './frozen-sentences';
import type { SectionProps } from './workspace';

export interface FrozenReportProps extends Pick<SectionProps, 'store' | 'settings' | 'now'> {
  form: ReportForm;
  figures: FormFigures;
  /** Empty: all that are stored. */
  unit: string;
  /** Where the figures were counted from dossiers; else they are of the portal's table. */
  count?: Omit<FrozenCount, 'salt' | 'allUnits'>;
}

/** What can be done with the form that is open: frozen, saved, copied, printed. */
export function FrozenReport({ store, settings, now, form, figures, unit, count }: FrozenReportProps) {
  const outer = useWords();
  const words = useMemo(() => wordsWithFrozen(outer), [outer]);
  const { say } = words;
  const [ground, setGround] = useState<FrozenGround>();
  const [told, setTold] = useState<{ said: string; refused: boolean }>();
  const named = unit === '' ? (settings.unit ?? '') : unit;
  const paper = useMemo(() => {
    const how = count === undefined ? say('frozen.paper.table') : say('frozen.paper.counted', { title: count.convention.title });
    return paperOfFigures(form, figures, { unit: named, notes: [how] });
  }, [form, figures, named, count, say]);

  async function ask() {
    setTold(undefined);
    const portals = new Set(Array.from(count?.dossiers ?? [], ({ portal }) => portal));
    setGround(await frozenGround(store, settings, say, { unit, period: figures.period, portals }));
  }

  async function freeze(ofUnit: string, note: string, held: FrozenGround) {
    setGround(undefined);
    const at = readClock();
    const content = freezeReport({
      at,
      unit: ofUnit,
      note,
      form,
      figures,
      say,
      ...held,
      ...(count && { count: { ...count, allUnits: unit === '', salt: salt() } }),
    });
    const frozen = await sealed(content, digest);
    const kept = await keepFrozen(store, frozen, 'here', at);
    if (!kept.ok) return setTold({ said: say(kept.problem.say), refused: true });
    const sentence = kept.value.outcome === 'new' ? 'frozen.frozen' : 'frozen.frozenBefore';
    setTold({ said: say(sentence, { unit: ofUnit, code: shortHash(frozen.hash) }), refused: false });
  }

  return (
    <WordsProvider words={words}>
      <section className="stack near" aria-label={say('frozen.freeze')}>
        <div className="row">
          <button type="button" className="button primary" onClick={() => void ask()}>
            {say('frozen.freeze')}
          </button>
        </div>
        <div role={told?.refused === true ? 'alert' : 'status'}>
          {told !== undefined && (
            <Notice tone={told.refused ? 'warn' : 'good'}>
              <p>{told.said}</p>
            </Notice>
          )}
        </div>
        <OnPaper paper={paper} now={now} />
      </section>
      {ground !== undefined && (
        <FreezeDialog
          facts={{
            title: form.number,
            period: periodText(figures.period),
            unit: named,
            rows: figures.rows.length,
            blank: blanksIn([...figures.rows, figures.total], form),
            ...(count && { dossiers: count.counted }),
            captures: ground.captures.length,
            findings: ground.findings.length,
            aside: ground.findings.filter(({ waiver }) => waiver !== undefined).length,
            blocked: ground.findings.filter(({ severity, waiver }) => severity === 'block' && waiver === undefined).length,
          }}
          onFreeze={(ofUnit, note) => void freeze(ofUnit, note, ground)}
          onCancel={() => setGround(undefined)}
        />
      )}
    </WordsProvider>
  );
}

/** Columns that are filled by hand have no figure and lack none. */
function blanksIn(rows: readonly CountedRow[], { columns }: ReportForm): number {
  const counted = columns.filter(({ indicator }) => indicator !== undefined);
  return rows.reduce((n, { cells }) => n + counted.filter(({ number }) => !('value' in (cells[number] ?? {}))).length, 0);
}
