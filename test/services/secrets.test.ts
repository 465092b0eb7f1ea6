import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAccessTokens } from '../../src/http/authentication/access-tokens.ts'
import { createSecrets, SealError } from '../../src/services/secrets.ts'

let dataDir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'secrets-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('a sealed text opens to what was sealed, and never looks the same twice', () => {
  const secrets = createSecrets({ dataDir })
  const first = secrets.encrypt('sk-密-🔑', 'providers/1/api_key')
  expect(secrets.encrypt('sk-密-🔑', 'providers/1/api_key')).not.toBe(first)
  expect(secrets.decrypt(first, 'providers/1/api_key')).toBe('sk-密-🔑')
  expect(first).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/)
})

test('a sealed text does not open in another place, with changed bytes, or under another key', () => {
  const secrets = createSecrets({ dataDir })
  const sealed = secrets.encrypt('text', 'a')
  expect(() => secrets.decrypt(sealed, 'b')).toThrow(SealError)
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
  expect(() => secrets.decrypt(changed, 'a')).toThrow(SealError)
  expect(() => secrets.decrypt('v1.00000000.AAAA', 'a')).toThrow(/key 00000000/)
  expect(() => secrets.decrypt('plain', 'a')).toThrow(SealError)
  const others = createSecrets({ dataDir, secretKey: 'another key of some length' }).encrypt('text', 'a')
  expect(() => secrets.decrypt(others, 'a')).toThrow(/this server has/)
})

test('the generated key is kept with mode 0600 and used again', async () => {
  const sealed = createSecrets({ dataDir }).encrypt('text', 'a')
  expect(createSecrets({ dataDir }).decrypt(sealed, 'a')).toBe('text')
  expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600)
  expect(await readdir(dataDir)).toEqual(['secret.key'])
})

test('SECRET_KEY is used instead of a file, and a short one is refused', async () => {
  const secretKey = 'sixteen chars ok'
  const sealed = createSecrets({ dataDir, secretKey }).encrypt('text', 'a')
  expect(createSecrets({ dataDir: '/nonexistent', secretKey }).decrypt(sealed, 'a')).toBe('text')
  expect(await readdir(dataDir)).toEqual([])
  expect(() => createSecrets({ dataDir, secretKey: 'short' })).toThrow(/SECRET_KEY/)
})

test('a damaged key file stops the start instead of being replaced', async () => {
  await writeFile(join(dataDir, 'secret.key'), 'short\n')
  expect(() => createSecrets({ dataDir })).toThrow(/secret\.key/)
  expect(await readFile(join(dataDir, 'secret.key'), 'utf8')).toBe('short\n')
})

test('processes that start at once agree on one key', async () => {
  const module = new URL('../../src/services/secrets.ts', import.meta.url).href
  const program = `import { createSecrets } from '${module}'
    process.stdout.write(createSecrets({ dataDir: process.argv[1] }).derive('test').toString('hex'))`
  const starts = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program, '--', dataDir]),
  )
  const keys = (await Promise.all(starts)).map(({ stdout }) => stdout)
  expect(new Set(keys).size).toBe(1)
  expect(keys[0]).toHaveLength(64)
  expect(await readdir(dataDir)).toEqual(['secret.key'])
})

test('each purpose has a key of its own', () => {
  const secrets = createSecrets({ dataDir })
  expect(secrets.derive('jwt')).toHaveLength(32)
  expect(secrets.derive('jwt')).toEqual(secrets.derive('jwt'))
  expect(secrets.derive('jwt')).not.toEqual(secrets.derive('other'))
})

test('random tokens have the entropy asked for, and their hash is SHA-256', () => {
  const { hashToken, randomToken, timingSafeEqual } = createSecrets({ dataDir })
  expect(Buffer.from(randomToken(16), 'base64url')).toHaveLength(16)
  expect(Buffer.from(randomToken(), 'base64url')).toHaveLength(32)
  expect(randomToken()).not.toBe(randomToken())
  expect(hashToken('abc').toString('hex')).toMatch(/^ba7816bf/)
  expect(timingSafeEqual('abc', 'abc')).toBe(true)
  expect(timingSafeEqual('abc', 'abcd')).toBe(false)
})

describe('after a change of SECRET_KEY', () => {
  const before = 'the key of last year, long enough for anybody'
  const after = 'the key of this year, long enough for anybody'

  test('what the former key sealed opens, and new texts are sealed with the new one', () => {
    const sealed = createSecrets({ secretKey: before, dataDir }).encrypt('hush', 'row/1')
    const secrets = createSecrets({ secretKey: after, formerKeys: [before], dataDir })
    expect(secrets.decrypt(sealed, 'row/1')).toBe('hush')
    const anew = secrets.encrypt('hush', 'row/1')
    expect(createSecrets({ secretKey: after, dataDir }).decrypt(anew, 'row/1')).toBe('hush')
    expect(() => createSecrets({ secretKey: after, dataDir }).decrypt(sealed, 'row/1')).toThrow(SealError)
  })

  test('what the key file sealed opens once SECRET_KEY has taken its place', () => {
    const sealed = createSecrets({ dataDir }).encrypt('hush', 'row/1')
    expect(createSecrets({ secretKey: after, dataDir }).decrypt(sealed, 'row/1')).toBe('hush')
  })

  test('access tokens that the former key signed still count, those of a key that was dropped do not', () => {
    const claims = { sub: 'u', sid: 's', tenant_id: 't', userid: 'u', username: 'n', role: 'owner' }
    const token = createAccessTokens(createSecrets({ secretKey: before, dataDir })).sign(claims, 60)
    const rotated = createAccessTokens(createSecrets({ secretKey: after, formerKeys: [before], dataDir }))
    expect(rotated.verify(token)).toMatchObject({ sessionId: 's' })
    const fresh = rotated.sign(claims, 60)
    const dropped = createAccessTokens(createSecrets({ secretKey: after, dataDir }))
    expect(dropped.verify(token)).toEqual({ failure: 'invalid token' })
    expect(dropped.verify(fresh)).toMatchObject({ sessionId: 's' })
  })
})
