import 'webix/webix.css';
import { el } from '../../chrome';
import { contentsG } from '../../contents/G';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'webix/webix.js?url';

const { mount, columns, rows } = openList(contentsG['webix']);
mount.append(el('div', { id: 'luoi', style: 'width:1330px;height:430px' }));

interface Webix {
  ui: (options: Record<string, unknown>) => unknown;
}

await loadScript(scriptAddress);
const { webix } = window as unknown as { webix: Webix };
webix.ui({
  container: 'luoi',
  view: 'datatable',
  leftSplit: 2,
  resizeColumn: true,
  select: 'row',
  columns: columns.map(({ key, header, width }) => ({
    id: key,
    width,
    sort: 'string',
    header: key === 'code' || key === 'owner' || key === 'submitter' ? [header, { content: 'textFilter' }] : header,
    ...(key === 'state' && { template: (row: Record<string, string>) => `<span class='webix_strong'>${row[key] ?? ''}</span>` }),
  })),
  data: rows,
});
