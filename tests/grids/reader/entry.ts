import type { PageReading } from '../../../lib/browser/overlay/page-reading';
import type { Answer, CellAnswer, FiguresAnswer, ListAnswer, Reading } from './answer';
import { readWholePage } from '../../read-whole-page';

/** The one place that knows how the reader answers; bundled alone and run inside each page. */

type Column = { path: readonly string[] };

const nameOf = ({ path }: Column): string => path.join(' / ');

function listAnswer(reading: Extract<PageReading, { kind: 'list' }>): ListAnswer {
  const { meaning } = reading.table;
  const columns = meaning.kind === 'list' ? meaning.columns : [];
  const rows = reading.rows.map(({ values }) => {
    const cells = Object.entries(values).map(([field, value]): [string, CellAnswer] => {
      const { text, moment, state, cut } = value as { text: string; moment?: string; state?: string; cut?: unknown };
      return [
        field,
        {
          text,
          ...(moment !== undefined && { moment }),
          ...(state !== undefined && { state }),
          ...(cut !== undefined && cut !== false && { cut: true }),
        },
      ];
    });
    return Object.fromEntries(cells);
  });
  return { kind: 'list', rows, notUnderstood: columns.filter(({ field }) => field === undefined).map(nameOf) };
}

function figuresAnswer({ figures }: Extract<PageReading, { kind: 'figures' }>): FiguresAnswer {
  const rows = figures.rows.map(({ label, cells }) => ({
    label,
    cells: figures.columns.flatMap(({ indicator }, at) => {
      const value = cells[at]?.value;
      return indicator === undefined || value === undefined ? [] : [[indicator, value] as const];
    }),
  }));
  return { kind: 'figures', rows, notUnderstood: figures.columns.filter(({ indicator }) => indicator === undefined).map(nameOf) };
}

function answerOf(reading: PageReading): Answer {
  if (reading.kind === 'list') return listAnswer(reading);
  if (reading.kind === 'figures') return figuresAnswer(reading);
  if (reading.kind === 'unknown') return { kind: 'unread', reason: `bảng không hiểu được: ${reading.headers.join(' | ')}` };
  return { kind: 'unread', reason: reading.kind === 'none' ? 'không thấy bảng nào' : `đọc thành loại khác: ${reading.kind}` };
}

const wholePage = (): string => document.documentElement.outerHTML;

function read(): Reading {
  const before = wholePage();
  const start = performance.now();
  const reading = readWholePage(document);
  const milliseconds = performance.now() - start;
  return { answer: answerOf(reading), milliseconds, unchanged: wholePage() === before };
}

Object.assign(window, { readWholePage: read });
