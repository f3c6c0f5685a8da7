import { useState } from 'react';
import type { Message } from '../../lib/text/message';
import type { CountedForm, FormFigures } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { columnName } from '../../lib/report/form-columns';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import { rowAt, type CellPlace } from './cell-place';
import { CodeList } from './code-list';
import { FieldMap, type ProcedureEntry } from './field-map';
import { FigureOrigin, type Origin } from './figure-origin';
import { FormFacts } from './form-facts';
import { FormSheet } from './form-sheet';
import { Unplaced } from './unplaced';

interface FormsViewProps {
  form: ReportForm;
  figures: FormFigures;
  /** The same figures, where they are counted from dossiers. */
  counted?: CountedForm;
  /** What the convention of counting is, in words. */
  convention?: string;
  /** The form was added by the office. */
  own?: boolean;
  /** Whether the lists behind the dossiers were read to the end; one sentence each. */
  completeness: readonly { complete: boolean; say: Message }[];
  procedures: readonly ProcedureEntry[];
  fieldNames: readonly string[];
  originOf?(place: CellPlace): Origin;
  onSetField(procedure: string, fieldName: string): void;
  onOpenCode(code: string): void;
}

export function FormsView(props: FormsViewProps) {
  const { form, figures, counted, convention, completeness, procedures, fieldNames, originOf, onSetField, onOpenCode } = props;
  const say = useSay();
  const [place, setPlace] = useState<CellPlace>();
  const row = place && rowAt(figures, place);
  const cell = place && row?.cells[place.column];
  const label = place?.row === 'total' ? say('common.total') : (row?.label ?? '');
  const byHand = form.columns.filter(({ indicator }) => indicator === undefined).map(({ number }) => columnName(form, number));

  /** Until every procedure has its lĩnh vực, no row is sure: that comes before the figures. */
  const wanted = counted !== undefined && figures.rowsAre === 'field';
  const missing = wanted && procedures.some(({ fieldName }) => fieldName === undefined);
  const fieldMap = wanted && <FieldMap procedures={procedures} fieldNames={fieldNames} onSet={onSetField} />;

  return (
    <div className="stack">
      {completeness.map((one, index) => (
        <Notice key={index} tone={one.complete ? 'good' : 'warn'}>
          <p>{say(one.say)}</p>
        </Notice>
      ))}
      {missing && fieldMap}
      <h2 className="unseen">{form.title}</h2>
      {counted !== undefined && <p className="small quiet">{say('workspace.forms.hint', { n: counted.counted })}</p>}
      <FormSheet form={form} figures={figures} open={place} onOpen={setPlace} />
      {byHand.length > 0 && <p className="small quiet">{say('forms.byHand', { columns: byHand.join('; ') })}</p>}
      {cell !== undefined && place !== undefined && (
        <>
          {'refused' in cell && (
            <Notice tone="warn">
              <p className="strong">{say('workspace.forms.refusedTitle', { row: label, column: String(place.column) })}</p>
              <p>{say(cell.refused)}</p>
            </Notice>
          )}
          {originOf !== undefined && 'value' in cell && <FigureOrigin origin={originOf(place)} />}
          {counted !== undefined && (
            <CodeList
              key={`${place.section} ${place.row} ${place.column}`}
              title={say('workspace.forms.behind', { row: label, column: String(place.column), n: cell.codes.length })}
              codes={cell.codes}
              onOpen={onOpenCode}
            />
          )}
        </>
      )}
      {counted !== undefined && counted.unplaced.length > 0 && <Unplaced unplaced={counted.unplaced} onOpen={onOpenCode} />}
      {!missing && fieldMap}
      <FormFacts form={form} own={props.own === true} {...(convention !== undefined && { convention })} />
    </div>
  );
}
