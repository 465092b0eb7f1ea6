/** What a template makes: everything of a message but its address. */
export interface MailText {
  readonly subject: string
  readonly text: string
  readonly html: string
}

export type MailLocale = 'en' | 'zh'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that HTML shows as it is, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

/** One paragraph, a line that stands out, and a closing remark. */
function page(locale: MailLocale, parts: { intro: string; highlight: string; outro: string }): string {
  const [intro, highlight, outro] = [parts.intro, parts.highlight, parts.outro].map(escapeHtml)
  return `<!doctype html>
<html lang="${locale}">
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c1c1e">
<p>${intro}</p>
<p style="font-size:28px;font-weight:600;letter-spacing:4px;margin:24px 0">${highlight}</p>
<p style="color:#6b6b70">${outro}</p>
</body>
</html>
`
}

/** A message around one link, on a line of its own where a mail client makes it a link. */
function withLink(
  locale: MailLocale,
  url: string,
  words: { subject: string; intro: string; outro: string },
): MailText {
  const [intro, link, outro] = [words.intro, url, words.outro].map(escapeHtml)
  return {
    subject: words.subject,
    text: `${words.intro}\n\n${url}\n\n${words.outro}\n`,
    html: `<!doctype html>
<html lang="${locale}">
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c1c1e">
<p>${intro}</p>
<p style="margin:24px 0"><a href="${link}">${link}</a></p>
<p style="color:#6b6b70">${outro}</p>
</body>
</html>
`,
  }
}

/** The code that proves an e-mail address; `minutes` is how long it counts. */
export function verificationCode(values: { code: string; minutes: number; locale: MailLocale }): MailText {
  const { code, minutes, locale } = values
  const words =
    locale === 'zh'
      ? {
          subject: `${code} 是您的验证码`,
          intro: '您正在验证邮箱，验证码为：',
          outro: `验证码 ${minutes} 分钟内有效。如非本人操作，请忽略此邮件。`,
        }
      : {
          subject: `${code} is your verification code`,
          intro: 'Use this code to verify your e-mail address:',
          outro: `The code is valid for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. If you did not ask for it, ignore this message.`,
        }
  return {
    subject: words.subject,
    text: `${words.intro}\n\n    ${code}\n\n${words.outro}\n`,
    html: page(locale, { intro: words.intro, highlight: code, outro: words.outro }),
  }
}

/** What the holder of an address reads when somebody tries to register it again. */
export function registrationAttempt(values: { url: string; locale: MailLocale }): MailText {
  const { url, locale } = values
  const words =
    locale === 'zh'
      ? {
          subject: '您的邮箱已注册',
          intro: '有人使用您的邮箱申请注册。该邮箱已有账号，请直接登录：',
          outro: '如非本人操作，请忽略此邮件。',
        }
      : {
          subject: 'You already have an account',
          intro:
            'Somebody asked to register with your e-mail address. It has an account already; log in here:',
          outro: 'If that was not you, ignore this message.',
        }
  return {
    subject: words.subject,
    text: `${words.intro}\n\n    ${url}\n\n${words.outro}\n`,
    html: page(locale, { intro: words.intro, highlight: url, outro: words.outro }),
  }
}

/** What the owner of an account reads when an administrator has set its password. */
export function passwordSet(values: { url: string; locale: MailLocale }): MailText {
  const { url, locale } = values
  const words =
    locale === 'zh'
      ? {
          subject: '您的密码已被重置',
          intro: '管理员为您的账号设置了新密码，所有登录均已失效。请使用新密码登录：',
          outro: '如有疑问，请联系管理员。',
        }
      : {
          subject: 'Your password was changed',
          intro:
            'An administrator has set a new password for your account and signed it out everywhere. Log in with it here:',
          outro: 'If you did not expect this, ask your administrator.',
        }
  return {
    subject: words.subject,
    text: `${words.intro}\n\n    ${url}\n\n${words.outro}\n`,
    html: page(locale, { intro: words.intro, highlight: url, outro: words.outro }),
  }
}

/** The link with which somebody joins a tenant; `days` is how long it counts. */
export function invitation(values: {
  url: string
  tenant: string
  inviter: string
  days: number
  locale: MailLocale
}): MailText {
  const { url, tenant, inviter, days, locale } = values
  return withLink(
    locale,
    url,
    locale === 'zh'
      ? {
          subject: `${inviter} 邀请您加入 ${tenant}`,
          intro: `${inviter} 邀请您加入 ${tenant}。请打开以下链接接受邀请：`,
          outro: `链接 ${days} 天内有效，仅可使用一次。如果您不认识邀请人，请忽略此邮件。`,
        }
      : {
          subject: `${inviter} invites you to ${tenant}`,
          intro: `${inviter} invites you to join ${tenant}. Open this link to accept:`,
          outro: `The link works once, within ${days} days. If you do not know who invites you, ignore this message.`,
        },
  )
}

/** The link with which the owner of an account sets a new password; `minutes` is how long it counts. */
export function passwordReset(values: { url: string; minutes: number; locale: MailLocale }): MailText {
  const { url, minutes, locale } = values
  return withLink(
    locale,
    url,
    locale === 'zh'
      ? {
          subject: '重置您的密码',
          intro: '有人申请重置您的账号密码。请打开以下链接设置新密码：',
          outro: `链接 ${minutes} 分钟内有效，仅可使用一次。如非本人操作，请忽略此邮件，您的密码不会改变。`,
        }
      : {
          subject: 'Reset your password',
          intro: 'Somebody asked to reset the password of your account. Open this link to set a new one:',
          outro: `The link works once, within ${minutes} minutes. If it was not you, ignore this message: your password stays.`,
        },
  )
}

/** What the owner of an account reads after its password was reset by a mailed link. */
export function passwordChanged(values: { url: string; locale: MailLocale }): MailText {
  const { url, locale } = values
  return withLink(
    locale,
    url,
    locale === 'zh'
      ? {
          subject: '您的密码已更改',
          intro: '您的账号密码已通过邮件链接重置，所有登录、令牌和密钥均已失效。请使用新密码登录：',
          outro: '如非本人操作，请立即再次重置密码，并联系管理员。',
        }
      : {
          subject: 'Your password was changed',
          intro:
            'The password of your account was reset by a mailed link. Everything that was signed in has ended, tokens and keys included. Log in with the new password here:',
          outro: 'If it was not you, reset it again at once and tell your administrator.',
        },
  )
}
