import type { Response } from 'express'
import type { Localised } from '../../../http/errors.ts'
import { type Html, html, prefixOf, sendPage } from '../../../http/pages.ts'

/** Where the pages' script is served, behind the prefix of a reverse proxy. */
const scriptPath = '/account/start.js'

/** Whom the page speaks to, and where the server stands. */
export interface Setting {
  readonly locale: 'en' | 'zh'
  readonly publicUrl: string
}

const texts = {
  reset: { en: 'Set a new password', zh: '设置新密码' },
  join: { en: 'You are invited', zh: '您收到了邀请' },
  noScript: { en: 'This page needs JavaScript.', zh: '此页面需要启用 JavaScript。' },
  newPassword: { en: 'New password', zh: '新密码' },
  password: { en: 'Password', zh: '密码' },
  reveal: { en: 'Show the password', zh: '显示密码' },
  name: { en: 'Your name', zh: '您的名字' },
  code: { en: 'Code of your authenticator app, or a recovery code', zh: '身份验证器验证码或恢复码' },
  save: { en: 'Set the password', zh: '设置密码' },
  accept: { en: 'Accept the invitation', zh: '接受邀请' },
  tenant: { en: 'Studio', zh: '工作室' },
  role: { en: 'Role', zh: '角色' },
  email: { en: 'Address', zh: '邮箱' },
  newcomer: {
    en: 'Choose a password of at least 8 characters for your new account.',
    zh: '请为您的新账号设置至少 8 个字符的密码。',
  },
  member: {
    en: 'This address has an account: enter its password. Leave it empty if you are signed in here already.',
    zh: '该邮箱已有账号，请输入该账号的密码。如已在此登录，可留空。',
  },
  signIn: { en: 'Sign in first', zh: '先登录' },
  next: { en: 'Go on to', zh: '前往' },
} as const satisfies Record<string, Localised>

/** What the script says, by what happened: a word, or the status of an answer and the field that it names. */
type Words = Readonly<Record<string, Localised>>

const weak = { en: 'The password must have 8 to 256 characters.', zh: '密码长度须为 8 至 256 个字符。' }
const failed = { en: 'That did not work. Try again later.', zh: '操作失败，请稍后重试。' }
const code = {
  en: 'Enter the password and a valid code of your second factor.',
  zh: '请输入密码和有效的两步验证码。',
}

const shared: Words = {
  failed,
  0: failed,
  429: { en: 'Too many attempts. Try again later.', zh: '尝试过于频繁，请稍后重试。' },
  500: failed,
  503: failed,
}

const resetWords: Words = {
  ...shared,
  done: {
    en: 'Your password is set. Everything that was signed in has ended: sign in with the new one.',
    zh: '密码已设置。所有登录均已失效，请使用新密码登录。',
  },
  missing: {
    en: 'The link is not complete. Open it from the mail again.',
    zh: '链接不完整，请从邮件中重新打开。',
  },
  400: { en: 'Nobody signs in here with a password.', zh: '此服务器未启用密码登录。' },
  '400 /token': {
    en: 'The link is wrong, has expired or was used before. Ask for a new one.',
    zh: '链接无效、已过期或已被使用，请重新申请。',
  },
  '422 /new_password': weak,
}

const inviteWords: Words = {
  ...shared,
  done: { en: 'Welcome! You have joined, and you are signed in.', zh: '欢迎！您已加入并已登录。' },
  400: {
    en: 'Nobody signs in here with a password: sign in first.',
    zh: '此服务器未启用密码登录，请先登录。',
  },
  401: { en: 'Wrong password.', zh: '密码错误。' },
  '401 /password': {
    en: 'Enter the password of your account, or sign in first.',
    zh: '请输入账号密码，或先登录。',
  },
  '401 /mfa_code': code,
  403: { en: 'This account cannot sign in here with a password.', zh: '此账号不能在此使用密码登录。' },
  404: {
    en: 'The invitation is wrong, has expired or was used or replaced. Ask for a new one.',
    zh: '邀请无效、已过期、已被使用或已被替换，请重新申请。',
  },
  409: { en: 'You are a member already, or the studio is full.', zh: '您已是成员，或工作室人数已满。' },
  '422 /password': weak,
  '422 /mfa_code': code,
  '422 /name': { en: 'The name must have 1 to 100 characters.', zh: '名字长度须为 1 至 100 个字符。' },
  'role owner': { en: 'Owner', zh: '所有者' },
  'role admin': { en: 'Administrator', zh: '管理员' },
  'role editor': { en: 'Editor', zh: '编辑者' },
  'role viewer': { en: 'Viewer', zh: '查看者' },
}

