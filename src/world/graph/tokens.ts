import { countTokens } from '../../services/tokens.ts'

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
