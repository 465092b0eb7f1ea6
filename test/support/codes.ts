import type { Studio } from './app.ts'

/** The code in the newest English mail to an address. */
export async function codeTo(studio: Studio, email: string, count = 1): Promise<string> {
  const mail = await studio.mailTo(email, count)
  const code = /^Subject: (\d{6}) is your verification code\r?$/m.exec(mail)?.[1]
  if (code === undefined) throw new Error(`no code in the mail:\n${mail}`)
  return code
}

/** Another code of six digits. */
export const otherThan = (code: string, step = 1): string =>
  String((Number(code) + step) % 1_000_000).padStart(6, '0')

/** Sage's registration, as its document writes it. */
export const codeRegistration = (email: string, code: string, username: string) => ({
  username,
  password: 'StrongPassword123',
  email,
  phonenum: '13800000000',
  verification_code: code,
})
