import '../../components/frozen/frozen.css';
import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PaperPrint } from '../../components/frozen/paper-print';
import { takePaper } from '../../lib/browser/paper-handed';
import type { FormPaper } from '../../lib/export/form-paper';

/** Stands beside the page while the browser prints: everything else is left off the paper by the style. */
export function FrozenPrinting({ paper, onPrinted }: { paper: FormPaper; onPrinted(): void }) {
  useEffect(() => {
    addEventListener('afterprint', onPrinted);
    print();
    return () => removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(<PaperPrint paper={paper} />, document.body);
}

/** In the tab that a side panel has opened for it. */
export function HandedPaper() {
  const [paper, setPaper] = useState<FormPaper>();
  const printed = useCallback(() => setPaper(undefined), []);
  useEffect(() => void takePaper().then(setPaper), []);
  return paper === undefined ? null : <FrozenPrinting paper={paper} onPrinted={printed} />;
}
