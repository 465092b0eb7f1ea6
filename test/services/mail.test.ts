import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { escapeHtml, verificationCode } from '../../src/services/mail/templates.ts'
import { createMail, mailTask } from '../../src/services/mail.ts'

let dataDir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mail-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const message = (to = 'ada@example.org') => ({
  to,
  ...verificationCode({ code: '042137', minutes: 5, locale: 'en' }),
})

interface Received {
  from: string
  to: string[]
  content: string
}

/** A mail server on loopback that refuses `refused@…` for good. */
async function startSmtp() {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(
        address.startsWith('refused@')
          ? Object.assign(new Error('no such mailbox'), { responseCode: 550 })
          : null,
      )
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ from, to, content: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

test('without SMTP a message becomes one readable file in the outbox', async () => {
  const mail = createMail({ dataDir })
  await mail.send(message())
  const names = await readdir(join(dataDir, 'outbox'))
  expect(names).toHaveLength(1)
  expect(names[0]).toMatch(/^\d{4}-\d\d-\d\dT.*\.eml$/)
  const path = join(dataDir, 'outbox', names[0] ?? '')
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(/^To: ada@example\.org\r\n/m)
  expect(text).toMatch(/^From: Atelier <atelier@localhost>\r\n/m)
  expect(text).toMatch(/^Subject: 042137 is your verification code\r\n/m)
  expect(text).toMatch(/^Date: /m)
  expect(text).toMatch(/^Message-ID: </m)
  expect(text.split('\r\n').join('')).not.toContain('\n')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('messages sent at once all arrive in the outbox, none half written', async () => {
  const mail = createMail({ dataDir })
  await Promise.all(Array.from({ length: 20 }, (_, n) => mail.send(message(`user${n}@example.org`))))
  const names = await readdir(join(dataDir, 'outbox'))
  expect(names.filter((name) => name.endsWith('.eml'))).toHaveLength(20)
  expect(names).toHaveLength(20)
})

test('with SMTP_URL a message reaches the server with sender, recipient, text and HTML', async () => {
  const smtp = await startSmtp()
  const mail = createMail({ smtpUrl: smtp.url, mailFrom: 'Studio <studio@example.org>', dataDir })
  try {
    await mail.send(message())
    expect(smtp.received).toHaveLength(1)
    expect(smtp.received[0]).toMatchObject({ from: 'studio@example.org', to: ['ada@example.org'] })
    expect(smtp.received[0]?.content).toContain('Content-Type: text/plain')
    expect(smtp.received[0]?.content).toContain('Content-Type: text/html')
    expect(await readdir(dataDir)).toEqual([])
  } finally {
    mail.close()
    await smtp.stop()
  }
})

test('a refusal of the mail server fails the job, so that it is tried again', async () => {
  const smtp = await startSmtp()
  const mail = createMail({ smtpUrl: smtp.url, dataDir })
  try {
    await expect(mailTask(mail)(message('refused@example.org'))).rejects.toThrow(/no such mailbox/)
    await mailTask(mail)(message('welcome@example.org'))
    expect(smtp.received).toHaveLength(1)
  } finally {
    mail.close()
    await smtp.stop()
  }
  await expect(mail.send(message())).rejects.toThrow()
})

test('an address cannot smuggle in a second recipient or a header', async () => {
  const mail = createMail({ dataDir })
  for (const to of ['a@x.org, b@x.org', 'a@x.org\r\nBcc: b@x.org', 'A <a@x.org>', 'nobody', '', 'a@b@c']) {
    await expect(mail.send(message(to))).rejects.toThrow(/not one e-mail address/)
  }
  await mail.send({ ...message(), subject: 'hello\r\nBcc: b@x.org' })
  const [name] = await readdir(join(dataDir, 'outbox'))
  expect(await readFile(join(dataDir, 'outbox', name ?? ''), 'utf8')).not.toMatch(/^Bcc:/m)
})

test('a job payload that is no message is refused', async () => {
  await expect(mailTask(createMail({ dataDir }))({ to: 'a@x.org' })).rejects.toThrow()
})

test('the verification mail speaks the language asked for and escapes what it shows', () => {
  const english = verificationCode({ code: '<b>', minutes: 1, locale: 'en' })
  expect(english.html).toContain('&lt;b&gt;')
  expect(english.html).not.toContain('<b>')
  expect(english.text).toContain('1 minute.')
  const chinese = verificationCode({ code: '042137', minutes: 5, locale: 'zh' })
  expect(chinese.subject).toBe('042137 是您的验证码')
  expect(chinese.html).toContain('lang="zh"')
  expect(chinese.text).toContain('5 分钟')
  expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;')
})
