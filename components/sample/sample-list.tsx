import { portalTexts } from './portal-texts';

export interface SampleListProps {
  /** Cells in the order of the headers, the running number left out. */
  rows: readonly (readonly string[])[];
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  /** Number of the first row. */
  first: number;
  onPage(page: number): void;
}

/** A list of dossiers with a pager of its own, as portals draw it. */
export function SampleList({ rows, total, page, pages, first, onPage }: SampleListProps) {
  const { list } = portalTexts;
  return (
    <section className="stack">
      <h2>{list.title}</h2>
      <div className="sample-wide" tabIndex={0} role="group" aria-label={list.title}>
        <table className="sample-table">
          <thead>
            <tr>
              {list.headers.map((header) => (
                <th key={header}>{header}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              <tr key={cells[0]}>
                <td className="figure">{first + at}</td>
                {cells.map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav className="pagination sample-pager" aria-label={list.pages}>
        <span>
          {list.total}: {total} {list.dossiers}
        </span>
        <button type="button" className="button square" aria-label={list.previous} disabled={page === 1} onClick={() => onPage(page - 1)}>
          ‹
        </button>
        {Array.from({ length: pages }, (_, at) => at + 1).map((number) => (
          <button
            key={number}
            type="button"
            className={number === page ? 'button square active' : 'button square'}
            aria-current={number === page ? 'page' : undefined}
            onClick={() => onPage(number)}
          >
            {number}
          </button>
        ))}
        <button type="button" className="button square" aria-label={list.next} disabled={page === pages} onClick={() => onPage(page + 1)}>
          ›
        </button>
      </nav>
    </section>
  );
}
