import { useCallback, useEffect, useState } from 'react';
import { PaperActions, type PaperTold, type PaperWay } from '../../components/frozen/paper-actions';
import { useSay } from '../../components/common/words';
import { handPaper, isInTab } from '../../lib/browser/paper-handed';
import type { FormPaper } from '../../lib/export/form-paper';
import type { Moment } from '../../lib/text/moment';
import { putOnPaper } from './frozen-paper';
import { FrozenPrinting } from './frozen-printing';

/** File, clipboard and paper of one form. */
export function OnPaper({ paper, now }: { paper: FormPaper; now: Moment }) {
  const say = useSay();
  const [inTab, setInTab] = useState(true);
  const [told, setTold] = useState<PaperTold>();
  const [printing, setPrinting] = useState<FormPaper>();
  const printed = useCallback(() => setPrinting(undefined), []);
  useEffect(() => void isInTab().then(setInTab), []);

  function make(way: PaperWay, whole: boolean) {
    setTold(undefined);
    if (way !== 'print') void putOnPaper(way, paper, { whole, now, say }).then(setTold);
    else if (inTab) setPrinting(paper);
    else void handPaper(paper);
  }

  return (
    <>
      <PaperActions told={told} printsElsewhere={!inTab} onPaper={make} />
      {printing !== undefined && <FrozenPrinting paper={printing} onPrinted={printed} />}
    </>
  );
}
