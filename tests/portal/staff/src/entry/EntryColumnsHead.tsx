/** The three header rows of the form and its numbering row. A hidden column takes its head along. */
export function EntryColumnsHead({ byUnit, hidden }: { byUnit: boolean; hidden: string | null }) {
  const hide = (column: string) => (hidden === column ? { style: { display: 'none' } } : {});
  const receivedSpan = hidden === '5' ? 1 : 2;
  const numbers = Array.from({ length: 13 }, (_v, at) => String(at + 1));
  return (
    <thead>
      <tr>
        <th rowSpan={3}>TT</th>
        <th rowSpan={3}>{byUnit ? 'Đơn vị' : 'Lĩnh vực, công việc giải quyết theo cấp'}</th>
        <th colSpan={2 + receivedSpan}>Tiếp nhận</th>
        <th colSpan={4}>Số lượng hồ sơ đã giải quyết</th>
        <th colSpan={3}>Số lượng hồ sơ đang giải quyết</th>
      </tr>
      <tr>
        <th rowSpan={2}>Tổng số</th>
        <th colSpan={receivedSpan}>Trong đó</th>
        <th rowSpan={2}>Từ kỳ trước</th>
        <th rowSpan={2}>Tổng số</th>
        <th rowSpan={2}>Trước hạn</th>
        <th rowSpan={2}>Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)</th>
        <th rowSpan={2}>Quá hạn</th>
        <th rowSpan={2}>Tổng số</th>
        <th rowSpan={2}>Trong hạn (Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác)</th>
        <th rowSpan={2}>Quá hạn</th>
      </tr>
      <tr>
        <th>Trực tuyến</th>
        <th {...hide('5')}>Trực tiếp, dịch vụ bưu chính</th>
      </tr>
      <tr>
        {numbers.map((number) => (
          <th key={number} {...hide(number)}>
            ({number})
          </th>
        ))}
      </tr>
    </thead>
  );
}
