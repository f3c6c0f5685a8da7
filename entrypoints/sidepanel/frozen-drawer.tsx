import { useEffect, useState } from 'react';
import { ConfirmDialog } from '../../components/common/confirm-dialog';
import { EmptyState } from '../../components/common/empty-state';
import { useSay } from '../../components/common/words';
import { FrozenComparisonView } from '../../components/frozen/frozen-comparison-view';
import { FrozenFacts } from '../../components/frozen/frozen-facts';
import { PaperTable } from '../../components/frozen/paper-table';
import { WideDrawer } from '../../components/frozen/wide-drawer';
import { downloadText } from '../../lib/browser/download';
import { momentText, periodText } from '../../lib/calendar/say-moment';
import { fileName } from '../../lib/export/file-name';
import { paperOfFrozen } from '../../lib/export/form-paper';
import type { FrozenComparison } from '../../lib/report/frozen-compare';
import { packageText, shortHash } from '../../lib/report/frozen-hash';
import type { FrozenPackage } from '../../lib/report/frozen-package';
import { frozenPackage, removeFrozen } from '../../lib/store/frozen';
import { compareWithStored } from './frozen-live';
import { OnPaper } from './frozen-on-paper';
import type { SectionProps } from './workspace';

interface FrozenDrawerProps extends SectionProps {
  hash: string;
  onClose(): void;
}

interface Opened {
  frozen: FrozenPackage | undefined;
  comparison: FrozenComparison | undefined;
}

/** One frozen report: its figures, what they rest on, what has changed since. */
export function FrozenDrawer({ store, now, hash, onOpen, onClose }: FrozenDrawerProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened>();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    let gone = false;
    const read = async (): Promise<Opened> => {
      const frozen = await frozenPackage(store, hash);
      return { frozen, comparison: frozen && (await compareWithStored(store, frozen)) };
    };
    read().then(
      (found) => gone || setOpened(found),
      () => gone || setOpened({ frozen: undefined, comparison: undefined }),
    );
    return () => void (gone = true);
  }, [store, hash]);

  if (opened === undefined) return null;
  const { frozen, comparison } = opened;
  if (frozen === undefined) {
    return (
      <WideDrawer title={say('frozen.title')} onClose={onClose}>
        <EmptyState title={say('frozen.gone')} />
      </WideDrawer>
    );
  }
  const code = shortHash(frozen.hash);
  const paper = paperOfFrozen(frozen, {
    unit: frozen.unit,
    notes: [say('frozen.paper.frozen', { at: momentText(frozen.at), code })],
  });

  function save(of: FrozenPackage) {
    const about = `${of.form.id} ${of.period.to} ${of.hash.slice(0, 8)}`;
    const name = fileName({ kind: 'goi-chot', unit: of.unit, about, day: of.at, extension: 'json' });
    downloadText(name, packageText(of), 'application/json;charset=utf-8');
  }

  return (
    <WideDrawer title={`${frozen.unit}, ${periodText(frozen.period)}`} onClose={onClose}>
      <div className="row">
        <button type="button" className="button primary" title={say('frozen.packageHint')} onClick={() => save(frozen)}>
          {say('frozen.package')}
        </button>
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          {say('frozen.remove')}
        </button>
      </div>
      {comparison !== undefined && (
        <FrozenComparisonView form={frozen.form} comparison={comparison} onOpen={(portal, dossier) => onOpen(`${portal}|${dossier}`)} />
      )}
      <div className="sheet" tabIndex={0} role="group" aria-label={frozen.form.title}>
        <PaperTable paper={paper} />
      </div>
      <OnPaper paper={paper} now={now} />
      <FrozenFacts frozen={frozen} />
      {asking && (
        <ConfirmDialog
          danger
          title={say('frozen.removeTitle')}
          confirm={say('frozen.remove')}
          onConfirm={() => void removeFrozen(store, hash).then(onClose)}
          onCancel={() => setAsking(false)}
        >
          <p>{say('frozen.removeLoses', { unit: frozen.unit, at: momentText(frozen.at) })}</p>
        </ConfirmDialog>
      )}
    </WideDrawer>
  );
}
