import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { HttpError } from '../../src/http/errors.ts'
import { requireLoopback } from '../../src/http/loopback.ts'

/** The status that a request from an address with these headers gets; 200 when it is let through. */
function statusOf(address: string, headers: Record<string, string>, desktopMode = false): number {
  try {
    requireLoopback(
      { headers, socket: { remoteAddress: address } } as unknown as IncomingMessage,
      desktopMode,
    )
    return 200
  } catch (thrown) {
    if (thrown instanceof HttpError) return thrown.status
    throw thrown
  }
}

const host = 'localhost:8201'

test('a program or a local page on this machine is let through', () => {
  for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
    expect(statusOf(address, { host })).toBe(200)
  }
  for (const name of ['localhost', '127.0.0.1:8000', '[::1]:8000', 'LOCALHOST:8000']) {
    expect(statusOf('127.0.0.1', { host: name })).toBe(200)
  }
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1', 'http://[::1]:3000']) {
    expect(statusOf('127.0.0.1', { host, origin, 'sec-fetch-site': 'same-site' })).toBe(200)
  }
})

test('403 for another machine, also behind a proxy on this one', () => {
  expect(statusOf('192.168.1.7', { host })).toBe(403)
  expect(statusOf('', { host })).toBe(403)
  for (const name of ['forwarded', 'x-forwarded-for', 'x-real-ip']) {
    expect(statusOf('127.0.0.1', { host, [name]: '203.0.113.9' })).toBe(403)
  }
})

test('403 for a foreign name that leads here (DNS rebinding)', () => {
  for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8201', '']) {
    expect(statusOf('127.0.0.1', { host: name })).toBe(403)
  }
  expect(statusOf('127.0.0.1', {})).toBe(403)
})

test('403 for what a foreign page sends or embeds', () => {
  for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example', 'file://']) {
    expect(statusOf('127.0.0.1', { host, origin })).toBe(403)
  }
  expect(statusOf('127.0.0.1', { host, 'sec-fetch-site': 'cross-site' })).toBe(403)
})

test('DESKTOP_MODE opens it', () => {
  expect(statusOf('192.168.1.7', { host: 'studio.example', origin: 'https://studio.example' }, true)).toBe(
    200,
  )
})
