import { generateSync } from 'otplib'
import type { Member, Studio } from './app.ts'
import { elsewhere } from './clients.ts'

const seconds = ({ services }: Studio) => Math.floor(services.clock.now().getTime() / 1000)

/** The code that an authenticator app shows at the server's time, `steps` of 30 seconds later. */
export function codeOf(studio: Studio, secret: string, steps = 0): string {
  // An earlier code must not grow older while it is on its way.
  const left = 30 - (seconds(studio) % 30)
  if (steps < 0 && left < 10) studio.advance(left)
  return generateSync({ secret, epoch: seconds(studio) + steps * 30 })
}

/** Six digits that are none of the codes that count now. */
export function wrongCode(studio: Studio, secret: string): string {
  const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(studio, secret, steps))
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
  )
}

/** A member with an active second factor; the code of this time step is used up. */
export async function withFactor(
  studio: Studio,
  member: Member,
  password?: string,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const post = (path: string, body: object) =>
    studio.request.post(path).set(elsewhere()).set('Authorization', member.bearer).send(body)
  const enrolled = await post('/api/auth/mfa/enroll', { ...(password && { current_password: password }) })
  const { secret } = enrolled.body
  const active = await post('/api/auth/mfa/activate', { code: codeOf(studio, secret) })
  if (active.status !== 200) throw new Error(`no second factor: ${enrolled.text} ${active.text}`)
  return { secret, recoveryCodes: active.body.recovery_codes }
}
