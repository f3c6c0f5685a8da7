import { useState } from 'react';
import type { FormDraft } from '../../lib/report/draft-form';
import type { ReportForm } from '../../lib/report/form';
import type { Result } from '../../lib/text/result';
import { FilePicker, firstOf } from '../common/file-picker';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { Told } from './calendar-files';
import { FormEditor } from './form-editor';
import { SettingsCard } from './settings-card';

export interface FormEntry {
  form: ReportForm;
  from: 'office' | 'policy' | 'built-in';
}

export interface FormSettingsProps {
  forms: readonly FormEntry[];
  unreadable: boolean;
  /** Today, `yyyy-MM-dd`. */
  today: string;
  told: Told | undefined;
  /** Reads an example table that was opened or pasted. */
  onExample(example: { file: File } | { html: string; text: string }): Promise<Result<FormDraft>>;
  onSave(form: ReportForm): void;
  onImport(file: File): void;
  onExport(form: ReportForm): void;
  onRemove(id: string): void;
}

/** Report forms of the office: made from an example table, taken from a file, handed on, removed. */
export function FormSettings(props: FormSettingsProps) {
  const { forms, unreadable, today, told, onExample, onSave, onImport, onExport, onRemove } = props;
  const say = useSay();
  const [draft, setDraft] = useState<FormDraft>();
  const [refused, setRefused] = useState<string>();
  const own = forms.filter(({ from }) => from !== 'built-in');
  const builtIn = forms.filter(({ from }) => from === 'built-in');

  async function take(from: Parameters<typeof onExample>[0]) {
    const read = await onExample(from);
    setDraft(read.ok ? read.value : undefined);
    setRefused(read.ok ? undefined : say(read.problem.say));
  }

  return (
    <SettingsCard id="forms" title={say('editor.forms')} help={say('editor.help')}>
      {unreadable && <Notice tone="warn">{say('calendar.unreadable')}</Notice>}
      {own.length > 0 && <FormList forms={own} onExport={onExport} onRemove={onRemove} />}
      <details>
        <summary>{say('editor.builtIn', { n: builtIn.length })}</summary>
        <FormList forms={builtIn} onExport={onExport} onRemove={onRemove} />
      </details>
      {draft === undefined ? (
        <div className="stack near">
          <div className="row">
            <FilePicker
              label={say('editor.openExample')}
              accept=".xlsx,.csv,.txt,.htm,.html,.xls"
              onFiles={firstOf((file) => void take({ file }))}
            />
            <FilePicker label={say('editor.import')} accept=".json,application/json" onFiles={firstOf(onImport)} />
          </div>
          <label className="stack tight">
            <span className="label">{say('editor.paste')}</span>
            <textarea
              className="input"
              rows={3}
              value=""
              placeholder={say('editor.pasteHint')}
              onChange={(event) => void take({ html: '', text: event.target.value })}
              onPaste={(event) => {
                event.preventDefault();
                const { clipboardData: data } = event;
                void take({ html: data.getData('text/html'), text: data.getData('text/plain') });
              }}
            />
          </label>
        </div>
      ) : (
        <FormEditor
          key={`${draft.id} ${draft.columns.length}`}
          draft={draft}
          today={today}
          onSave={(form) => {
            onSave(form);
            setDraft(undefined);
          }}
          onCancel={() => setDraft(undefined)}
        />
      )}
      {refused !== undefined && (
        <div role="alert">
          <Notice tone="warn">{refused}</Notice>
        </div>
      )}
      <div role={told?.refused === true ? 'alert' : 'status'}>
        {told !== undefined && <Notice tone={told.refused ? 'warn' : 'good'}>{told.text}</Notice>}
      </div>
    </SettingsCard>
  );
}

type FormListProps = Pick<FormSettingsProps, 'forms' | 'onExport' | 'onRemove'>;

function FormList({ forms, onExport, onRemove }: FormListProps) {
  const say = useSay();
  return (
    <ul className="plain">
      {forms.map(({ form, from }) => (
        <li key={`${from} ${form.id}`} className="setting">
          <span>
            <span className="strong">{form.number}</span> <span className="quiet">{form.title}</span>
          </span>
          <span className="row spread">
            <span className="small quiet">{say(`editor.from.${from}`)}</span>
            <span className="row">
              <button
                type="button"
                className="button"
                aria-label={say('editor.exportOf', { name: form.number })}
                onClick={() => onExport(form)}
              >
                {say('editor.export')}
              </button>
              {from === 'office' && (
                <button
                  type="button"
                  className="button"
                  aria-label={say('editor.removeOf', { name: form.number })}
                  onClick={() => onRemove(form.id)}
                >
                  {say('editor.remove')}
                </button>
              )}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
