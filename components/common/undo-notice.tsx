import { Icon } from './icon';
import { useSay } from './words';

interface UndoNoticeProps {
  /** What was done. */
  text: string;
  onUndo(): void;
  onClose(): void;
}

/** Says what was just done and takes it back; stands at the lower edge until it is answered or something else is done. */
export function UndoNotice({ text, onUndo, onClose }: UndoNoticeProps) {
  const say = useSay();
  return (
    <div className="undonotice row spread" role="status">
      <span>{text}</span>
      <span className="row">
        <button type="button" className="button" onClick={onUndo}>
          {say('common.undo')}
        </button>
        <button type="button" className="button bare square" aria-label={say('common.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}
