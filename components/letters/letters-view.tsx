import { useDeferredValue, useMemo, useState } from 'react';
import type { GradedCalendar } from '../../lib/calendar/work-calendar';
import { newDueOf, writeLetters, type LetterDraft, type LetterSubject, type WrittenLetter } from '../../lib/letters/draft';
import type { OfferedForm } from '../../lib/letters/form-registry';
import type { LetterForm } from '../../lib/letters/letter-form';
import { dayOf, type Moment } from '../../lib/text/moment';
import { Icon } from '../common/icon';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { FormChoice } from './form-choice';
import { LetterSheet } from './letter-sheet';
import { NewDueField } from './new-due-field';
import { OfficeFields } from './office-fields';
import { ReasonField } from './reason-field';
import { SubjectRow } from './subject-row';

/** Letters in one file: more would be too much for one look, and for one signature. */
export const MOST_LETTERS = 200;

export interface LettersViewProps {
  subjects: readonly LetterSubject[];
  /** Dossiers that were asked for beyond what one file may hold. */
  beyond: number;
  forms: readonly OfferedForm[];
  chosen: OfferedForm;
  draft: LetterDraft;
  now: Moment;
  calendar: GradedCalendar;
  /** The list on which a dossier was last read, by its key. */
  screens: ReadonlyMap<string, string>;
  /** The office keeps names or addresses with its dossiers. */
  keepsPersons: boolean;
  /** This page cannot print: its button opens one that can. */
  printsElsewhere: boolean;
  /** What became of the last thing that was done. */
  told: string | undefined;
  formTold: string | undefined;
  onDraft(draft: LetterDraft): void;
  onDocx(letters: readonly WrittenLetter[], form: LetterForm): void;
  onPrint(letters: readonly WrittenLetter[]): void;
  onImportForm(file: File): void;
  onExportForm(form: LetterForm): void;
  onRemoveForm(id: string): void;
  onClose(): void;
}

/** Letters for one dossier or many: what holds for all of them, each with its person, and the page as it will be printed. */
export function LettersView(props: LettersViewProps) {
  const { subjects, beyond, forms, chosen, draft, now, calendar, screens, printsElsewhere, told, onDraft, onClose } = props;
  const say = useSay();
  const [looked, setLooked] = useState<string>();
  const asked = useDeferredValue(draft);
  const { form } = chosen;
  const letters = useMemo(() => writeLetters(asked, form, subjects, now, calendar), [asked, form, subjects, now, calendar]);
  const due = newDueOf(draft, now, calendar);
  const leftOut = new Set(draft.leftOut);
  const shown = letters.find(({ key }) => key === looked) ?? letters[0];
  const codeOf = (key: string) => subjects.find(({ dossier }) => dossier.key === key)?.dossier.code ?? '';
  const open = letters.filter(({ missing }) => missing.length > 0).length;
  // Printed without the day that was chosen, a letter would have dots where the official believes to have set one.
  const wrongDay = due?.ok === false;

  function tick(key: string, ticked: boolean) {
    onDraft({ ...draft, leftOut: ticked ? draft.leftOut.filter((one) => one !== key) : [...draft.leftOut, key] });
  }

  return (
    <section className="letters stack" aria-label={say('letters.title')}>
      <div className="row spread" style={{ flexWrap: 'nowrap' }}>
        <h2>{say('letters.title')}</h2>
        <button type="button" className="button bare" onClick={onClose}>
          <Icon name="back" />
          {say('letters.close')}
        </button>
      </div>
      <div className="two">
        <div className="stack">
          <div className="card">
            <FormChoice
              forms={forms}
              chosen={chosen}
              told={props.formTold}
              onChoose={(formId) => onDraft({ ...draft, formId })}
              onImport={props.onImportForm}
              onExport={props.onExportForm}
              onRemove={props.onRemoveForm}
            />
          </div>
          <div className="card stack near">
            {form.kind === 'apology' && (
              <NewDueField choice={draft.newDue} due={due} onChoice={(newDue) => onDraft({ ...draft, newDue })} />
            )}
            <ReasonField reasons={form.reasons} reason={draft.reason} onReason={(reason) => onDraft({ ...draft, reason })} />
            {form.kind === 'apology' && <p className="small quiet">{say('letters.once')}</p>}
          </div>
          <div className="card">
            <OfficeFields draft={draft} today={dayOf(now)} onDraft={onDraft} />
          </div>
          <div className="card stack near">
            <h3>{say('letters.subjects', { n: letters.length, total: subjects.length })}</h3>
            {beyond > 0 && <Notice tone="warn">{say('letters.beyond', { n: MOST_LETTERS, beyond })}</Notice>}
            <p className="small quiet">{say(props.keepsPersons ? 'letters.personal.kept' : 'letters.personal')}</p>
            <ul className="plain">
              {subjects.map((subject) => {
                const { key } = subject.dossier;
                return (
                  <SubjectRow
                    key={key}
                    subject={subject}
                    own={draft.own[key] ?? {}}
                    screen={screens.get(key)}
                    ticked={!leftOut.has(key)}
                    shown={shown?.key === key}
                    onTick={(ticked) => tick(key, ticked)}
                    onOwn={(own) => onDraft({ ...draft, own: { ...draft.own, [key]: own } })}
                    onShow={() => setLooked(key)}
                  />
                );
              })}
            </ul>
          </div>
        </div>
        <div className="stack near look">
          <h3>{shown === undefined ? say('letters.noneTicked') : say('letters.look', { code: codeOf(shown.key) })}</h3>
          {shown !== undefined && (
            <div className="desk" tabIndex={0} role="region" aria-label={say('letters.look', { code: codeOf(shown.key) })}>
              <LetterSheet sheet={shown.sheet} />
            </div>
          )}
          {shown !== undefined && shown.missing.length > 0 && (
            <p className="small">{say('letters.missing', { what: shown.missing.map((name) => say(`letters.hole.${name}`)).join(', ') })}</p>
          )}
        </div>
      </div>
      <div className="actions stack tight">
        <div className="row">
          <button
            type="button"
            className="button primary"
            disabled={letters.length === 0 || wrongDay}
            onClick={() => props.onDocx(letters, form)}
          >
            <Icon name="save" />
            {say('letters.docx', { n: letters.length })}
          </button>
          <button type="button" className="button" disabled={letters.length === 0 || wrongDay} onClick={() => props.onPrint(letters)}>
            {say(printsElsewhere ? 'letters.printInTab' : 'letters.print', { n: letters.length })}
          </button>
        </div>
        <p className="small" role="status">
          {told ?? (wrongDay ? say('letters.wrongDay') : open > 0 ? say('letters.open', { n: open }) : '')}
        </p>
      </div>
    </section>
  );
}
