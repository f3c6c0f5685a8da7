import { useSay } from '../common/words';

export interface Work {
  done: number;
  /** 0: not known. */
  total: number;
}

/** Long work with its count and the way to end it. */
export function WorkProgress({ work, label, onStop }: { work: Work; label: string; onStop(): void }) {
  const say = useSay();
  const { done, total } = work;
  return (
    <div className="row">
      <progress aria-label={label} style={{ flex: '1 1 160px' }} {...(total > 0 && { max: total, value: done })} />
      <span className="small quiet">{total > 0 ? say('data.progress', { done, total }) : say('data.progressOf', { done })}</span>
      <button type="button" className="button" onClick={onStop}>
        {say('data.stop')}
      </button>
    </div>
  );
}
