import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { LettersPrint } from '../../components/letters/letters-print';
import type { Sheet } from '../../lib/text/sheet';

/** Stands beside the page while the browser prints: everything else is left off the paper by the style. */
export function LettersPrinting({ sheets, onPrinted }: { sheets: readonly Sheet[]; onPrinted(): void }) {
  useEffect(() => {
    addEventListener('afterprint', onPrinted);
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(<LettersPrint sheets={sheets} />, document.body);
}
