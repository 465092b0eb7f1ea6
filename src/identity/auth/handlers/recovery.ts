import type { Handler } from '../../../http/types.ts'
import { forgetPassword, resetPassword } from '../recovery.ts'

/** `POST /api/auth/forgot-password` */
export const authForgotPassword: Handler<'authForgotPassword'> = async ({ body, services, request }) => {
  await forgetPassword(services, request, body.email)
  return { ok: true }
}

/** `POST /api/auth/reset-password` */
export const authResetPassword: Handler<'authResetPassword'> = async ({ body, services, request }) => {
  await resetPassword(services, request, { token: body.token, password: body.new_password })
  return { ok: true }
}
