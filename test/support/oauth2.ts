import { createHash, randomBytes } from 'node:crypto'
import type { Response } from 'supertest'
import type { Member, Studio } from './app.ts'
import { elsewhere } from './clients.ts'

export const callback = 'https://client.example.com/callback'

/** A PKCE verifier and its S256 challenge. */
export function pkce() {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** A client as an administrator makes it; public and without consent page unless the test says otherwise. */
export async function createClient(
  studio: Studio,
  wanted: object = {},
): Promise<{ client_id: string; client_secret: string }> {
  const admin = await studio.register({ systemRole: 'admin' })
  const answer = await studio.request
    .post('/api/admin/oauth2/clients')
    .set('Authorization', admin.bearer)
    .send({
      name: 'Notes',
      redirect_uris: [callback],
      token_endpoint_auth_method: 'none',
      skip_consent: true,
      ...wanted,
    })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

/** The parameters of an answer to a redirect URI; throws when it is no redirect. */
export function answered(answer: Response): Record<string, string> {
  if (answer.status !== 302) throw new Error(`${answer.status}: ${answer.text}`)
  return Object.fromEntries(new URL(answer.headers.location ?? '', 'http://localhost').searchParams)
}

/** Asks for an authorization with the member's session cookie. */
export const authorize = (studio: Studio, member: Member, query: Readonly<Record<string, string>>) =>
  studio.request
    .get('/oauth2/authorize')
    .set('Cookie', member.cookie)
    .query({ response_type: 'code', ...query })

/** Posts a form to the token endpoint, from an address of its own. */
export const token = (studio: Studio, form: Readonly<Record<string, string>>, path = '/oauth2/token') =>
  studio.request
    .post(path)
    .set(elsewhere())
    .type('form')
    .send({ ...form })

export interface Tokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly scope: string
}

/** A code of a public client for a member, with its verifier. */
export async function codeFor(
  studio: Studio,
  member: Member,
  client: { client_id: string },
  query: Readonly<Record<string, string>> = {},
) {
  const { verifier, challenge } = pkce()
  const asked = {
    client_id: client.client_id,
    redirect_uri: callback,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...query,
  }
  const { code } = answered(await authorize(studio, member, asked))
  if (code === undefined) throw new Error('no code')
  return { code, code_verifier: verifier, redirect_uri: asked.redirect_uri, client_id: client.client_id }
}

/** Tokens of a public client for a member. */
export async function tokensFor(
  studio: Studio,
  member: Member,
  client: { client_id: string },
  query: Readonly<Record<string, string>> = {},
): Promise<Tokens> {
  const form = await codeFor(studio, member, client, query)
  const answer = await token(studio, { grant_type: 'authorization_code', ...form })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body
}

/** The status of a request with an access token. */
export const opens = async (studio: Studio, accessToken: string, path = '/oauth2/userinfo') =>
  (await studio.request.get(path).set('Authorization', `Bearer ${accessToken}`)).status

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The hidden fields of a page's form. */
export const hiddenFields = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [
        name,
        value.replaceAll(/&(\w+|#39);/g, (whole, entity: string) => entities[entity] ?? whole),
      ],
    ),
  )

/** A browser without a window: keeps cookies, follows redirects on the server, submits forms. */
export class Visitor {
  readonly origin: string
  readonly cookies = new Map<string, string>()

  constructor(origin: string) {
    this.origin = origin
  }

  async visit(url: string, form?: Readonly<Record<string, string>>): Promise<{ url: string; page: string }> {
    const answer = await fetch(new URL(url, this.origin), {
      redirect: 'manual',
      headers: {
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'Accept-Language': 'en',
        ...(form ? { Origin: this.origin } : {}),
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) return { url, page: await answer.text() }
    const next = new URL(location, this.origin)
    return next.origin === this.origin ? this.visit(next.href) : { url: next.href, page: '' }
  }
}
