import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { badRequest } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { webhookSeconds } from './rules.ts'

const emptyIsNull = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => (text.trim() === '' ? null : text.trim()))
    .nullable()
    .optional()

const eventForm = z.object({
  id: z.string().min(1).max(255),
  event: z.string().min(1).max(64),
  created_at: z.iso.datetime({ offset: true }),
  user: z
    .object({
      id: z.union([z.string().min(1).max(255), z.number().int()]).transform(String),
      email: z.email().max(254).nullable().optional(),
      email_verified: z.boolean().nullable().optional(),
      username: emptyIsNull(255),
      display_name: emptyIsNull(200),
      first_name: emptyIsNull(200),
      last_name: emptyIsNull(200),
      phone: emptyIsNull(64),
      birth_date: z.iso.date().nullable().optional(),
      country: emptyIsNull(100),
      city: emptyIsNull(200),
      locale: emptyIsNull(35),
      profile_url: z
        .url({ protocol: /^https?$/ })
        .max(2048)
        .nullable()
        .optional(),
      role: z.string().max(64).nullable().optional(),
      is_active: z.boolean().nullable().optional(),
    })
    .optional(),
})

/** A change to a gnexus account. */
export type GnexusEvent = z.output<typeof eventForm>

/** Events that say who they are about. */
const aboutUsers = new Set(['user.created', 'user.updated', 'user.disabled', 'user.deleted'])

/** 400 unless the signature is the HMAC-SHA256 of the bytes; compared in constant time. */
function requireSignature(
  services: Services,
  secret: string,
  body: Buffer,
  signature: string | undefined,
): void {
  const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  if (signature === undefined || !services.secrets.timingSafeEqual(signature.toLowerCase(), expected)) {
    throw badRequest('X-Gnexus-Signature is not the signature of the body')
  }
}

/** Reads a delivery. 400 for a wrong signature, a body that is no event, or one from another time. */
export function readEvent(
  services: Services,
  request: RequestFacts,
  secret: string,
  body: Buffer,
  signature: string | undefined,
): GnexusEvent {
  requireSignature(services, secret, body, signature)
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw badRequest('The body is not JSON')
  }
  const { data, error } = eventForm.safeParse(value)
  if (!data) {
    const issue = error.issues[0]
    throw badRequest(
      `The body is no event: ${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'does not fit'}`,
    )
  }
  if (!data.user && aboutUsers.has(data.event)) throw badRequest('The body is no event: user: is missing')
  const age = Math.abs(request.now.getTime() - Date.parse(data.created_at)) / 1000
  if (age > webhookSeconds) throw badRequest(`The event is not of the last ${webhookSeconds} seconds`)
  return data
}
