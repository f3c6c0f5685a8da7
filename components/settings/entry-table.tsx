import type { ReactNode } from 'react';

interface EntryColumn<E> {
  head: string;
  /** `name`: what the entry is called by; `amount`: a figure. */
  kind?: 'name' | 'amount';
  render(entry: E): ReactNode;
}

interface EntryTableProps<E> {
  label: string;
  columns: readonly EntryColumn<E>[];
  entries: readonly E[];
  keyOf(entry: NoInfer<E>): string;
}

/** What the office has entered, line by line. In a narrow window the cells of a line stand under one another, so that none is cut off. */
export function EntryTable<E>({ label, columns, entries, keyOf }: EntryTableProps<E>) {
  return (
    <div className="sheet entries" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={keyOf(entry)}>
              {columns.map(({ head, kind, render }) =>
                kind === 'name' ? (
                  <th key={head} scope="row">
                    {render(entry)}
                  </th>
                ) : (
                  <td key={head} className={kind}>
                    {render(entry)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Takes one entry out of the list; `name` says which to whoever hears the page. */
export function EntryButton({ label, name, onPress }: { label: string; name: string; onPress(): void }) {
  return (
    <button type="button" className="link small" aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}

/** Name of an entry with what is said of it besides. */
export function EntryName({ name, children }: { name: ReactNode; children?: ReactNode }) {
  return (
    <>
      <div>{name}</div>
      {children !== undefined && children !== false && children !== '' && <div className="quiet">{children}</div>}
    </>
  );
}
