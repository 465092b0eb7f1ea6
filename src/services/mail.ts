import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Secrets } from './secrets.ts'

/** One message to one address. */
export interface MailMessage {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface Mail {
  /** Resolves when the mail server has accepted the message (or the outbox file is on disk); throws its refusal. */
  send(message: MailMessage): Promise<void>
  close(): void
}

const fallbackFrom = 'Atelier <atelier@localhost>'

/** A single address: a comma or an angle bracket would make several of it. */
const address = /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/u

const messageSchema = z.object({
  to: z.string().max(320).regex(address, 'is not one e-mail address'),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
})

/** nodemailer takes an address object as it is and a string as a list of addresses. */
const envelope = ({ to, subject, text, html }: MailMessage) => ({
  to: { name: '', address: to },
  subject,
  text,
  html,
})

/** Messages by SMTP. Generous enough for a slow relay, short enough for a job to be retried. */
function smtpMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 },
    { from },
  )
  return {
    async send(message) {
      await transport.sendMail(envelope(messageSchema.parse(message)))
    },
    close: () => transport.close(),
  }
}

/** Messages as RFC 5322 files in `DATA_DIR/outbox`, complete when they appear, in the order of sending. */
function outboxMail(directory: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' }, { from })
  return {
    async send(message) {
      const { message: bytes } = await transport.sendMail(envelope(messageSchema.parse(message)))
      if (!Buffer.isBuffer(bytes)) throw new Error('The mail composer did not return a buffer')
      await mkdir(directory, { recursive: true })
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}`
      const temporary = join(directory, `.${name}.tmp`)
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, join(directory, `${name}.eml`))
    },
    close: () => transport.close(),
  }
}

/** Mail through `SMTP_URL`, or into `DATA_DIR/outbox` while that is not set. */
export function createMail(options: {
  smtpUrl?: string | undefined
  mailFrom?: string | undefined
  dataDir: string
}): Mail {
  const from = options.mailFrom ?? fallbackFrom
  return options.smtpUrl === undefined
    ? outboxMail(join(options.dataDir, 'outbox'), from)
    : smtpMail(options.smtpUrl, from)
}

const sealing = 'jobs/mail.send'
const sealedSchema = z.object({ sealed: z.string() })

/** A message as the payload of job `mail.send`, for one with a link or code that lets somebody in: nothing of it rests in clear. */
export const sealedMail = (secrets: Pick<Secrets, 'encrypt'>, message: MailMessage) => ({
  sealed: secrets.encrypt(JSON.stringify(message), sealing),
})

/**
 * The task of job `mail.send`, whose payload is a {@link MailMessage} or a {@link sealedMail}; a refusal fails the
 * job, which retries.
 */
export const mailTask = (mail: Mail, secrets?: Pick<Secrets, 'decrypt'>) => async (payload: unknown) => {
  const { data } = sealedSchema.safeParse(payload)
  const message = data && secrets ? JSON.parse(secrets.decrypt(data.sealed, sealing)) : payload
  await mail.send(messageSchema.parse(message))
}
