/** The processing list prints the labels of a result that is not there yet. */
export function ResultCell() {
  return (
    <div>
      <div>{'- Số ký hiệu: '}</div>
      <div>{'- '}</div>
      <div>- Đính kèm:</div>
    </div>
  );
}
