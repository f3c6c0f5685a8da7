import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../common/icon';
import { useSay } from '../common/words';

interface WideDrawerProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Over the section and as wide as it needs: Esc closes, focus returns to what opened it. */
export function WideDrawer({ title, onClose, children }: WideDrawerProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is taken out of the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="drawer frozen" aria-label={title} onCancel={(event) => (event.preventDefault(), onClose())}>
      <div className="stack">
        <div className="row spread" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
          <h2>{title}</h2>
          <button type="button" className="button bare" onClick={onClose}>
            <Icon name="back" />
            {say('workspace.dossier.back')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
