import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws a page of the extension into its `#root`. */
export function mount(page: ReactNode): void {
  const place = document.getElementById('root');
  if (place !== null) createRoot(place).render(<StrictMode>{page}</StrictMode>);
}
