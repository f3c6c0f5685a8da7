import type { Severity } from '../../lib/check/finding';
import { Icon } from './icon';
import { useSay } from './words';

/** Icon, word and colour together: none of them alone carries the meaning. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const say = useSay();
  return (
    <span className={`badge tone-${severity}`}>
      <Icon name={severity} />
      {say(`common.severity.${severity}`)}
    </span>
  );
}
