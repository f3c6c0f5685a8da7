import { el } from '../../page/dom';
import { drawTable } from '../../page/draw-table';
import { headBlocks, periodWords } from '../../page/head-block';
import { plainForm } from '../../page/plain-form';
import { sources } from '../../sources';
import { spec } from './spec';

// The form of another unit stands over the one that is meant.
const form = plainForm(spec);
const { period } = sources[spec.sheet]!;
const words = { unit: 'UBND huyện Nông Cống', period: periodWords(period.from, period.to), ...period };
const others: HTMLInputElement[] = [];
const other = drawTable(form, (cell) => {
  const input = el('input', { type: 'text', size: '7' });
  others.push(input);
  cell.append(input);
});
document.querySelector('#fmBieu')!.before(el('form', { id: 'fmBieuKhac' }, ...headBlocks[spec.head](form.sheet, words), other));
const own = window.__model!;
window.__model = () => ({ ...own(), khac: Object.fromEntries(others.map((input, at) => [`o${at}`, input.value])) });
