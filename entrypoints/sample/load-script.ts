/** Scripts of the extension that the background injects into portals; here they are files of the very same page. */
export function loadScript(name: string): Promise<boolean> {
  const script = document.createElement('script');
  return new Promise((resolve) => {
    const end = (loaded: boolean): void => {
      script.remove();
      resolve(loaded);
    };
    script.addEventListener('load', () => end(true), { once: true });
    script.addEventListener('error', () => end(false), { once: true });
    script.src = `/${name}.js`;
    document.head.append(script);
  });
}
