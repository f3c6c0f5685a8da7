import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { memo } from 'react';
import type { PortalDossier } from '../../../data/world.ts';

/** The tag and the icon come from two independent fields and may contradict each other. */
export const FeeCell = memo(function FeeCell({ fee }: { fee: PortalDossier['fee'] }) {
  return (
    <div>
      <Tag>{fee.text}</Tag>
      {fee.paid ? <CheckCircleOutlined style={{ color: 'green' }} /> : <CloseCircleOutlined style={{ color: 'red' }} />}
    </div>
  );
});
