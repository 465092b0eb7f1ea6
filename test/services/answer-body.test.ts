import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { AnswerBody } from '../../src/services/models/answer-body.ts'

const stallMs = 40
const chunk = 64 * 1024

/** A provider that has an answer of so many chunks ready, and gives as much of it as is taken. */
function provider(chunks: number) {
  let given = 0
  const source = new Readable({
    highWaterMark: chunk,
    read() {
      this.push(given < chunks ? Buffer.alloc(chunk, given++) : null)
    },
  })
  return { source, given: () => given * chunk }
}

function bodyOf(source: Readable) {
  let stalls = 0
  const body = new AnswerBody(source, {
    stallMs,
    stalled: () => {
      stalls++
      source.destroy()
    },
    failure: () => new Error(stalls > 0 ? 'it stalled' : 'it broke'),
  })
  body.handOver()
  return { body, stalls: () => stalls }
}

test('a provider is made to wait for a reader who takes nothing, and goes on when they do', async () => {
  const { source, given } = provider(100)
  const { body } = bodyOf(source)
  await delay(stallMs)
  // What waits to be read, and what the stream has ahead of that.
  expect(given()).toBeGreaterThan(256 * 1024)
  expect(given()).toBeLessThanOrEqual(256 * 1024 + 3 * chunk)
  const all = await buffer(body.rest())
  expect(all).toEqual(Buffer.concat(Array.from({ length: 100 }, (_, at) => Buffer.alloc(chunk, at))))
})

test('a reader who is slower than a provider may be is no stall of the provider', async () => {
  const { source } = provider(12)
  const { body, stalls } = bodyOf(source)
  const reader = body.rest().getReader()
  let bytes = 0
  for (let at = 0; ; at++) {
    if (at % 4 === 3) await delay(stallMs * 3)
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.length
  }
  expect(bytes).toBe(12 * chunk)
  expect(stalls()).toBe(0)
})

test('a provider that is silent while somebody reads is given up', async () => {
  const source = new Readable({ read() {} })
  const { body, stalls } = bodyOf(source)
  source.push('first')
  const reader = body.rest().getReader()
  expect(String(Buffer.from((await reader.read()).value ?? []))).toBe('first')
  await expect(reader.read()).rejects.toThrow('it stalled')
  expect(stalls()).toBe(1)
})
