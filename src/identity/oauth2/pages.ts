import type { Response } from 'express'
import type { Localised } from '../../http/errors.ts'
import { type Html, html, sendPage as sendHtml } from '../../http/pages.ts'

/** Which texts and where the page's form may lead, beside this server. */
export interface Frame {
  readonly locale: 'en' | 'zh'
  readonly formTargets: readonly string[]
}

function sendPage(res: Response, { locale, formTargets }: Frame, title: string, body: Html): void {
  sendHtml(res, {
    locale,
    title,
    body,
    // Browsers hold what a form's answer redirects to against this as well.
    formAction: ["'self'", ...formTargets],
    // Not no-referrer: a browser would then call the origin of the form's request null. No other site learns any.
    referrerPolicy: 'same-origin',
  })
}

const texts = {
  signIn: { en: 'Sign in', zh: '登录' },
  name: { en: 'User name or e-mail', zh: '用户名或邮箱' },
  password: { en: 'Password', zh: '密码' },
  code: { en: 'Code of your authenticator app, or a recovery code', zh: '身份验证器验证码或恢复码' },
  noWay: { en: 'This server has no way to sign in.', zh: '此服务器没有可用的登录方式。' },
  credentials: { en: 'Wrong user name or password.', zh: '用户名或密码错误。' },
  mfa: {
    en: 'Enter your password again, with a code of your second factor.',
    zh: '请重新输入密码和两步验证码。',
  },
  enroll: {
    en: 'This server requires a second factor. Set one up for your account first.',
    zh: '此服务器要求两步验证，请先为账号设置。',
  },
  disabled: { en: 'This account cannot sign in here with a password.', zh: '此账号不能在此使用密码登录。' },
  allow: { en: 'Allow', zh: '允许' },
  deny: { en: 'Deny', zh: '拒绝' },
} as const satisfies Record<string, Localised>

/** Why the last attempt failed. */
export type LoginFailure = 'credentials' | 'mfa' | 'enroll' | 'disabled'

/** Another way to sign in: where it begins, and what its button says. */
export interface LoginLink {
  readonly url: string
  readonly text: string
}

export function sendLoginPage(
  res: Response,
  frame: Frame,
  page: {
    readonly action: string
    readonly next: string
    readonly failure: LoginFailure | undefined
    readonly local: boolean
    readonly links: readonly LoginLink[]
  },
): void {
  const say = (text: keyof typeof texts) => texts[text][frame.locale]
  const alert = page.failure === undefined ? [] : [html`<p role="alert">${say(page.failure)}</p>`]
  const code =
    page.failure === 'mfa'
      ? [
          html`<label>${say('code')}<input name="mfa_code" autocomplete="one-time-code" minlength="6" maxlength="32"></label>
`,
        ]
      : []
  const form = page.local
    ? [
        html`<form method="post" action="${page.action}">
<input type="hidden" name="next" value="${page.next}">
<label>${say('name')}<input name="username_or_email" autocomplete="username" required maxlength="254"></label>
<label>${say('password')}<input name="password" type="password" autocomplete="current-password" required maxlength="256"></label>
${code}<button>${say('signIn')}</button>
</form>`,
      ]
    : []
  const links = page.links.map(({ url, text }) => html`<a class="provider" href="${url}">${text}</a>`)
  const none = form.length + links.length === 0 ? [html`<p>${say('noWay')}</p>`] : []
  sendPage(res, frame, say('signIn'), html`${alert}${form}${links}${none}`)
}

export function sendConsentPage(
  res: Response,
  frame: Frame,
  page: {
    readonly action: string
    readonly request: string
    readonly client: string
    readonly user: string
    readonly tenant: string
    /** Host, or scheme, that gets the answer. */
    readonly target: string
    /** What the scopes permit, in words. */
    readonly permits: readonly string[]
  },
): void {
  const say = (text: keyof typeof texts) => texts[text][frame.locale]
  const { client, user, tenant, target } = page
  const zh = frame.locale === 'zh'
  const title = zh ? `允许“${client}”访问？` : `Allow “${client}”?`
  const intro = zh
    ? `“${client}”请求以 ${user} 的身份在“${tenant}”中：`
    : `“${client}” asks to act for ${user} in “${tenant}”. It could:`
  const leads = zh ? `之后您将前往 ${target}。` : `You will then go to ${target}.`
  sendPage(
    res,
    frame,
    title,
    html`<p>${intro}</p>
<ul>
${page.permits.map((permit) => html`<li>${permit}</li>\n`)}</ul>
<form method="post" action="${page.action}">
<input type="hidden" name="request" value="${page.request}">
<button name="decision" value="allow">${say('allow')}</button>
<button name="decision" value="deny">${say('deny')}</button>
</form>
<p><small>${leads}</small></p>`,
  )
}
