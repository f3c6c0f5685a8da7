import { useLayoutEffect, useId, useRef, type ReactNode } from 'react';
import { useSay } from './words';

interface ConfirmDialogProps {
  title: string;
  confirm: string;
  danger?: boolean;
  /** Nothing can be confirmed yet. */
  ready?: boolean;
  onConfirm(): void;
  onCancel(): void;
  children: ReactNode;
}

/** A native modal dialog: Esc cancels, focus stays inside and returns; the harmless button is the first one. */
export function ConfirmDialog({ title, confirm, danger, ready = true, onConfirm, onCancel, children }: ConfirmDialogProps) {
  const say = useSay();
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // Closed before it is taken out of the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={name} onCancel={(event) => (event.preventDefault(), onCancel())}>
      <div className="stack">
        <h2 id={name}>{title}</h2>
        {children}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <button type="button" className="button" onClick={onCancel}>
            {say('common.cancel')}
          </button>
          <button type="button" className={danger === true ? 'button danger' : 'button primary'} disabled={!ready} onClick={onConfirm}>
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
