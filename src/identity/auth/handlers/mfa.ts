import type { Handler } from '../../../http/types.ts'
import { activateSecondFactor, disableFactor, enrollFactor } from '../mfa-setup.ts'

/** `POST /api/auth/mfa/enroll` */
export const authMfaEnroll: Handler<'authMfaEnroll'> = async (call) => {
  call.reply.header('Cache-Control', 'no-store')
  const { secret, uri } = await enrollFactor(call, call.body.current_password)
  return { secret, otpauth_uri: uri }
}

/** `POST /api/auth/mfa/activate` */
export const authMfaActivate: Handler<'authMfaActivate'> = async (call) => {
  call.reply.header('Cache-Control', 'no-store')
  return { mfa_enabled: true, recovery_codes: await activateSecondFactor(call, call.body.code) }
}

/** `POST /api/auth/mfa/disable` */
export const authMfaDisable: Handler<'authMfaDisable'> = async (call) => {
  await disableFactor(call, { password: call.body.current_password, code: call.body.code })
  return { ok: true }
}
