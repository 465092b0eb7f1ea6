import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlainDelta, PlainPrefix, plainDelta } from '../../src/services/models/plain-deltas.ts'

const chunk = (delta: object, more: object = {}, of: object = {}) =>
  `data: ${JSON.stringify({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: null, ...more }],
    ...of,
  })}`

describe('an event is plain', () => {
  const plain: Record<string, [string, PlainDelta]> = {
    'with text': [chunk({ content: 'Hi' }), { type: 'text', text: 'Hi' }],
    'with its role and no text': [chunk({ role: 'assistant', content: '' }), { type: 'text', text: '' }],
    'with null for what it has not': [
      chunk({ content: 'Hi', tool_calls: null, refusal: null }, {}, { usage: null }),
      { type: 'text', text: 'Hi' },
    ],
    "with DeepSeek's reasoning": [chunk({ reasoning_content: 'Hm' }), { type: 'reasoning', text: 'Hm' }],
    "with OpenRouter's reasoning and an empty text": [
      chunk({ role: 'assistant', content: '', reasoning: 'Hm' }),
      { type: 'reasoning', text: 'Hm' },
    ],
  }
  test.each(Object.entries(plain))('%s', (_, [event, delta]) => {
    expect(plainDelta(event)).toEqual(delta)
  })
})

describe('an event is left to the SDK', () => {
  const others: Record<string, string> = {
    'with a call of a tool': chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f' } }] }),
    'with text and reasoning at once': chunk({ content: 'a', reasoning_content: 'b' }),
    'with the reason for the end': chunk({ content: 'a' }, { finish_reason: 'stop' }),
    'with usage': chunk({ content: 'a' }, {}, { usage: { prompt_tokens: 1 } }),
    'with an error': 'data: {"error":{"message":"no"}}',
    'with no choice': 'data: {"choices":[]}',
    'with two choices': 'data: {"choices":[{"delta":{"content":"a"}},{"delta":{"content":"b"}}]}',
    'of another choice than the first': chunk({ content: 'a' }, { index: 1 }),
    'with a text that is none': chunk({ content: [{ type: 'text', text: 'a' }] }),
    'with members that are not known': chunk({ content: 'a', annotations: [] }),
    'that says it is the last': 'data: [DONE]',
    'that is a comment': ': waiting',
    'with a name': 'event: error\ndata: {}',
    'that is no JSON': 'data: {"choices":',
    'that is no object': 'data: 7',
  }
  test.each(Object.entries(others))('%s', (_, event) => {
    expect(plainDelta(event)).toBeUndefined()
  })
})

test('however a stream is cut into chunks, its plain beginning and the rest are all of it', () => {
  const delta = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }).map((text) => ({ content: text })),
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => ({ reasoning_content: text })),
  )
  const streams = fc.record({
    deltas: fc.array(delta, { maxLength: 12 }),
    tail: fc.constantFrom(
      '',
      'data: [DONE]\n\n',
      ': keep-alive\n\ndata: x\n\n',
      'data: {"cho',
      'data: a\r\n\r\n',
    ),
    cuts: fc.array(fc.nat(), { maxLength: 20 }),
  })
  fc.assert(
    fc.property(streams, ({ deltas, tail, cuts }) => {
      const events = deltas.map((one) => `${chunk(one)}\n\n`)
      const bytes = Buffer.from(events.join('') + tail)
      const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
      const prefix = new PlainPrefix()
      const told: PlainDelta[] = []
      const rest: Uint8Array[] = []
      for (const [at, place] of [0, ...places].entries()) {
        const part = bytes.subarray(place, places[at] ?? bytes.length)
        if (prefix.over) rest.push(prefix.rest(), part)
        else told.push(...prefix.push(part))
      }
      rest.push(prefix.rest())
      const expected = deltas.flatMap((one) => plainDelta(chunk(one)) ?? []).filter(({ text }) => text !== '')
      expect(told).toEqual(expected)
      expect(Buffer.concat(rest).toString()).toBe(tail)
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('an event is read as it is by itself, whatever came before it', () => {
  const text = fc.oneof(
    fc.constantFrom(
      'c1',
      'm',
      'content',
      'reasoning_content',
      'chat.completion.chunk',
      '?',
      '"',
      '\\',
      ',',
      '\n',
      'é',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const event = fc.oneof(
    text.map((content) => chunk({ content })),
    text.map((content) => chunk({ role: 'assistant', content })),
    text.map((thought) => chunk({ reasoning_content: thought })),
    text.map((content) => chunk({ content }, {}, { id: 'c2' })),
    // Spelled in another way, with members of the same text, and with one that only looks like a text of the frame before.
    text.map((content) => chunk({ content }).replaceAll('"content":', '"content": ')),
    text.map((content) => chunk({ content }, {}, { provider: content })),
    text.map((content) => chunk({ content }).replace('"finish_reason"', '"x":"y","finish_reason"')),
    text.map((content) => chunk({ content: `${content}","role":"z` }).replaceAll('\\"', '"')),
    text.map((content) => chunk({ content: [content] })),
  )
  fc.assert(
    fc.property(fc.array(event, { minLength: 2, maxLength: 12 }), (events) => {
      const prefix = new PlainPrefix()
      const told = events.map((one) => (prefix.over ? [] : prefix.push(Buffer.from(`${one}\n\n`))))
      const firstOther = events.findIndex((one) => plainDelta(one) === undefined || one.includes('\n'))
      const plain = firstOther < 0 ? events : events.slice(0, firstOther)
      expect(told.flat()).toEqual(
        plain.flatMap((one) => plainDelta(one) ?? []).filter((one) => one.text !== ''),
      )
    }),
    { seed: 11, numRuns: 2000 },
  )
})

test('a stream without an end of an event is not gathered without end', () => {
  const prefix = new PlainPrefix()
  const endless = Buffer.alloc(20_000, 'x')
  let pushed = 0
  while (!prefix.over) {
    prefix.push(endless)
    pushed += endless.length
  }
  expect(pushed).toBeLessThan(100_000)
  expect(prefix.rest()).toHaveLength(pushed)
})
