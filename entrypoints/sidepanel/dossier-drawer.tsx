import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { useSay } from '../../components/common/words';
import { DossierDetail } from '../../components/dossiers/dossier-detail';
import { dossiersOfCodes, oneInWork } from '../../lib/store/dossiers';
import { Answer } from './answer';
import { LettersButton } from './letters-button';
import { officeFacts, recordFindings } from './record-findings';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

interface DossierDrawerProps extends SectionProps {
  dossierKey: string;
  onClose(): void;
}

/** One dossier over any section: at the side in a tab, over the whole width in the side panel. Esc closes, focus returns. */
export function DossierDrawer({ store, settings, now, dossierKey, onClose }: DossierDrawerProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const cut = dossierKey.indexOf('|');
  const portal = dossierKey.slice(0, cut);
  const code = dossierKey.slice(cut + 1);

  const query = useCallback(async () => {
    const [dossier] = await dossiersOfCodes(store, portal, [code]);
    const place = dossier === undefined ? undefined : await store.listCaptures.get(dossier.captureId);
    // Those read with it tell which columns its list has.
    const beside = (await dossiersOfCodes(store, portal, place?.codes ?? [])).filter(({ captureId }) => captureId === place?.id);
    const among = [...(await oneInWork(store, portal)), ...beside];
    return { dossier, place, among, office: await officeFacts() };
  }, [store, portal, code]);
  const stored = useStored(query);

  // Closed before it is taken out of the page: only then does the browser give the focus back to the line that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const here = stored.state === 'here' ? stored.value : undefined;
  const dossier = here?.dossier;
  const findings = useMemo(
    () => (here?.dossier === undefined ? [] : recordFindings([here.dossier], here.office, settings, now, here.among)),
    [here, now, settings],
  );

  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={say('workspace.dossier.detail', { code })}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Answer of={stored}>
        {({ place }) =>
          dossier === undefined ? (
            <EmptyState title={say('workspace.dossier.gone', { code })}>
              <button type="button" className="button" onClick={onClose}>
                {say('workspace.dossier.back')}
              </button>
            </EmptyState>
          ) : (
            <DossierDetail dossier={dossier} place={place} findings={findings} now={now} onClose={onClose}>
              {dossier.open === 1 && <LettersButton keys={[dossier.key]} />}
            </DossierDetail>
          )
        }
      </Answer>
    </dialog>
  );
}
