import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';

type Place = ReturnType<typeof useLocation>;

/** The address bar is ahead of the page: the old page stays on screen for about 200 ms. */
export function useLaggingLocation(): Place {
  const location = useLocation();
  const [shown, setShown] = useState<Place>(location);
  useEffect(() => {
    if (shown === location) return undefined;
    const timer = setTimeout(() => setShown(location), shown.pathname === location.pathname ? 0 : 200);
    return () => clearTimeout(timer);
  }, [location, shown]);
  return shown;
}
