import { useState } from 'react';
import type { ReportForm } from '../../lib/report/form';
import { columnName } from '../../lib/report/form-columns';
import type { Move } from '../../lib/report/moved-dossiers';
import { message, type Message } from '../../lib/text/message';
import { useSay } from '../common/words';
import { CodeList } from './code-list';

interface MovedListProps {
  form: ReportForm;
  moves: readonly Move[];
  onOpenCode(code: string): void;
}

/** Dossiers that stand in other columns under another way of counting, all of one kind of move together. */
export function MovedList({ form, moves, onOpenCode }: MovedListProps) {
  const say = useSay();
  const [open, setOpen] = useState<number>();
  const shown = open === undefined ? undefined : moves[open];
  return (
    <section className="stack near" aria-label={say('forms.moved.title')}>
      <h3>{say('forms.moved.title')}</h3>
      {moves.length === 0 && <p className="small quiet">{say('forms.moved.none')}</p>}
      <ul className="plain lines">
        {moves.map((move, at) => (
          <li key={at} className="row spread">
            <span>{say(sayMove(form, move))}</span>
            <button type="button" className="link" aria-pressed={open === at} onClick={() => setOpen(open === at ? undefined : at)}>
              {say('forms.moved.count', { n: move.codes.length })}
            </button>
          </li>
        ))}
      </ul>
      {shown !== undefined && <CodeList title={say(sayMove(form, shown))} codes={shown.codes} onOpen={onOpenCode} />}
    </section>
  );
}

function sayMove(form: ReportForm, { from, to, unclear }: Move): Message {
  const names = (columns: readonly number[]): string => columns.map((column) => columnName(form, column)).join(', ');
  if (from.length > 0 && to.length > 0) return message('forms.moved.fromTo', { from: names(from), to: names(to) });
  if (from.length > 0) return message('forms.moved.from', { from: names(from) });
  if (to.length > 0) return message('forms.moved.to', { to: names(to) });
  return message('forms.moved.unclear', { unclear: names(unclear) });
}
