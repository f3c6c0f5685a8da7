import 'layui/dist/css/layui.css';
import { el } from '../../chrome';
import { contentsC } from '../../contents/C';
import { loadScript } from '../../load-script';
import { openList } from '../../page';
import scriptAddress from 'layui/dist/layui.js?url';

interface Layui {
  use: (module: string, then: () => void) => void;
  table: { render: (options: Record<string, unknown>) => void };
}

const { mount, columns, rows, shown } = openList(contentsC['layui']);
mount.append(el('table', { id: 'dsHoSo', 'lay-filter': 'dsHoSo' }));

await loadScript(scriptAddress);
const { layui } = window as unknown as { layui: Layui };

layui.use('table', () =>
  layui.table.render({
    elem: '#dsHoSo',
    data: rows,
    height: 470,
    page: true,
    limit: shown,
    limits: [20, 50, 100],
    toolbar: true,
    cols: [
      [
        { type: 'checkbox', fixed: 'left' },
        { type: 'numbers', title: 'STT', fixed: 'left' },
        ...columns.map(({ key, header, width }) => ({
          field: key,
          title: header,
          width,
          sort: key === 'received' || key === 'due',
          ...(key === 'code' && { fixed: 'left' }),
          ...(key === 'action' && { fixed: 'right', templet: () => '<a class="layui-btn layui-btn-xs">Xem</a>' }),
        })),
      ],
    ],
  }),
);
