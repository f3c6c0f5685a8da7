import { Button, Form, Modal, Tabs } from 'antd';
import { useEffect, useState } from 'react';
import { getJson } from '../common/api.ts';
import type { DossierItem } from '../common/types.ts';
import { wait } from '../common/wait.ts';
import { ExchangeTab } from './ExchangeTab.tsx';
import { FeeTab } from './FeeTab.tsx';
import { GeneralTab } from './GeneralTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { detailValues, type DetailValues } from './detailValues.ts';
import { ReturnTab } from './ReturnTab.tsx';
import { SupplementTab } from './SupplementTab.tsx';

interface Props {
  dossier: DossierItem | null;
  onClose: () => void;
}

/** Its title says `undefined` until the answer is there; then the code comes before the fields. */
export function DetailModal({ dossier, onClose }: Props) {
  const [form] = Form.useForm<DetailValues>();
  const [shown, setShown] = useState<DossierItem | undefined>(undefined);
  const id = dossier?.id;

  useEffect(() => {
    setShown(undefined);
    if (!id) return undefined;
    let gone = false;
    const load = async (): Promise<void> => {
      form.resetFields();
      const [answer] = await Promise.all([getJson<DossierItem>(`/api/dossiers/${id}`), wait(300)]);
      if (gone) return;
      setShown(answer);
      await wait(60);
      if (!gone) form.setFieldsValue(detailValues(answer));
    };
    load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [id, form]);

  const tabs = [
    { key: '1', label: 'Thông tin chung', children: <GeneralTab form={form} dossier={shown} />, forceRender: true },
    { key: '2', label: 'Quá trình xử lý', children: <HistoryTab dossier={shown} /> },
    { key: '3', label: 'Quá trình trao đổi với công dân', children: <ExchangeTab /> },
    { key: '4', label: 'Thanh toán phí, lệ phí', children: <FeeTab dossier={shown} /> },
    { key: '5', label: 'Bổ sung hồ sơ', children: <SupplementTab /> },
    { key: '6', label: 'Quy trình xử lý', children: null },
    { key: '7', label: shown?.status === 10 ? 'Thông tin trả kết quả' : '', children: <ReturnTab dossier={shown} /> },
  ];
  return (
    <Modal
      open={dossier !== null}
      title={`Chi tiết hồ sơ ${shown?.code}`}
      width="100%"
      wrapClassName="modal-wrapper fullsizescrollable"
      onCancel={onClose}
      destroyOnHidden
      footer={<Button onClick={onClose}>Đóng</Button>}
    >
      <Tabs items={tabs} />
    </Modal>
  );
}
