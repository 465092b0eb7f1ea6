import { z } from 'zod'

const loopbackName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i

/** Whether secrets may be sent to a URL: over TLS, or without leaving this machine. */
export const isSafeEndpoint = (url: URL) =>
  url.protocol === 'https:' || (url.protocol === 'http:' && loopbackName.test(url.hostname))

/** A URL that {@link isSafeEndpoint} takes. */
export const endpoint = z
  .url()
  .refine((url) => isSafeEndpoint(new URL(url)), 'must begin with https://, or http:// and name this machine')
/** A list as JSON, or as text separated by commas; compared without regard to case. */
const names = z
  .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
  .default([])
  .transform((items) => items.map((item) => item.trim().toLowerCase()).filter((item) => item !== ''))
const claim = z.string().min(1)

/** One upstream provider, with the member names of Sage's `SAGE_AUTH_PROVIDERS`. */
const upstreamProvider = z
  .object({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be 1 to 64 letters, digits, - or _'),
    type: z.enum(['oidc', 'oauth2']).default('oidc'),
    name: z.string().min(1).optional(),
    button_text: z.string().optional(),
    description: z.string().optional(),
    icon: z.string().optional(),
    enabled: z.boolean().default(true),
    client_id: z.string().min(1),
    client_secret: z.string().optional(),
    token_endpoint_auth_method: z.enum(['client_secret_basic', 'client_secret_post', 'none']).optional(),
    discovery_url: endpoint.optional(),
    authorize_url: endpoint.optional(),
    token_url: endpoint.optional(),
    userinfo_url: endpoint.optional(),
    scope: z.string().min(1).default('openid profile email'),
    subject_claim: claim.default('sub'),
    username_claim: claim.default('preferred_username'),
    email_claim: claim.default('email'),
    name_claim: claim.default('name'),
    role_claim: claim.optional(),
    default_role: z.enum(['user', 'admin']).default('user'),
    admin_emails: names,
    admin_usernames: names,
    link_by_email: z.boolean().default(true),
  })
  .refine(
    (one) => one.discovery_url !== undefined || (one.authorize_url && one.token_url && one.userinfo_url),
    'needs discovery_url, or authorize_url, token_url and userinfo_url',
  )
export type UpstreamProvider = z.output<typeof upstreamProvider>

/** The JSON list in `AUTH_PROVIDERS`. */
export const upstreamProviders = z
  .string()
  .default('[]')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(upstreamProvider))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two providers have the same id')
