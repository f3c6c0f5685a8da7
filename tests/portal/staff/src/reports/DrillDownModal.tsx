import { Button, Modal, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { useMe } from '../common/session.ts';
import type { DossierItem } from '../common/types.ts';
import { DetailModal } from '../detail/DetailModal.tsx';
import { ActionCell } from '../list/ActionCell.tsx';
import { HiddenListClone } from '../list/HiddenListClone.tsx';
import { dateLine } from '../list/lines.ts';
import { drillDownDossiers, type DrillDown } from './drillDown.ts';

const sizes = ['10', '20', '50', '100', '1000', '5000', '10000'];

/** The dossiers behind a figure: the address does not change and the report stays behind it. */
export function DrillDownModal({ drill, onClose }: { drill: DrillDown | null; onClose: () => void }) {
  const me = useMe();
  const [rows, setRows] = useState<DossierItem[] | undefined>(undefined);
  const [at, setAt] = useState({ page: 1, size: 20 });
  const [opened, setOpened] = useState<DossierItem | null>(null);

  useEffect(() => {
    setRows(undefined);
    setAt({ page: 1, size: 20 });
    if (!drill) return undefined;
    let gone = false;
    drillDownDossiers(drill, me.now).then(
      (found) => {
        if (!gone) setRows(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [drill, me.now]);

  const offset = (at.page - 1) * at.size;
  const columns: TableColumnsType<DossierItem> = [
    { title: <p>STT</p>, width: 60, render: (_v, _row, index) => offset + index + 1 },
    {
      title: <p>Thông tin hồ sơ</p>,
      render: (_v, row) => (
        <div>
          <div role="button" tabIndex={0} className="ma-ho-so" onClick={() => setOpened(row)}>
            {row.code}
          </div>
          <div>{`- ${row.procedureName}`}</div>
          <div>{dateLine(row)}</div>
        </div>
      ),
    },
    {
      title: <p>Chủ hồ sơ</p>,
      width: 240,
      render: (_v, { owner }) => (
        <div>
          <div>{`${owner.name} (${owner.idNumber ?? ''})`}</div>
          {owner.phone ? (
            <div>
              <i className="fa-solid fa-phone-volume" />
              {owner.phone}
            </div>
          ) : null}
        </div>
      ),
    },
    { title: <p>Trạng thái hồ sơ</p>, width: 180, render: (_v, row) => row.statusText },
    { title: <p>Thao tác</p>, width: 120, render: (_v, row) => <ActionCell dossier={row} onOpen={setOpened} /> },
  ];
  return (
    <>
      <Modal
        open={drill !== null}
        title="Danh sách hồ sơ"
        width="90%"
        onCancel={onClose}
        destroyOnHidden
        footer={<Button onClick={onClose}>Đóng</Button>}
      >
        <div className="table-responsive">
          <Table<DossierItem>
            rowKey="id"
            size="small"
            bordered
            columns={columns}
            {...(rows ? { dataSource: rows } : {})}
            loading={rows === undefined}
            pagination={{
              position: ['topLeft', 'bottomRight'],
              current: at.page,
              pageSize: at.size,
              showSizeChanger: true,
              pageSizeOptions: sizes,
              onChange: (page, size) => setAt({ page, size }),
            }}
          />
        </div>
        <div id="ContainerSwapper1" className="ContainerSwapper1" style={{ display: 'none' }}>
          <HiddenListClone rows={(rows ?? []).slice(offset, offset + at.size)} third="Nội dung hồ sơ" />
        </div>
      </Modal>
      <DetailModal dossier={opened} onClose={() => setOpened(null)} />
    </>
  );
}
