import jquery from 'jquery';

// Plugins of the jQuery years look for it on the window.
Object.assign(window, { jQuery: jquery, $: jquery });

/** What a plugin adds to a selection of elements. */
type Plugins = Record<string, (...options: unknown[]) => unknown>;

/** Has a plugin act on an element. */
export function plugin(target: Element, name: string, ...options: unknown[]): void {
  const selection = (jquery as (element: Element) => Plugins)(target);
  if (selection[name] === undefined) throw new Error(`jQuery has no plugin ${name}`);
  selection[name](...options);
}
