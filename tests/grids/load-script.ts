/** Runs a script of the page's own server as portals of the jQuery years do: in the open, with its globals. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`not loaded: ${address}`)));
    script.src = address;
    document.head.append(script);
  });
}
