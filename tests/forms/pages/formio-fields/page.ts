import { el } from '../../page/dom';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

/**
 * Fields in the manner of Form.io: a label and a masked text field each, the submission follows a moment after the last key,
 * and then calculated fields are set.
 */
const LATER_MS = 100;

const form = openForm(spec);
const row = form.rows[0]!;
let data = form.compute(form.cells);
const inputs = new Map<string, HTMLInputElement>();
const say = (value: number | null | undefined): string => (value == null ? '' : value.toLocaleString('vi-VN'));
let timer: ReturnType<typeof setTimeout> | undefined;

function follow(): void {
  const own = Object.fromEntries(
    form.leaves.map(({ key }): [string, number | null] => {
      const digits = inputs.get(key)!.value.replace(/\D/g, '');
      return [key, digits === '' ? null : Number(digits)];
    }),
  );
  data = form.compute({ [row.key]: own });
  for (const leaf of form.leaves) if (form.state(row, leaf) === 'computed') inputs.get(leaf.key)!.value = say(data[row.key]![leaf.key]);
}

for (const leaf of form.leaves) {
  const id = `e5k2-${leaf.key}`;
  const input = el('input', {
    ref: 'input',
    name: `data[${leaf.key}]`,
    type: 'text',
    inputmode: 'numeric',
    lang: 'vi',
    class: 'form-control',
    id,
    value: '',
  });
  if (form.state(row, leaf) !== 'open') input.disabled = true;
  input.value = say(data[row.key]![leaf.key]);
  input.addEventListener('input', () => {
    const digits = input.value.replace(/\D/g, '');
    input.value = digits === '' ? '' : say(Number(digits));
    clearTimeout(timer);
    timer = setTimeout(follow, LATER_MS);
  });
  inputs.set(leaf.key, input);
  form.mount.append(
    el(
      'div',
      { class: `form-group has-feedback formio-component formio-component-number formio-component-${leaf.key}`, ref: 'component' },
      el('label', { ref: 'label', class: 'col-form-label', for: id }, leaf.header),
      el('div', { ref: 'element' }, input),
      el('div', { ref: 'messageContainer', class: 'formio-errors invalid-feedback' }),
    ),
  );
}
form.publish(() => data);
