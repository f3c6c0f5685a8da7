import { message } from '../../../text/message';
import type { Computation } from '../outcome';

/** No screen that is read prints what this index needs: said, and left open. */
export function unread(why: string): Computation {
  return () => ({ used: [], missing: [message(why)], notes: [] });
}
