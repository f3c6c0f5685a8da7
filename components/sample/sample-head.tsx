import { portalTexts } from './portal-texts';

/** Three rows of headings and the numbering row of II.06a, for the statistics and the entry form alike. */
export function SampleHead() {
  const { head } = portalTexts;
  return (
    <thead>
      <tr>
        <th rowSpan={3}>{head.number}</th>
        <th rowSpan={3}>{head.field}</th>
        <th colSpan={4}>{head.received}</th>
        <th colSpan={4}>{head.resolved}</th>
        <th colSpan={3}>{head.pending}</th>
      </tr>
      <tr>
        <th rowSpan={2}>{head.total}</th>
        <th colSpan={2}>{head.inPeriod}</th>
        <th rowSpan={2}>{head.before}</th>
        {[head.total, head.early, head.onTime, head.late, head.total, head.inTime, head.late].map((title, at) => (
          <th key={at} rowSpan={2}>
            {title}
          </th>
        ))}
      </tr>
      <tr>
        <th>{head.online}</th>
        <th>{head.direct}</th>
      </tr>
      <tr className="numbers">
        {Array.from({ length: 13 }, (_, at) => (
          <td key={at}>({at + 1})</td>
        ))}
      </tr>
    </thead>
  );
}
