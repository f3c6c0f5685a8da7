import { useEffect, useState } from 'react';
import { now } from '../../lib/browser/clock';
import type { Moment } from '../../lib/text/moment';

const MINUTE_MS = 60_000;

/** The time, kept to the minute: ages and overdue counts move while the page stays open. */
export function useNow(): Moment {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return time;
}
