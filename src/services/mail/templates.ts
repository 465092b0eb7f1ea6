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
