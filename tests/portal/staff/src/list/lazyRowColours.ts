/** The colours arrive with the processing page only: before it was opened, the classes have no look. */
export function loadRowColours(): void {
  if (document.getElementById('mau-dong-ho-so')) return;
  const style = document.createElement('style');
  style.id = 'mau-dong-ho-so';
  style.textContent =
    '.custom-row-style-qua-han td{background:#fdecec!important}.custom-row-style-toi-han td{background:#fff4e0!important}';
  document.head.append(style);
}
