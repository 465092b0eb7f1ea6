import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAccessTokens } from '../../src/http/authentication/access-tokens.ts'
import { createSecrets } from '../../src/services/secrets.ts'

const secrets = createSecrets({ secretKey: 'a key for this test and nothing else', dataDir: '/nonexistent' })
const claims = { sub: 'u', sid: 's', tenant_id: 't', userid: 'u', username: 'n', role: 'owner' }

describe('an access token', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  test('that was accepted before is refused from the second on in which it expires', () => {
    const tokens = createAccessTokens(secrets)
    const token = tokens.sign(claims, 60)
    const accepted = { sessionId: 's', expiresAt: new Date('2026-01-01T00:01:00Z') }
    expect(tokens.verify(token)).toEqual(accepted)
    vi.setSystemTime('2026-01-01T00:00:59.999Z')
    expect(tokens.verify(token)).toEqual(accepted)
    vi.setSystemTime('2026-01-01T00:01:00Z')
    expect(tokens.verify(token)).toEqual({ failure: 'token expired' })
    expect(tokens.verify(token)).toEqual({ failure: 'token expired' })
  })

  test('with another signature is refused, also after the right one was accepted', () => {
    const tokens = createAccessTokens(secrets)
    const token = tokens.sign(claims, 60)
    tokens.verify(token)
    const forged = token.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'))
    expect(tokens.verify(forged)).toEqual({ failure: 'invalid token' })
    expect(tokens.verify(`${token}x`)).toEqual({ failure: 'invalid token' })
  })

  test('is accepted and refused alike when thousands of others came between', () => {
    const tokens = createAccessTokens(secrets)
    const token = tokens.sign(claims, 60)
    for (let n = 0; n < 4200; n++) tokens.verify(tokens.sign({ ...claims, sid: `s${n}` }, 60))
    expect(tokens.verify(token)).toMatchObject({ sessionId: 's' })
    expect(tokens.verify(tokens.sign({ ...claims, sid: 's1' }, 60))).toMatchObject({ sessionId: 's1' })
  })
})