/**
 * The form, which only the script shows. It has no address: without the script no password goes anywhere, least of
 * all into one. `account` tells a password manager whose password this is; it has no name, so it is not sent.
 */
function sendForm(
  res: Response,
  { locale, publicUrl }: Setting,
  page: {
    readonly kind: 'reset' | 'invite'
    readonly title: string
    readonly words: Words
    readonly before?: Html
    readonly fields: Html
    readonly submit: string
  },
): void {
  const prefix = prefixOf(publicUrl)
  const words = Object.fromEntries(Object.entries(page.words).map(([name, text]) => [name, text[locale]]))
  const own = (part: Html | undefined) => (part === undefined ? [] : [part])
  sendPage(res, {
    locale,
    title: page.title,
    formAction: [],
    referrerPolicy: 'no-referrer',
    script: `${prefix}${scriptPath}`,
    body: html`<noscript><p>${texts.noScript[locale]}</p></noscript>
${own(page.before)}<p id="problem" role="alert" hidden></p>
<p id="done" role="status" hidden></p>
<p id="next" hidden>${texts.next[locale]} <a href="${publicUrl}/">${publicUrl}</a></p>
<form id="form" method="post" hidden data-kind="${page.kind}" data-page="${JSON.stringify({ prefix, words })}">
<input id="account" type="email" autocomplete="username" readonly hidden>
${page.fields}<label><input id="reveal" type="checkbox">${texts.reveal[locale]}</label>
<button id="submit">${page.submit}</button>
</form>`,
  })
}

/** The page that takes the token of a reset from the fragment of its address. */
export function sendResetPage(res: Response, setting: Setting): void {
  const say = (text: keyof typeof texts) => texts[text][setting.locale]
  sendForm(res, setting, {
    kind: 'reset',
    title: say('reset'),
    words: resetWords,
    fields: html`<label>${say('newPassword')}<input id="password" name="password" type="password" autocomplete="new-password" required minlength="8" maxlength="256"></label>
`,
    submit: say('save'),
  })
}

/** The page that takes the token of an invitation from its own path; `path` is that path, without the prefix. */
export function sendInvitePage(res: Response, setting: Setting, path: string): void {
  const say = (text: keyof typeof texts) => texts[text][setting.locale]
  const signIn = `${prefixOf(setting.publicUrl)}/oauth2/login?${new URLSearchParams({ next: path })}`
  sendForm(res, setting, {
    kind: 'invite',
    title: say('join'),
    words: inviteWords,
    before: html`<dl id="invitation" hidden>
<dt>${say('tenant')}</dt><dd><bdi id="tenant"></bdi></dd>
<dt>${say('role')}</dt><dd id="role"></dd>
<dt>${say('email')}</dt><dd><bdi id="email"></bdi></dd>
</dl>
`,
    fields: html`<div id="newcomer" hidden><p>${say('newcomer')}</p>
<label>${say('name')}<input id="name" name="name" autocomplete="name" maxlength="100"></label></div>
<p id="member" hidden>${say('member')}</p>
<a id="sign-in" class="provider" href="${signIn}" hidden>${say('signIn')}</a>
<label>${say('password')}<input id="password" name="password" type="password" autocomplete="new-password" maxlength="256"></label>
<label id="code" hidden>${say('code')}<input name="mfa_code" autocomplete="one-time-code" minlength="6" maxlength="32"></label>
`,
    submit: say('accept'),
  })
}
