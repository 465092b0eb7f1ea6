import type { Parsed } from './index.ts'

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of bytes of which nobody says how they are encoded: UTF-8, UTF-16 with its mark, GB 18030 where that gives
 * Chinese, else Windows-1252, in which everything is something.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const chinese = decoded(bytes, 'gb18030')
  if (chinese !== undefined && /\p{Script=Han}{2}/u.test(chinese)) return chinese
  return new TextDecoder('windows-1252').decode(bytes)
}

export const parseText = async (bytes: Buffer): Promise<Parsed> => ({ text: textOf(bytes), headings: false })

export const parseMarkdown = async (bytes: Buffer): Promise<Parsed> => ({
  text: textOf(bytes).replace(/^\ufeff?---\n[\s\S]*?\n---\n/, ''),
  headings: true,
})
