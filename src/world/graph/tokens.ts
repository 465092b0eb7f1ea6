import { createRequire } from 'node:module'

type Encoding = typeof import('gpt-tokenizer/encoding/o200k_base')

/** The encoding that is counted with, as the contract names it. */
export const ENCODING = 'o200k_base'

/** Characters without a space between that are counted as one word; the time grows with the square of it. */
const LONGEST_WORD = 400
const longWord = new RegExp(`\\S{${LONGEST_WORD + 1}}`)
const pieces = new RegExp(`\\s*\\S{1,${LONGEST_WORD}}|\\s+`, 'g')

/** Marks such as `<|endoftext|>` in a text are text. */
const plain = { disallowedSpecial: new Set<string>() }

const require = createRequire(import.meta.url)
let loaded: Encoding | undefined

/** The encoding takes a sixth of a second and 50 MB, so it is read when it is first needed. */
const encoding = (): Encoding => {
  loaded ??= require('gpt-tokenizer/encoding/o200k_base') as Encoding
  return loaded
}

/** Tokens of a text; within a word longer than 400 characters possibly a few more than there are. */
export function countTokens(text: string): number {
  const { countTokens: count } = encoding()
  if (!longWord.test(text)) return count(text, plain)
  return (text.match(pieces) ?? []).reduce((sum, piece) => sum + count(piece, plain), 0)
}

/** The beginning of a text that has at most so many tokens, cut at the end of a line or a word where it can be. */
export function cutToTokens(text: string, most: number): string {
  if (most <= 0) return ''
  // No token of running text is longer than this on average, and what is cut away need not be counted.
  let kept = text.slice(0, most * 12)
  if (countTokens(kept) <= most) return kept
  for (let low = 0, high = kept.length; ; ) {
    const middle = Math.ceil((low + high) / 2)
    if (countTokens(text.slice(0, middle)) <= most) low = middle
    else high = middle - 1
    if (low >= high) {
      kept = text.slice(0, low)
      break
    }
  }
  const end = Math.max(kept.lastIndexOf('\n'), kept.lastIndexOf(' '))
  return (end > kept.length * 0.8 ? kept.slice(0, end) : kept).toWellFormed().trimEnd()
}
