const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text with STX and ETX around what is to be marked, as HTML in which nothing but `<mark>` is an element. */
export const markedHtml = (text: string) =>
  text
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replaceAll('\u0002', '<mark>')
    .replaceAll('\u0003', '</mark>')
