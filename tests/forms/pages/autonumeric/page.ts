import AutoNumeric from 'autonumeric';
import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

const form = openForm(spec);
const fields = new Map<string, AutoNumeric>();
form.mount.append(
  drawTable(form, (cell, row, leaf) => {
    const input = el('input', { type: 'text', id: `${row.key}_${leaf.key}`, size: '8' });
    input.readOnly = form.state(row, leaf) !== 'open';
    cell.append(input);
    const options = {
      digitGroupSeparator: '.',
      decimalCharacter: ',',
      decimalPlaces: 0,
      minimumValue: '0',
      emptyInputBehavior: 'null',
    } as const;
    fields.set(`${row.key}.${leaf.key}`, new AutoNumeric(input, null, options));
  }),
);
form.publish(() =>
  Object.fromEntries(
    form.rows.map(({ key }) => [
      key,
      Object.fromEntries(form.leaves.map((leaf) => [leaf.key, fields.get(`${key}.${leaf.key}`)!.getNumber()])),
    ]),
  ),
);
