import { useEffect, useState } from 'react';
import { PaperActions, type PaperTold, type PaperWay } from '../../components/frozen/paper-actions';
import { useSay } from '../../components/common/words';
import { isInTab } from '../../lib/browser/paper-handed';
import type { FormPaper } from '../../lib/export/form-paper';
import type { Moment } from '../../lib/text/moment';
import { putOnPaper } from './frozen-paper';
import { printPaper } from './printing';

/** File, clipboard and paper of one form. */
export function OnPaper({ paper, now }: { paper: FormPaper; now: Moment }) {
  const say = useSay();
  const [inTab, setInTab] = useState(true);
  const [told, setTold] = useState<PaperTold>();
  useEffect(() => void isInTab().then(setInTab), []);

  function make(way: PaperWay, whole: boolean) {
    setTold(undefined);
    if (way !== 'print') void putOnPaper(way, paper, { whole, now, say }).then(setTold);
    else void printPaper(paper);
  }

  return <PaperActions told={told} printsElsewhere={!inTab} onPaper={make} />;
}
