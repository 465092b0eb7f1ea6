import { hash } from 'argon2'
import { expect, test } from 'vitest'
import {
  dummyHash,
  hashPassword,
  passwordNeedsRehash,
  passwordProblems,
  verifyAgainstDummy,
  verifyPassword,
} from '../../src/services/passwords.ts'

test('a password is kept as Argon2id with 19 MiB, two passes, one lane', async () => {
  const stored = await hashPassword('correct horse')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,(?:t=2,p=1|p=1,t=2)\$/)
  expect(stored).not.toBe(await hashPassword('correct horse'))
  expect(await verifyPassword(stored, 'correct horse')).toBe(true)
  expect(await verifyPassword(stored, 'Correct horse')).toBe(false)
})

test('the same letters composed differently are the same password', async () => {
  expect(
    await verifyPassword(await hashPassword('pässwörd'.normalize('NFD')), 'pässwörd'.normalize('NFC')),
  ).toBe(true)
})

test('hashes at another cost are named for renewal', async () => {
  expect(passwordNeedsRehash(await hashPassword('correct horse'))).toBe(false)
  expect(passwordNeedsRehash(await hash('x', { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(true)
})

test('the check for unknown users runs at the same cost and is never true', async () => {
  expect(passwordNeedsRehash(dummyHash)).toBe(false)
  expect(await verifyAgainstDummy('anything')).toBe(false)
})

test('passwords outside 1 to 1024 bytes are refused before any hashing', async () => {
  await expect(hashPassword('')).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/password' }] })
  await expect(hashPassword('x'.repeat(1025))).rejects.toMatchObject({ status: 422 })
  await expect(hashPassword('界'.repeat(342))).rejects.toMatchObject({ status: 422 })
  expect(await verifyPassword(await hashPassword('x'.repeat(1024)), 'x'.repeat(1024))).toBe(true)
  expect(await verifyPassword('$argon2id$broken', 'x'.repeat(1025))).toBe(false)
})

test('a new password has at least 8 characters and at most 1024 bytes', () => {
  expect(passwordProblems('1234567')).toEqual(['must have at least 8 characters'])
  expect(passwordProblems('12345678')).toEqual([])
  expect(passwordProblems('🔑🔑🔑🔑')).toHaveLength(1)
  expect(passwordProblems('x'.repeat(1025))).toEqual(['must have at most 1024 bytes'])
})

test('a flood waits in a bounded queue: memory stays flat, the surplus gets 503, and the queue recovers', async () => {
  const before = process.memoryUsage().rss
  const peak = { rss: before }
  const watch = setInterval(() => {
    peak.rss = Math.max(peak.rss, process.memoryUsage().rss)
  }, 5)
  const outcomes = await Promise.allSettled(Array.from({ length: 230 }, () => verifyAgainstDummy('flood')))
  clearInterval(watch)
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused).toHaveLength(230 - 202)
  expect(refused[0]?.reason).toMatchObject({ status: 503, headers: { 'Retry-After': '2' } })
  expect(peak.rss - before).toBeLessThan(150 * 1024 * 1024)
  expect(await verifyAgainstDummy('again')).toBe(false)
}, 60_000)
