import { App, Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { postJson } from '../common/api.ts';
import type { EntryForm } from '../common/types.ts';
import { EntryHead } from './EntryHead.tsx';
import { EntryTable } from './EntryTable.tsx';
import { computeTotals, startRows, type Column } from './model.ts';
import { toSent, type Sent } from './sent.ts';
import type { Variant } from './variants.ts';

/** The page's own answer to what it would send. */
type Sending = Window & { duLieuGui?: () => Sent };

interface Props {
  form: EntryForm;
  byUnit: boolean;
  variant: Variant;
}

export function EntrySheet({ form, byUnit, variant }: Props) {
  const { message } = App.useApp();
  const [rows, setRows] = useState(() => startRows(form, variant));
  const [filter, setFilter] = useState('');
  const computed = variant === 'tong-tu-tinh';
  const latest = useRef(rows);
  latest.current = rows;

  useEffect(() => {
    (window as Sending).duLieuGui = () => toSent(latest.current, computed);
    return () => {
      delete (window as Sending).duLieuGui;
    };
  }, [computed]);

  const change = (key: string, column: Column, value: number | null): void =>
    setRows((old) => old.map((row) => (row.key === key ? { ...row, values: { ...row.values, [column]: value } } : row)));
  const send = async (): Promise<void> => {
    await postJson('/api/entry', toSent(rows, computed));
    message.success('Đã gửi báo cáo.');
  };
  const locked = variant === 'khoa';
  return (
    <div className="staff-page">
      <EntryHead form={form} variant={variant} />
      <div className="entry-tools">
        <Input.Search
          placeholder="Tìm trong biểu"
          allowClear
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          style={{ width: 260 }}
        />
        <Button disabled={locked} onClick={() => message.success('Đã lưu bản nháp.')}>
          Lưu
        </Button>
        <Button type="primary" disabled={locked} onClick={() => void send().catch(() => undefined)}>
          Gửi báo cáo
        </Button>
      </div>
      <EntryTable rows={computed ? computeTotals(rows) : rows} byUnit={byUnit} variant={variant} filter={filter} onChange={change} />
    </div>
  );
}
