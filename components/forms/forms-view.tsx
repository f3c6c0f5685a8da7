import { useState } from 'react';
import type { Message } from '../../lib/text/message';
import type { CountedForm } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { CodeList } from './code-list';
import { FieldMap, type ProcedureEntry } from './field-map';
import { FormSheet, type CellPlace } from './form-sheet';
import { Unplaced } from './unplaced';

interface FormsViewProps {
  form: ReportForm;
  counted: CountedForm;
  /** What the convention of counting is, in words. */
  convention: string;
  /** Whether the lists behind the dossiers were read to the end; one sentence each. */
  completeness: readonly { complete: boolean; say: Message }[];
  procedures: readonly ProcedureEntry[];
  fieldNames: readonly string[];
  onSetField(procedure: string, fieldName: string): void;
  onOpenCode(code: string): void;
}

export function FormsView(props: FormsViewProps) {
  const { form, counted, convention, completeness, procedures, fieldNames, onSetField, onOpenCode } = props;
  const say = useSay();
  const [place, setPlace] = useState<CellPlace>();
  const row = place === undefined ? undefined : place.row === 'total' ? counted.total : counted.rows[place.row];
  const cell = place === undefined ? undefined : row?.cells[place.column];
  const label = place?.row === 'total' ? say('common.total') : (row?.label ?? '');

  /** Until every procedure has its lĩnh vực, no row is sure: that comes before the figures. */
  const missing = counted.rowsAre === 'field' && procedures.some(({ fieldName }) => fieldName === undefined);
  const fieldMap = counted.rowsAre === 'field' && <FieldMap procedures={procedures} fieldNames={fieldNames} onSet={onSetField} />;

  return (
    <div className="stack">
      {completeness.map((one, index) => (
        <Notice key={index} tone={one.complete ? 'good' : 'warn'}>
          <p>{say(one.say)}</p>
        </Notice>
      ))}
      {missing && fieldMap}
      <h2 className="unseen">{form.title}</h2>
      <p className="small quiet">{say('workspace.forms.hint', { n: counted.counted })}</p>
      <FormSheet form={form} counted={counted} open={place} onOpen={setPlace} />
      {cell !== undefined && place !== undefined && (
        <>
          {'refused' in cell && (
            <Notice tone="warn">
              <p className="strong">{say('workspace.forms.refusedTitle', { row: label, column: String(place.column) })}</p>
              <p>{say(cell.refused)}</p>
            </Notice>
          )}
          <CodeList
            key={`${place.row} ${place.column}`}
            title={say('workspace.forms.behind', { row: label, column: String(place.column), n: cell.codes.length })}
            codes={cell.codes}
            onOpen={onOpenCode}
          />
        </>
      )}
      {counted.unplaced.length > 0 && <Unplaced unplaced={counted.unplaced} onOpen={onOpenCode} />}
      {!missing && fieldMap}
      <dl className="facts small card">
        <dt>{say('workspace.forms.basis')}</dt>
        <dd>{form.legalBasis}</dd>
        <dt>{say('workspace.forms.evidence')}</dt>
        <dd>
          {say(`workspace.evidence.${form.evidence}`)}
          {form.note !== undefined && ` ${form.note}`}
        </dd>
        <dt>{say('workspace.forms.convention')}</dt>
        <dd>{convention}</dd>
      </dl>
    </div>
  );
}
