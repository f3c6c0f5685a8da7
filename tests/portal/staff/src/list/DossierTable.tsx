import { Table } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useMe } from '../common/session.ts';
import type { DossierItem } from '../common/types.ts';
import { listColumns } from './columns.tsx';
import type { ListPage } from './listPages.ts';
import { useListState } from './listStore.ts';
import { rowState } from './rowState.ts';

export const pageSizes = ['10', '20', '50', '100', '1000', '5000', '10000'];

interface Props {
  page: ListPage;
  onTurn: (page: number, size: number) => void;
  onOpen: (dossier: DossierItem) => void;
}

/** Two pagers and no total text. On the lookup page the spinner lies over the whole page instead. */
export function DossierTable({ page, onTurn, onOpen }: Props) {
  const me = useMe();
  const list = useListState();
  const [selected, setSelected] = useState<string[]>([]);
  const open = useCallback(
    (dossier: DossierItem): void => {
      setSelected([dossier.id]);
      onOpen(dossier);
    },
    [onOpen],
  );
  const offset = (list.page - 1) * list.size;
  const columns = useMemo(() => listColumns({ page, offset, now: me.now, onOpen: open }), [page, offset, me.now, open]);
  const isLookup = page.list === 'tra-cuu';
  const rows = list.rows ?? (isLookup ? [] : undefined);
  const className = (dossier: DossierItem): string => {
    const marked = !page.checkboxes && selected.includes(dossier.id) ? 'ant-table-row-selected' : '';
    return `${page.rowState ? rowState(dossier, page.list, me.now) : ''} ${marked}`.trim();
  };
  return (
    <div className="table-responsive">
      <Table<DossierItem>
        rowKey="id"
        size="small"
        bordered
        columns={columns}
        {...(rows ? { dataSource: rows } : {})}
        loading={{ spinning: !isLookup && list.loading, delay: 15 }}
        rowClassName={className}
        {...(page.checkboxes ? { rowSelection: { selectedRowKeys: selected, onChange: (keys) => setSelected(keys.map(String)) } } : {})}
        pagination={{
          position: ['topLeft', 'bottomRight'],
          current: list.page,
          pageSize: list.size,
          total: list.total,
          showSizeChanger: true,
          pageSizeOptions: pageSizes,
          onChange: onTurn,
        }}
      />
    </div>
  );
}
