import { z } from 'zod'

/** What the `token_endpoint_auth_method` of a client may be. */
export const clientAuthentications = ['client_secret_basic', 'client_secret_post', 'none'] as const
export const grantTypes = ['authorization_code', 'refresh_token'] as const

/** What a client may ask for that says nothing about it. */
export const defaultScope = 'openid profile email'

/** A scope token of RFC 6749, section 3.3. */
const scopeToken = /^[\x21\x23-\x5b\x5d-\x7e]+$/

/** The URL of a redirect URI as RFC 6749, section 3.1.2, has it: absolute, without fragment, in ASCII. */
export function redirectUrl(uri: string): URL | undefined {
  if (!/^[\x21-\x7e]+$/.test(uri) || uri.includes('#') || !URL.canParse(uri)) return undefined
  return new URL(uri)
}

export const isWebRedirect = (uri: string): boolean => {
  const url = redirectUrl(uri)
  return (url?.protocol === 'http:' || url?.protocol === 'https:') && url.username === ''
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A list, the same as JSON text, or as text separated by blanks or commas. */
const listed = z.union([z.array(z.string()), z.string()]).transform((value) => {
  if (typeof value !== 'string') return value
  const list = parsed(value)
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list as string[]
  return value.split(/[\s,]+/).filter((item) => item !== '')
})

const flag = z.union([z.boolean(), z.stringbool()])

/** One client with the member names of Sage's `SAGE_OAUTH2_CLIENTS`, which has two for some. */
const configuredClient = z
  .looseObject({
    client_id: z.string().optional(),
    id: z.string().optional(),
    client_secret: z.string().nullish(),
    token_endpoint_auth_method: z.enum(clientAuthentications).optional(),
    redirect_uris: listed.optional(),
    redirect_uri: listed.optional(),
    grant_types: listed.pipe(z.array(z.enum(grantTypes)).min(1)).default([...grantTypes]),
    response_types: listed.pipe(z.array(z.literal('code')).min(1)).default(['code']),
    scope: listed.pipe(z.array(z.string().regex(scopeToken))).default(defaultScope.split(' ')),
    code_challenge_methods: listed.pipe(z.array(z.enum(['S256', 'plain'])).min(1)).default(['S256']),
    enabled: flag.default(true),
    skip_consent: flag.default(true),
    name: z.string().default(''),
    description: z.string().nullish(),
  })
  .transform((raw, context) => {
    const {
      client_id,
      id,
      client_secret,
      token_endpoint_auth_method,
      redirect_uris,
      redirect_uri,
      grant_types,
      response_types,
      scope,
      code_challenge_methods,
      enabled,
      skip_consent,
      name,
      description,
      ...metadata
    } = raw
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    const clientId = client_id || id || ''
    if (!/^[A-Za-z0-9._-]{2,128}$/.test(clientId)) {
      return refuse('client_id must be 2 to 128 letters, digits, dots, underscores or hyphens')
    }
    const redirectUris = redirect_uris ?? redirect_uri ?? []
    if (redirectUris.length === 0 || !redirectUris.every(isWebRedirect)) {
      return refuse(
        `${clientId}: redirect_uris must be http or https addresses without a fragment, at least one`,
      )
    }
    const secret = client_secret || undefined
    const authentication =
      token_endpoint_auth_method ?? (secret === undefined ? 'none' : 'client_secret_basic')
    if ((secret === undefined) !== (authentication === 'none')) {
      return refuse(`${clientId}: a client_secret belongs to every token_endpoint_auth_method but none`)
    }
    return {
      clientId,
      secret,
      authentication,
      redirectUris,
      grantTypes: grant_types,
      responseTypes: response_types,
      scope: scope.join(' '),
      plainPkce: code_challenge_methods.includes('plain'),
      enabled,
      skipConsent: skip_consent,
      name: name || clientId,
      description: description ?? '',
      metadata,
    }
  })

/** A client of the OAuth2 server as the configuration has it. */
export type ConfiguredClient = z.output<typeof configuredClient>

/** The JSON list in `OAUTH2_CLIENTS`. */
export const oauth2Clients = z
  .string()
  .default('[]')
  .transform((text, context): unknown => parsed(text) ?? refuseJson(context))
  .pipe(z.array(configuredClient))
  .refine(
    (all) => new Set(all.map(({ clientId }) => clientId)).size === all.length,
    'two clients have the same client_id',
  )

function refuseJson(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'is not JSON' })
  return z.NEVER
}
