/** How long the browser may take to fetch the file from memory before the address is withdrawn. */
const KEEP_MS = 60_000;

/**
 * Hands a file to the browser's own saving: a blob and a link, no permission and no request. The byte order mark, where a
 * format needs one, is part of `text`.
 */
export function downloadText(fileName: string, text: string, type = 'text/csv;charset=utf-8'): void {
  downloadFile(fileName, new Blob([text], { type }));
}

/** The same for a file that was made as a whole. */
export function downloadFile(fileName: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.hidden = true;
  document.documentElement.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
