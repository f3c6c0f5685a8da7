import { InputNumber } from 'antd';
import { thousands } from '../common/format.ts';

interface Props {
  value: number | null;
  disabled: boolean;
  onChange: (value: number | null) => void;
}

/** Controlled: what the page knows is the state above, never the input. */
export function EntryCell({ value, disabled, onChange }: Props) {
  return (
    <InputNumber<number | string>
      value={value}
      disabled={disabled}
      controls={false}
      size="small"
      min={0}
      precision={0}
      formatter={(shown) => (shown === undefined ? '' : thousands(shown))}
      parser={(text) => (text ?? '').replace(/\./g, '')}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
