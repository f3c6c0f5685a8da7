import '../../components/frozen/frozen.css';
import '../../components/print/list-print.css';
import { PaperPrint } from '../../components/frozen/paper-print';
import { ListPrint } from '../../components/print/list-print';
import { handPaper, isInTab, takePaper, type AnyPaper } from '../../lib/browser/paper-handed';
import { printNode } from './print-node';

/** A side panel hands what is to be printed to a tab. */
export async function printPaper(paper: AnyPaper): Promise<void> {
  if (await isInTab()) printHere(paper);
  else await handPaper(paper);
}

/** In the tab that a side panel has opened for it. */
export async function printHanded(): Promise<void> {
  const paper = await takePaper();
  if (paper !== undefined) printHere(paper);
}

function printHere(paper: AnyPaper): void {
  if ('kind' in paper) printNode(<ListPrint paper={paper} />, 'list-print');
  else printNode(<PaperPrint paper={paper} />, 'paper-print');
}
