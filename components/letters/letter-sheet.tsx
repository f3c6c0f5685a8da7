import type { Sheet, SheetBlock, SheetLine, SheetRun } from '../../lib/text/sheet';

interface LetterSheetProps {
  sheet: Sheet;
  label?: string;
}

/** One page as it will be printed: black on white in every theme, and text only, whatever a portal has shown. */
export function LetterSheet({ sheet, label }: LetterSheetProps) {
  return (
    <article className={`paper ${sheet.paper.toLowerCase()}`} aria-label={label} lang="vi">
      <header className="sides">
        <Lines lines={sheet.head.left} />
        <Lines lines={sheet.head.right} />
      </header>
      {sheet.body.map((block, index) => (
        <Block key={index} block={block} />
      ))}
      <footer className="sides">
        <Lines lines={sheet.foot.left} />
        <Lines lines={sheet.foot.right} />
      </footer>
    </article>
  );
}

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <div>
      {lines.map((line, index) => (
        <p key={index} className={classOf(line)}>
          <span className={line.rule === undefined ? undefined : `rule ${line.rule}`}>
            <Runs runs={line.runs} />
          </span>
        </p>
      ))}
    </div>
  );
}

function classOf({ small, aside, room }: SheetLine): string {
  return [small && 'small', aside && 'aside', room && 'room'].filter(Boolean).join(' ');
}

function Block({ block }: { block: SheetBlock }) {
  if (block.kind === 'table') {
    return (
      <table>
        <thead>
          <tr>
            {block.columns.map(({ name, share }) => (
              <th key={name} scope="col" style={{ width: `${share}%` }}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: block.rows }, (_, row) => (
            <tr key={row}>
              {block.columns.map(({ name }) => (
                <td key={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const Tag = block.kind === 'title' ? 'h1' : 'p';
  return (
    <Tag className={block.kind}>
      <Runs runs={block.runs} />
    </Tag>
  );
}

/** The dots of a day stay together; those of a reason go over lines. */
const LONG = /…{9}/;

function Runs({ runs }: { runs: readonly SheetRun[] }) {
  return runs.map(({ text, bold, italic, blank, unbroken }, index) => {
    const mark = blank ? (LONG.test(text) ? 'blank long' : 'blank') : unbroken ? 'unbroken' : undefined;
    const words = mark === undefined ? text : <span className={mark}>{text}</span>;
    const leaning = italic ? <i>{words}</i> : words;
    return bold ? <b key={index}>{leaning}</b> : <span key={index}>{leaning}</span>;
  });
}
