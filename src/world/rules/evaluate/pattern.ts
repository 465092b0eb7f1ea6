import { RE2JS } from 're2js'

/** Characters of a pattern. */
const MAX_PATTERN = 1000
/** Characters of a text × instructions of a program; about a second of work. */
const MAX_WORK = 20_000_000

export type Pattern = { found(text: string): boolean | 'too much' } | { problem: string }

const compiled = new Map<string, Pattern>()

/**
 * A regular expression in RE2's syntax, which matches in time that grows with the text alone; or why there is none
 * (RE2 has no look-around and no back-references).
 */
export function patternOf(source: string): Pattern {
  const known = compiled.get(source)
  if (known) return known
  const pattern = compile(source)
  if (compiled.size >= 1000) compiled.clear()
  compiled.set(source, pattern)
  return pattern
}

function compile(source: string): Pattern {
  if (source.length > MAX_PATTERN) return { problem: `it is longer than ${MAX_PATTERN} characters` }
  try {
    const regex = RE2JS.compile(source)
    const size = Math.max(1, regex.programSize())
    return {
      found: (text) => (text.length * size > MAX_WORK ? 'too much' : regex.matcher(text).find()),
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
