import { randomBytes } from 'node:crypto'
import { insertBetaCode, insertMembership } from '../../../src/identity/auth/queries.ts'
import type { Member } from '../app.ts'
import { linkIn } from '../mails.ts'
import { codeOf, withFactor } from '../totp.ts'
import type { Row, Rows, World } from './row.ts'

const password = 'a password for the table'
const newEmail = () => `new_${randomBytes(6).toString('hex')}@example.com`

/** What is about the caller's own account and session. */
const own: Row = { right: () => ({}), otherTenant: 'own only' }
const newcomer = { notApplicable: 'whoever registers gets a tenant of their own' }
const byPassword = { notApplicable: 'the password decides who signs in, whatever else was shown' }

/** Sage's registration, with the code that has been mailed. */
async function withCode({ studio }: World) {
  const email = newEmail()
  await studio.request.post('/api/auth/register/send-code').send({ email })
  const code = /\b\d{6}\b/.exec(await studio.mailTo(email))?.[0]
  if (code === undefined) throw new Error('the mail has no code')
  return { username: email.slice(0, 16), password, email, verification_code: code }
}

/** The token of an invitation into the tenant of a member. */
async function inviteOf({ studio }: World, member: Member): Promise<string> {
  const answer = await studio.request
    .post('/api/auth/create-invite')
    .set('Authorization', member.bearer)
    .send({ email: newEmail() })
  return answer.body.token
}

/** A beta code with one use. */
async function betaCode({ studio, owner }: World): Promise<string> {
  const code = `BETA-${randomBytes(6).toString('hex').toUpperCase()}`
  const fresh = { code, note: '', maxUses: 1, createdBy: owner.userId, expiresAt: null }
  await insertBetaCode(studio.database.system, fresh)
  return code
}

/** The token that is mailed to somebody who has forgotten the password. */
async function resetToken({ studio }: World): Promise<string> {
  const { email } = await studio.register({ password })
  await studio.request.post('/api/auth/forgot-password').send({ email })
  return new URL(linkIn(await studio.mailTo(email))).hash.slice('#token='.length)
}

const byToken = { notApplicable: 'the token itself says whose it is' }
const empty = {
  notApplicable: 'it holds nothing of any tenant; what a page shows comes from other operations',
}
const byCode = { notApplicable: 'the code belongs to the second factor of the caller alone' }

const login =
  (name: 'email' | 'username_or_email'): Row['right'] =>
  async ({ studio }) => {
    const { email } = await studio.register({ password })
    return { body: { [name]: email, password } }
  }

export const auth = {
  authTenantRegister: {
    right: () => ({ body: { email: newEmail(), password, tenant_name: 'City of Brains' } }),
    otherTenant: newcomer,
  },
  authRegister: { right: () => ({ body: { email: newEmail(), password } }), otherTenant: newcomer },
  authRegisterSendCode: { right: () => ({ body: { email: newEmail() } }), otherTenant: newcomer },
  authLogin: { right: login('email'), otherTenant: byPassword },
  authWebLogin: { right: login('email'), otherTenant: byPassword },
  authWebSession: own,
  authWebSelectTenant: {
    right: async ({ studio, owner }) => {
      const { tenantId } = await studio.register()
      await insertMembership(studio.database.tenant(tenantId), tenantId, owner.userId, 'editor')
      return { body: { tenant_id: tenantId } }
    },
    otherTenant: 'not found',
  },
  authSession: own,
  authRefresh: {
    right: ({ owner }) => ({ body: { refresh_token: owner.refreshToken } }),
    otherTenant: { notApplicable: 'the refresh token itself says whose session it is' },
  },
  authLogout: own,
  authMe: own,
  authSetPassword: { right: () => ({ body: { new_password: password } }), otherTenant: 'own only' },
  authNaviMe: own,
  authStatus: own,
  authNaviLogout: own,
  authUserRegister: { right: async (world) => ({ body: await withCode(world) }), otherTenant: newcomer },
  authUserRegisterSendCode: { right: () => ({ body: { email: newEmail() } }), otherTenant: newcomer },
  authUserLogin: { right: login('username_or_email'), otherTenant: byPassword },
  authUserLogout: own,
  authUserCheckLogin: own,
  authInviteCreate: {
    right: ({ owner }) => ({ body: { email: newEmail(), tenant_id: owner.tenantId } }),
    otherTenant: 'not found',
  },
  authInviteValidate: {
    right: async (world) => ({ path: { token: await inviteOf(world, world.owner) } }),
    otherTenant: byToken,
  },
  authInviteRegister: {
    right: async (world) => ({
      body: { token: await inviteOf(world, await world.studio.register()), password },
    }),
    otherTenant: byToken,
  },
  authBetaRegister: {
    right: async (world) => ({
      body: {
        invite_code: await betaCode(world),
        email: newEmail(),
        password,
        tenant_name: 'City of Brains',
      },
    }),
    otherTenant: newcomer,
  },
  authForgotPassword: {
    right: () => ({ body: { email: newEmail() } }),
    otherTenant: { notApplicable: 'the answer tells nothing about any account' },
  },
  authResetPassword: {
    right: async (world) => ({ body: { token: await resetToken(world), new_password: password } }),
    otherTenant: byToken,
  },
  authMfaEnroll: { right: () => ({ body: {} }), otherTenant: 'own only' },
  authMfaActivate: {
    right: async ({ studio, owner }) => {
      const answer = await studio.request
        .post('/api/auth/mfa/enroll')
        .set('Authorization', owner.bearer)
        .send({})
      return { body: { code: codeOf(studio, answer.body.secret) } }
    },
    otherTenant: byCode,
  },
  authMfaDisable: {
    right: async ({ studio, owner }) => {
      const { recoveryCodes } = await withFactor(studio, owner)
      return { body: { code: recoveryCodes[0] } }
    },
    otherTenant: byCode,
  },
  authResetPage: { right: () => ({}), otherTenant: empty },
  authInvitePage: {
    right: async (world) => ({ path: { token: await inviteOf(world, world.owner) } }),
    otherTenant: empty,
  },
  authPageScript: { right: () => ({}), otherTenant: empty },
} satisfies Rows<'auth'>
