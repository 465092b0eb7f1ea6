/** A table as text: each row a paragraph that names its columns, so that it can be understood by itself. */
export function linesOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  if (body.length === 0) return head.join(' | ')
  return body
    .map((row) =>
      row
        .map((cell, at) => ({ name: (head[at] ?? '').trim(), cell: cell.replaceAll(/\s+/g, ' ').trim() }))
        .filter(({ cell }) => cell !== '')
        .map(({ name, cell }) => (name === '' ? cell : `${name}: ${cell}`))
        .join(' | '),
    )
    .filter((line) => line !== '')
    .join('\n\n')
}
