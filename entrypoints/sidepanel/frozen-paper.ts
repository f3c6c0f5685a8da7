import type { PaperTold, PaperWay } from '../../components/frozen/paper-actions';
import { downloadFile } from '../../lib/browser/download';
import { fileName } from '../../lib/export/file-name';
import type { FormPaper } from '../../lib/export/form-paper';
import { formTsv } from '../../lib/export/form-tsv';
import type { Moment } from '../../lib/text/moment';
import type { Say } from '../../lib/text/say';

/** Word files carry their writer with them: both come when a file is made. */
const makers: Readonly<Record<'xlsx' | 'docx', (paper: FormPaper) => Promise<Blob>>> = {
  xlsx: async (paper) => {
    const [{ formXlsx }, { XLSX_TYPE }] = await Promise.all([import('../../lib/export/form-xlsx'), import('../../lib/export/xlsx-book')]);
    return new Blob([formXlsx(paper)], { type: XLSX_TYPE });
  },
  docx: async (paper) => (await import('../../lib/export/form-docx')).formDocx(paper),
};

/** Saves or copies the form; printing is the page's own matter. */
export async function putOnPaper(
  way: Exclude<PaperWay, 'print'>,
  paper: FormPaper,
  { whole, now, say }: { whole: boolean; now: Moment; say: Say },
): Promise<PaperTold> {
  const blank = paper.rows.reduce((n, { cells }) => n + cells.filter((cell) => cell === undefined).length, 0);
  const left = blank > 0 ? ` ${say('frozen.paper.blank', { n: blank })}` : '';
  if (way === 'copy') return copy(paper, whole, say, left);
  try {
    const file = await makers[way](paper);
    const about = `${paper.number} ${paper.period.from} ${paper.period.to}`;
    const name = fileName({ kind: 'bieu-mau', unit: paper.unit, about, day: now, extension: way });
    downloadFile(name, file);
    return { said: say('frozen.paper.saved', { name }) + left };
  } catch {
    return { said: say('frozen.paper.notSaved'), refused: true };
  }
}

async function copy(paper: FormPaper, whole: boolean, say: Say, left: string): Promise<PaperTold> {
  const text = formTsv(paper, { whole });
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  if (!copied) return { said: say('frozen.paper.copyByHand'), refused: true, text };
  if (whole) return { said: say('frozen.paper.copiedWhole') + left };
  const rows = paper.rows.filter(({ kind }) => kind === 'data');
  const values = {
    rows: rows.length,
    columns: paper.columns.length,
    row: rows[0]?.label ?? '',
    column: String(paper.columns[0]?.number ?? ''),
  };
  return { said: say('frozen.paper.copied', values) + left };
}
