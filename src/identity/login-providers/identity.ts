import { badRequest } from '../../http/errors.ts'
import type { Provider } from './providers.ts'

/** Who has signed in at a provider, in our terms. */
export interface Identity {
  readonly provider: string
  readonly subject: string
  readonly email: string | null
  /** Whether the provider vouches that the address is the user's. */
  readonly emailVerified: boolean
  readonly username: string | null
  readonly displayName: string | null
  readonly systemRole: 'admin' | 'user'
}

type Claims = Readonly<Record<string, unknown>>

/** A claim as a text without surrounding blanks; numbers are ids. Null for anything else, and for too much. */
function textOf(value: unknown, most: number): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' || text.length > most || /\p{Cc}/u.test(text) ? null : text
}

const isTrue = (value: unknown) => value === true || value === 'true' || value === 1 || value === '1'

const emailForm = /^[^\s@]+@[^\s@]+$/

/** Whether a role claim, one role or a list of them, names the administrator. */
const namesAdmin = (claim: unknown): boolean =>
  (Array.isArray(claim) ? claim : [claim]).some(
    (role) => typeof role === 'string' && role.trim().toLowerCase() === 'admin',
  )

/** The role that the settings give: by verified address, by user name, by claim, else the provider's default. */
function systemRoleOf(
  provider: Provider,
  claims: Claims,
  who: { email: string | null; emailVerified: boolean; username: string | null },
): 'admin' | 'user' {
  const { adminEmails, adminUsernames, claims: names, defaultRole } = provider
  if (who.email !== null && who.emailVerified && adminEmails.has(who.email.toLowerCase())) return 'admin'
  if (who.username !== null && adminUsernames.has(who.username.toLowerCase())) return 'admin'
  if (names.role !== undefined && namesAdmin(claims[names.role])) return 'admin'
  return defaultRole
}

/** Reads a provider's claims. 400 when they name no subject. */
export function identityOf(provider: Provider, claims: Claims): Identity {
  const names = provider.claims
  const subject = textOf(claims[names.subject], 255)
  if (subject === null) throw badRequest('The provider did not say who has signed in')
  const address = textOf(claims[names.email], 254)
  const email = address !== null && emailForm.test(address) ? address : null
  const emailVerified = email !== null && names.emailVerified.some((name) => isTrue(claims[name]))
  const username = textOf(claims[names.username], 255)
  return {
    provider: provider.key,
    subject,
    email,
    emailVerified,
    username,
    displayName: textOf(claims[names.name], 200),
    systemRole: systemRoleOf(provider, claims, { email, emailVerified, username }),
  }
}
