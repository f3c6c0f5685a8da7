import type { OfferedForm } from '../../lib/letters/form-registry';
import type { LetterForm } from '../../lib/letters/letter-form';
import { dayText } from '../../lib/calendar/say-moment';
import { FilePicker, firstOf } from '../common/file-picker';
import { Choice } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface FormChoiceProps {
  forms: readonly OfferedForm[];
  chosen: OfferedForm;
  /** What became of a form that was taken in or thrown out. */
  told: string | undefined;
  onChoose(id: string): void;
  onImport(file: File): void;
  onExport(form: LetterForm): void;
  onRemove(id: string): void;
}

/** Which form: what it rests on, how sure its wording is, and the forms of the office. */
export function FormChoice({ forms, chosen, told, onChoose, onImport, onExport, onRemove }: FormChoiceProps) {
  const say = useSay();
  const { form, from, inForce } = chosen;
  const unsure = !inForce || form.evidence !== 'confirmed';
  const waiting = forms.filter(({ usable, form: { kind } }) => !usable && kind === form.kind);
  return (
    <div className="stack near">
      <Choice
        label={say('letters.form')}
        value={form.id}
        options={forms.filter(({ usable }) => usable).map((offered) => ({ value: offered.form.id, label: nameOf(offered) }))}
        onChange={onChoose}
      />
      <Notice tone={unsure ? 'warn' : 'note'}>
        <p>{say(from === 'office' ? 'letters.evidence.office' : `letters.evidence.${form.evidence}`)}</p>
        {!inForce && form.validTo !== undefined && <p>{say('letters.ended', { day: dayText(form.validTo) })}</p>}
        {form.note !== undefined && <p>{form.note}</p>}
        <p className="small quiet">{say('letters.basis', { basis: form.legalBasis })}</p>
      </Notice>
      <details>
        <summary>{say('letters.ownForms')}</summary>
        <div className="stack near">
          <p className="small quiet">{say('letters.ownFormsHelp')}</p>
          {waiting.map(({ form: { id, number, title, note } }) => (
            <p key={id} className="small">
              {say('letters.waiting', { name: `${number}: ${title}` })} {note}
            </p>
          ))}
          <div className="row">
            <FilePicker label={say('letters.importForm')} accept=".json,application/json" onFiles={firstOf(onImport)} />
            <button type="button" className="button" onClick={() => onExport(form)}>
              {say('letters.exportForm')}
            </button>
            {from === 'office' && (
              <button type="button" className="button danger" onClick={() => onRemove(form.id)}>
                {say('letters.removeForm')}
              </button>
            )}
          </div>
          <p role="status">{told}</p>
        </div>
      </details>
    </div>
  );

  function nameOf({ form: { number, title, legalBasis }, from: source }: OfferedForm): string {
    const circular = /Thông tư số ([\w/-]+)/.exec(legalBasis)?.[1];
    const where = source === 'office' ? say('letters.ofOffice') : circular;
    return where === undefined ? `${number}: ${title}` : `${number} (${where}): ${title}`;
  }
}
