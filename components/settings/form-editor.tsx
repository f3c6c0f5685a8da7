import { useState } from 'react';
import { formLevels, type FormLevel, type ReportForm } from '../../lib/report/form';
import type { FormDraft } from '../../lib/report/draft-form';
import { finishForm, sayEquation, type FinishedDraft } from '../../lib/report/finish-form';
import type { Problem } from '../../lib/text/result';
import { DayField } from '../common/day-field';
import { Labelled } from '../common/labelled';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { FormEditorColumns } from './form-editor-columns';

interface FormEditorProps {
  draft: FormDraft;
  /** Today, `yyyy-MM-dd`. */
  today: string;
  onSave(form: ReportForm): void;
  onCancel(): void;
}

const texts = ['number', 'title', 'legalBasis', 'issuer'] as const;

/** A form read from an example table, looked at column by column before it is kept. */
export function FormEditor({ draft, today, onSave, onCancel }: FormEditorProps) {
  const say = useSay();
  const [made, setMade] = useState<FinishedDraft>(() => ({
    ...draft,
    issuer: '',
    validFrom: `${today.slice(0, 4)}-01-01`,
    levels: ['commune'],
  }));
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem>();
  const identities = [
    ...draft.equations.map((equation) => ({ key: sayEquation(equation), equation })),
    ...draft.ratios.map((ratio) => ({ key: sayEquation(ratio), ratio })),
  ];

  function save() {
    const kept = identities.filter(({ key }) => !dropped.has(key));
    const form = finishForm({
      ...made,
      equations: kept.flatMap((one) => ('equation' in one ? [one.equation] : [])),
      ratios: kept.flatMap((one) => ('ratio' in one ? [one.ratio] : [])),
    });
    if (form.ok) onSave(form.value);
    else setProblem(form.problem);
  }

  return (
    <form
      className="stack near"
      aria-label={say('editor.title')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="fields">
        {texts.map((key) => (
          <Labelled key={key} label={say(key === 'title' ? 'editor.name' : `editor.${key}`)} wide={key === 'title' || key === 'legalBasis'}>
            <input
              className="input"
              required
              maxLength={300}
              value={made[key]}
              onChange={(event) => setMade({ ...made, [key]: event.target.value.normalize('NFC') })}
            />
          </Labelled>
        ))}
        <DayField label={say('editor.validFrom')} day={made.validFrom} onDay={(validFrom) => setMade({ ...made, validFrom })} />
      </div>
      <fieldset className="row">
        <legend className="label">{say('editor.levels')}</legend>
        {formLevels.map((level) => (
          <label key={level} className="row near">
            <input
              type="checkbox"
              checked={made.levels.includes(level)}
              onChange={() => setMade({ ...made, levels: toggled(made.levels, level) })}
            />
            {say(`editor.level.${level}`)}
          </label>
        ))}
      </fieldset>
      <FormEditorColumns columns={made.columns} onChange={(columns) => setMade({ ...made, columns })} />
      {identities.length > 0 && (
        <fieldset className="stack tight">
          <legend className="label">{say('editor.identities')}</legend>
          {identities.map(({ key }) => (
            <label key={key} className="row near">
              <input type="checkbox" checked={!dropped.has(key)} onChange={() => setDropped(toggledSet(dropped, key))} />
              <span className="code">{key}</span>
            </label>
          ))}
        </fieldset>
      )}
      {draft.notTaken.length > 0 && <Notice tone="note">{say('editor.notTaken', { formulas: draft.notTaken.join('; ') })}</Notice>}
      {problem !== undefined && (
        <div role="alert">
          <Notice tone="warn">{say(problem.say)}</Notice>
        </div>
      )}
      <div className="row">
        <button type="submit" className="button primary">
          {say('editor.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say('editor.cancel')}
        </button>
      </div>
    </form>
  );
}

function toggled(levels: readonly FormLevel[], level: FormLevel): readonly FormLevel[] {
  return levels.includes(level) ? levels.filter((one) => one !== level) : [...levels, level];
}

function toggledSet(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
