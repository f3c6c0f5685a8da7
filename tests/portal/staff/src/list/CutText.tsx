import { Typography } from 'antd';
import { useLayoutEffect, useState } from 'react';

const cuts = {
  1: { rows: 1, expandable: true, symbol: 'Xem thêm' },
  2: { rows: 2, expandable: true, symbol: 'Xem thêm' },
} as const;

/**
 * Text that is really cut in the page, by measurement. The cutting starts one commit late: otherwise every
 * paragraph probes the finished table once by itself, and a page of 1000 rows takes half a minute.
 */
export function CutText({ rows, children }: { rows: 1 | 2; children: string }) {
  const [measuring, setMeasuring] = useState(false);
  useLayoutEffect(() => setMeasuring(true), []);
  return <Typography.Paragraph ellipsis={measuring && cuts[rows]}>{children}</Typography.Paragraph>;
}
