import { useEffect, useRef, useState } from 'react';
import type { Period } from '../../lib/calendar/period';
import type { FileTable } from '../../lib/portal/file-tables';
import { DayField } from '../common/day-field';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';
import { hostOf } from '../dossiers/dossier-filters';
import { FileFacts } from './file-facts';

/** What the official says of a file that the file itself does not prove. */
export interface FileContext {
  /** Undefined: of no portal, kept under the name of the file. */
  portal?: string;
  unit?: string;
  period?: Period;
  /** Day on which the portal gave the file out. */
  day: string;
  /** Every dossier of that unit and period is in it. */
  whole: boolean;
}

interface FileReviewProps {
  name: string;
  tables: readonly FileTable[];
  portals: readonly string[];
  unit: string;
  /** Day of the file on this PC, and today. */
  day: string;
  today: string;
  onKeep(table: FileTable, context: FileContext): void;
  onClose(): void;
}

const NOT_SAID = '';
const NO_PORTAL = 'none';

/** What a file holds, and the questions that a page answers by itself: of which portal, unit and period, and is it everything. */
export function FileReview({ name, tables, portals, unit: ownUnit, day: fileDay, today, onKeep, onClose }: FileReviewProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [at, setAt] = useState(0);
  const table = tables[at]!;
  const [portal, setPortal] = useState(portals.length === 0 ? NO_PORTAL : NOT_SAID);
  const [unit, setUnit] = useState(ownUnit);
  const [from, setFrom] = useState(table.period?.from ?? '');
  const [to, setTo] = useState(table.period?.to ?? '');
  const [day, setDay] = useState(fileDay);
  const [whole, setWhole] = useState<'' | 'yes' | 'no'>('');
  const wrongOrder = from !== '' && to !== '' && from > to;
  const half = (from === '') !== (to === '');
  const open = portal === NOT_SAID || wrongOrder || half || day > today || (table.kind === 'list' && whole === '');

  function choose(index: number) {
    setAt(index);
    setFrom(tables[index]?.period?.from ?? '');
    setTo(tables[index]?.period?.to ?? '');
  }
  function keep() {
    onKeep(table, {
      day,
      whole: whole === 'yes',
      ...(portal !== NO_PORTAL && { portal }),
      ...(unit.trim() !== '' && { unit: unit.trim().normalize('NFC') }),
      ...(from !== '' && { period: { from, to } }),
    });
  }

  return (
    <section className="card stack" aria-label={say('files.review')}>
      <h2 tabIndex={-1} ref={title}>
        {say('files.reviewOf', { name })}
      </h2>
      {tables.length > 1 && (
        <Choice
          label={say('files.which')}
          value={String(at)}
          options={tables.map((one, i) => ({ value: String(i), label: tableName(one, i, say) }))}
          onChange={(value) => choose(Number(value))}
        />
      )}
      <FileFacts table={table} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!open) keep();
        }}
      >
        <div className="fields">
          <Choice
            wide
            label={say('files.portal')}
            value={portal}
            options={[
              ...(portals.length === 0 ? [] : [{ value: NOT_SAID, label: say('files.choose') }]),
              ...portals.map((value) => ({ value, label: hostOf(value) })),
              { value: NO_PORTAL, label: say('files.noPortal') },
            ]}
            onChange={setPortal}
          />
          <Labelled wide label={say('files.unit')}>
            <input className="input" value={unit} maxLength={300} onChange={(event) => setUnit(event.target.value)} />
          </Labelled>
          <DayField key={`from ${at}`} label={say('files.from')} day={from} onDay={setFrom} />
          <DayField key={`to ${at}`} label={say('files.to')} day={to} wrong={wrongOrder} onDay={setTo} />
          <DayField label={say('files.day')} day={day} wrong={day > today} onDay={setDay} />
        </div>
        <p className="small quiet">{say('files.periodHint')}</p>
        {table.kind === 'list' && (
          <Choice<'' | 'yes' | 'no'>
            label={say('files.whole')}
            value={whole}
            options={[
              { value: '', label: say('files.choose') },
              { value: 'yes', label: say('files.wholeYes') },
              { value: 'no', label: say('files.wholeNo') },
            ]}
            onChange={setWhole}
          />
        )}
        <div className="row">
          <button type="submit" className="button primary" disabled={open}>
            {say('files.keep')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {say('files.leave')}
          </button>
        </div>
      </form>
    </section>
  );
}

function tableName(table: FileTable, index: number, say: ReturnType<typeof useSay>): string {
  const rows = table.kind === 'list' ? table.rows.length : table.figures.rows.length;
  return say(`files.tableOf.${table.kind}`, { name: table.sheet ?? table.title ?? String(index + 1), n: rows });
}
