const maxBytes = 200

/** Control characters, what Windows and shells treat specially, and marks that reverse the reading direction. */
const unsafe = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const cut = (text: string, bytes: number) => {
  let kept = ''
  let size = 0
  for (const char of text) {
    size += Buffer.byteLength(char)
    if (size > bytes) break
    kept += char
  }
  return kept
}

/**
 * A client's file name as a plain name: no folders, no control characters, no leading dot, at most 200 bytes
 * of UTF-8 with the extension kept; `file` when nothing is left.
 */
export function cleanFilename(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const plain = base
    .normalize('NFC')
    .toWellFormed()
    .replace(unsafe, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (plain === '') return 'file'
  if (Buffer.byteLength(plain) <= maxBytes) return plain
  const extension = /\.[A-Za-z0-9]{1,16}$/.exec(plain)?.[0] ?? ''
  return cut(plain.slice(0, plain.length - extension.length), maxBytes - extension.length) + extension
}
