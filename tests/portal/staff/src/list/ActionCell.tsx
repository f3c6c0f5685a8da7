import { EyeOutlined, HistoryOutlined, PrinterOutlined } from '@ant-design/icons';
import { memo } from 'react';
import type { DossierItem } from '../common/types.ts';

interface Props {
  dossier: DossierItem;
  onOpen: (dossier: DossierItem) => void;
}

export const ActionCell = memo(function ActionCell({ dossier, onOpen }: Props) {
  return (
    <div className="action-cell">
      <button type="button" title="Chi tiết hồ sơ" onClick={() => onOpen(dossier)}>
        <EyeOutlined />
      </button>
      <button type="button" title="Quá trình xử lý" onClick={() => onOpen(dossier)}>
        <HistoryOutlined />
      </button>
      <button type="button" title="In phiếu">
        <PrinterOutlined />
      </button>
    </div>
  );
});
