import { Tag, Timeline } from 'antd';
import { useEffect, useState } from 'react';
import { getJson } from '../common/api.ts';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';
import { toStep, type HistoryStep } from './historyStep.ts';

/** Each entry nests a table without headers; a change of unit is an entry without content. */
export function HistoryTab({ dossier }: { dossier: DossierItem | undefined }) {
  const [steps, setSteps] = useState<HistoryStep[]>([]);
  const id = dossier?.id;
  useEffect(() => {
    if (!id) return;
    getJson<unknown>(`/api/dossiers/${id}/history`).then(
      (answer) => setSteps(Array.isArray(answer) ? answer.map(toStep) : []),
      () => undefined,
    );
  }, [id]);
  const items = steps.map((step, at) => {
    const unitChanged = step.unit !== undefined && step.unit !== steps[at - 1]?.unit;
    return [
      ...(unitChanged ? [{ key: `${at}-u`, dot: <strong>{step.unit}</strong>, children: null }] : []),
      {
        key: String(at),
        children: (
          <div>
            <table className="timeline-table">
              <tbody>
                <tr>
                  <td>Thời gian xử lý: {dateSecond(step.at)}</td>
                  <td>Thời gian hết hạn xử lý: {dateSecond(step.due)}</td>
                  <td>
                    {step.late === undefined ? (
                      ''
                    ) : (
                      <Tag color={step.late ? 'red' : 'green'}>{step.late ? 'Quá hạn xử lý' : 'Đúng hạn'}</Tag>
                    )}
                  </td>
                </tr>
                <tr>
                  <td>Người xử lý: {step.from}</td>
                  <td>Người nhận: {step.to}</td>
                  <td>
                    <Tag color="blue">{step.action}</Tag>
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
        ),
      },
    ];
  });
  return <Timeline items={items.flat()} />;
}
