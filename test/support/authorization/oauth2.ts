import { answered, callback, codeFor, createClient, pkce } from '../oauth2.ts'
import type { Ask, Row, Rows, World } from './row.ts'

const password = 'a password for the table'

const installation = { notApplicable: 'it belongs to the installation, not to a tenant' }
const bySecret = { notApplicable: 'the code or token itself says whose grant it is' }

const metadata: Row = { right: () => ({}), otherTenant: installation }
const userinfo: Row = { right: () => ({}), otherTenant: 'own only' }

/** An authorization request of a new client. */
async function authorization({ studio, mark }: World, wanted: object = {}): Promise<Ask> {
  const { client_id } = await createClient(studio, { name: mark, ...wanted })
  const query = { response_type: 'code', client_id, redirect_uri: callback }
  return { query: { ...query, code_challenge: pkce().challenge, code_challenge_method: 'S256' } }
}

const authorize: Row = {
  right: (world) => authorization(world),
  otherTenant: { notApplicable: 'a client may ask the users of every tenant' },
}

const exchange: Row = {
  right: async ({ studio, owner }) => {
    const form = await codeFor(studio, owner, await createClient(studio))
    return { form: { grant_type: 'authorization_code', ...form } }
  },
  otherTenant: bySecret,
}

/** The request that the owner is asked to agree to. */
async function sealed(world: World): Promise<string> {
  const { query = {} } = await authorization(world, { skip_consent: false })
  const answer = await world.studio.request
    .get('/oauth2/authorize')
    .set('Authorization', world.owner.bearer)
    .query(query)
  return answered(answer).request ?? ''
}
const forOneUser = { notApplicable: 'the sealed request is for one user; anybody else gets 400' }

export const oauth2 = {
  oauth2WellKnown: metadata,
  oauth2ApiMetadata: metadata,
  oauth2Metadata: metadata,
  oauth2Resource: metadata,
  oauth2Authorize: authorize,
  oauth2ApiAuthorize: authorize,
  oauth2LoginPage: { right: () => ({}), otherTenant: installation },
  oauth2Login: {
    right: async ({ studio }) => {
      const { email } = await studio.register({ password })
      return { form: { username_or_email: email, password } }
    },
    otherTenant: { notApplicable: 'the password decides who signs in, whatever else was shown' },
  },
  oauth2ConsentPage: {
    right: async (world) => ({ query: { request: await sealed(world) } }),
    otherTenant: forOneUser,
  },
  oauth2Consent: {
    right: async (world) => ({ form: { request: await sealed(world), decision: 'allow' } }),
    otherTenant: forOneUser,
  },
  oauth2Token: exchange,
  oauth2ApiToken: exchange,
  oauth2Userinfo: userinfo,
  oauth2UserinfoPost: userinfo,
  oauth2ApiUserinfo: userinfo,
  oauth2ApiUserinfoPost: userinfo,
  oauth2Revoke: {
    right: async ({ studio }) => {
      const { client_id } = await createClient(studio)
      return { form: { client_id, token: 'unknown' } }
    },
    otherTenant: bySecret,
  },
  oauth2Register: {
    right: () => ({ body: { redirect_uris: [callback] } }),
    succeeds: { status: 403, because: 'clients register themselves only where the operator allows it' },
    otherTenant: installation,
  },
  oauth2ClientList: metadata,
  oauth2ClientCreate: {
    right: () => ({ body: { name: 'Notes', redirect_uris: [callback] } }),
    otherTenant: installation,
  },
  oauth2ClientDelete: {
    right: async ({ studio }) => ({ path: { client_id: (await createClient(studio)).client_id } }),
    otherTenant: installation,
  },
} satisfies Rows<'oauth2'>
