import { lazy, Suspense, useEffect, useState } from 'react';
import type { PaletteProps } from './palette';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

/** Ctrl+K (⌘K) anywhere in the page opens the commands, and closes them again. `asked` counts how often a button asked for them. */
export function PaletteHost({ asked = 0, ...props }: Omit<PaletteProps, 'onClose'> & { asked?: number }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((before) => !before);
    }
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Palette {...props} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
