import { useSay } from './words';

/** Old → new; screen readers hear a sentence instead of the arrow. */
export function Change({ from, to }: { from: string; to: string }) {
  const say = useSay();
  return (
    <span className="change figure">
      <span className="unseen">{say('common.change', { from, to })}</span>
      <span className="old" aria-hidden="true">
        {from}
      </span>
      <span aria-hidden="true">→</span>
      <span className="new" aria-hidden="true">
        {to}
      </span>
    </span>
  );
}
