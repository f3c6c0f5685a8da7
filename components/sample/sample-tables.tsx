import { portalTexts } from './portal-texts';
import { SampleHead } from './sample-head';

interface Line {
  label: string;
  figures: readonly number[];
}

interface TableProps {
  lines: readonly Line[];
  /** dd/MM/yyyy */
  from: string;
  to: string;
}

const grouped = new Intl.NumberFormat('vi-VN');

/** The statistics as the portal prints them; the last line is the total. */
export function SampleFigures({ lines, from, to }: TableProps) {
  const { figures } = portalTexts;
  return (
    <section className="stack">
      <h2>{figures.title}</h2>
      <p>
        {portalTexts.from} {from} {portalTexts.to} {to}
      </p>
      <div className="sample-wide" tabIndex={0} role="group" aria-label={figures.title}>
        <table className="sample-table">
          <SampleHead />
          <tbody>
            {lines.map((line, at) => (
              <tr key={line.label} className={at === lines.length - 1 ? 'strong' : undefined}>
                <td className="figure">{at === lines.length - 1 ? '' : at + 1}</td>
                <td>{line.label}</td>
                {line.figures.map((figure, column) => (
                  <td key={column} className="figure">
                    {grouped.format(figure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The entry form: every cell an empty box of its own, so that what is written into it stays as written. */
export function SampleForm({ lines, from, to }: TableProps) {
  const { form } = portalTexts;
  return (
    <section className="stack">
      <h2>{form.title}</h2>
      <div className="stack tight">
        <p>
          {form.unit}: {portalTexts.unit}
        </p>
        <p>
          {form.period}: {portalTexts.from} {from} {portalTexts.to} {to}
        </p>
      </div>
      <div className="sample-wide" tabIndex={0} role="group" aria-label={form.title}>
        <table className="sample-table entry">
          <SampleHead />
          <tbody>
            {lines.map((line, at) => (
              <tr key={line.label} className={at === lines.length - 1 ? 'strong' : undefined}>
                <td className="figure">{at === lines.length - 1 ? '' : at + 1}</td>
                <td>{line.label}</td>
                {line.figures.map((_, column) => (
                  <td key={column}>
                    <input
                      className="input"
                      inputMode="numeric"
                      name={`o-${at}-${column}`}
                      aria-label={`${line.label} (${column + 3})`}
                      autoComplete="off"
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
