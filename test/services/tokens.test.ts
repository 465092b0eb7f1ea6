import { countTokens as reference } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, test } from 'vitest'
import { countTokens } from '../../src/services/tokens.ts'

const prose =
  'The Drowned Organ is played by the tide; 字典 says «Orgel», and 1,234 pipes <|endoftext|> answer.\n'

test('a text is counted as its encoding has it, marks of the encoding being text', () => {
  for (const text of [
    '',
    'a',
    prose,
    prose.repeat(50),
    '{"a":[1,2,{"b":"c"}]}',
    '🙂 née naïve',
    '    \n\n\t',
  ]) {
    expect(countTokens(text)).toBe(reference(text, { disallowedSpecial: new Set() }))
  }
})

describe('texts that the encoding alone would take minutes to count', () => {
  const length = 200_000
  test.each([
    // Tokens that a piece of 1,000 has, which the whole has about 200 times.
    ['letters', 'a'],
    ['signs of a script without spaces', '字'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['dashes', '-'],
    ['combining marks', 'e\u0301'],
    ['emoji', '🙂'],
  ])('%s in a row', (_, unit) => {
    const thousand = reference(unit.repeat(1000 / unit.length))
    const counted = countTokens(unit.repeat(length / unit.length))
    expect(counted).toBeGreaterThanOrEqual(thousand * 170)
    expect(counted).toBeLessThanOrEqual(thousand * 280)
  })
})

test('what a text beyond 200,000 characters has is told by samples from all of it', () => {
  const latin = 'some grain of words '.repeat(20_000)
  const chinese = '沉没的管风琴由潮汐演奏。'.repeat(20_000)
  const whole = [latin, chinese].reduce((sum, text) => sum + reference(text), 0)
  for (const text of [latin + chinese, chinese + latin]) {
    expect(Math.abs(countTokens(text) - whole)).toBeLessThan(whole / 10)
  }
})
