import { Form, Input } from 'antd';
import type { PortalProcedure } from '../common/types.ts';
import { useJson } from '../common/useJson.ts';

const none: (PortalProcedure & { termDays?: number })[] = [];

/** A bare labelled input without an id, outside the form's fields. */
export function TermField({ procedureCode }: { procedureCode: string | undefined }) {
  const days = useJson('/api/procedures', none).find(({ code }) => code === procedureCode)?.termDays;
  return (
    <Form.Item label="Thời hạn giải quyết">
      <Input value={days === undefined ? '' : `${days} Ngày làm việc`} />
    </Form.Item>
  );
}
