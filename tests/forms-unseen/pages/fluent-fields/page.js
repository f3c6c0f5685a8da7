import { allComponents, provideFluentDesignSystem } from '@fluentui/web-components';
import { contents } from '../../contents.ts';
import { headerRows, make, openPage, ready } from '../../kit/page.ts';

provideFluentDesignSystem().register(allComponents);
const content = contents['fluent-fields'];
const page = openPage(content, 'crumbs', { search: true });
const { mount, cells, columns, rows } = page;

const levels = headerRows(content.tree);
const table = make('table', { border: '1' });
levels.forEach((level, at) => {
  const line = make('tr');
  if (at === 0)
    line.append(
      make('td', { rowspan: String(levels.length) }, make('strong', {}, 'STT')),
      make('td', { rowspan: String(levels.length) }, make('strong', {}, content.labelHeader)),
    );
  for (const { header, colspan, rowspan } of level)
    line.append(make('td', { colspan: String(colspan), rowspan: String(rowspan) }, make('strong', {}, header)));
  table.append(line);
});
rows.forEach((row, at) => {
  const line = make('tr', {}, make('td', {}, String(at + 1)), make('td', {}, row.label));
  for (const { key } of columns) {
    const field = document.createElement('fluent-number-field');
    field.setAttribute('hide-step', '');
    field.setAttribute('style', 'width:84px');
    field.dataset.o = `${row.key}.${key}`;
    field.addEventListener('change', () => {
      cells[row.key][key] = field.value === '' ? null : Number(field.value);
    });
    line.append(make('td', {}, field));
  }
  table.append(line);
});
mount.append(table);

ready(page, (row, column) => mount.querySelector(`[data-o="${row}.${column}"]`));
