import { randomInt } from 'node:crypto'
import { invalid } from '../../http/errors.ts'
import type { Role } from '../../http/principal.ts'
import { passwordProblems } from '../../services/passwords.ts'

/** Who signs in, and into which tenant. */
export interface SignIn {
  readonly userId: string
  readonly email: string
  readonly username: string
  readonly tenantId: string
  readonly role: Role
  readonly systemRole: 'admin' | 'user'
}

/** How long a mailed code counts, and how soon the next one may be asked for, in seconds (Sage's values). */
export const codeSeconds = 300
export const resendSeconds = 30
/** Wrong guesses before a code stops to count: 5 of a million codes. */
export const codeAttempts = 5

/** Six decimal digits from the system's generator. */
export const newCode = () => String(randomInt(0, 1_000_000)).padStart(6, '0')

/** 422 naming the field when a new password breaks the policy. */
export function requirePassword(pointer: string, password: string): void {
  const [problem] = passwordProblems(password)
  if (problem !== undefined) throw invalid(pointer, problem)
}

/** A tenant's address word: lower-case ASCII letters and digits, joined by hyphens, with a tail that makes it unique. */
export function slugOf(name: string, tail: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48)
  return words === '' ? `studio-${tail}` : `${words}-${tail}`
}

/** The part of an address before the at sign, for people who gave no name. */
export const nameFromEmail = (email: string) => email.slice(0, email.indexOf('@'))

/** Sage's texts for what can go wrong at its doors; its document and field notes quote them. */
export const texts = {
  loginDisabled: { en: 'Local login is not enabled on this server', zh: '当前服务未启用本地账号密码登录' },
  registrationDisabled: {
    en: 'Local registration is not enabled on this server',
    zh: '当前服务未启用本地账号注册',
  },
  registrationClosed: { en: 'Self-registration is switched off', zh: '系统不允许自注册' },
  adminLoginOnly: {
    en: 'Only administrators may log in with a password on this server',
    zh: '当前服务仅允许管理员通过账号密码登录',
  },
  wrongPair: { en: 'Wrong user name or password', zh: '用户名或密码错误' },
  wrongCode: { en: 'Wrong or expired verification code', zh: '验证码错误' },
  usernameTaken: { en: 'The user name is taken', zh: '用户名已存在' },
  emailTaken: { en: 'The e-mail address is taken', zh: '邮箱已存在' },
  wrongBetaCode: { en: 'Wrong or expired invite code', zh: '邀请码无效或已过期' },
  wrongResetToken: { en: 'The link is wrong or has expired', zh: '链接无效或已过期' },
  factorMissing: { en: 'Enter the code of your authenticator app', zh: '请输入两步验证码' },
  factorWrong: { en: 'Wrong code of the authenticator app', zh: '两步验证码错误' },
  wrongOldPassword: { en: 'Wrong current password', zh: '旧密码错误' },
} as const

/** How other rooms invite somebody, sign them in, and out everywhere. */
export { type IssuedInvite, issueInvite } from './invite-issue.ts'
export { signIn } from './login.ts'
export { revokeSessionsOf } from './session-queries.ts'
export { type IssuedSession, openSession, setSessionCookies } from './sessions.ts'
