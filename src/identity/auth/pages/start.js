/*
 * The script of the pages that mailed links lead to. What it says comes with the page, in the reader's language;
 * whatever the server answers is put into the page as text, never as HTML.
 */

const part = (id) => document.getElementById(id)
const form = part('form')
const { prefix, words } = JSON.parse(form.dataset.page)

/** Status and JSON of an answer; status 0 when there is none. */
async function ask(path, body) {
  const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const answer = await fetch(prefix + path, { cache: 'no-store', ...(body && sent) })
    return { status: answer.status, body: await answer.json() }
  } catch {
    return { status: 0, body: {} }
  }
}

function show(id, text) {
  part(id).textContent = text
  part(id).hidden = false
}

/** Shows what not every page has. */
function reveal(id) {
  if (part(id)) part(id).hidden = false
}

/** Says what went wrong: in words for the field that the answer names, else for its status, else in the server's. */
function complain({ status, body }) {
  const { pointer } = body.errors?.[0] ?? {}
  show('problem', words[`${status} ${pointer}`] ?? words[status] ?? body.detail ?? words.failed)
}

/** What the form holds, without what was left empty or is not asked for. */
const filled = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''))

/** Sends the form with `send` until that succeeds, then shows what is done. */
function offer(send, done) {
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    part('problem').hidden = true
    part('submit').disabled = true
    const answer = await send(filled())
    part('submit').disabled = false
    if (answer.status >= 300 || answer.status === 0) {
      complain(answer)
      if (answer.body.errors?.[0]?.pointer === '/mfa_code') reveal('code')
      if (answer.status === 400) reveal('sign-in')
      return
    }
    form.hidden = true
    form.reset()
    show('done', done)
    part('next').hidden = false
  })
}

part('reveal').addEventListener('change', ({ target }) => {
  part('password').type = target.checked ? 'text' : 'password'
})

function startReset() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  // Neither the history nor whoever looks at the address bar keeps it.
  history.replaceState(null, '', location.pathname)
  addEventListener('hashchange', () => location.reload())
  if (!token) {
    show('problem', words.missing)
    return
  }
  offer(
    ({ password }) => ask('/api/auth/reset-password', { token, new_password: password ?? '' }),
    words.done,
  )
}

async function startInvite() {
  const token = decodeURIComponent(location.pathname.replace(/\/+$/, '').split('/').at(-1))
  const invitation = await ask(`/api/auth/validate-invite/${encodeURIComponent(token)}`)
  if (invitation.status !== 200) {
    complain(invitation)
    return
  }
  const { email, role, tenant_name: tenant, has_account: hasAccount } = invitation.body
  part('tenant').textContent = tenant
  part('role').textContent = words[`role ${role}`] ?? role
  part('email').textContent = email
  part('account').value = email
  part('invitation').hidden = false
  reveal(hasAccount ? 'member' : 'newcomer')
  if (hasAccount) reveal('sign-in')
  part('name').disabled = hasAccount
  part('password').autocomplete = hasAccount ? 'current-password' : 'new-password'
  part('password').required = !hasAccount
  if (!hasAccount) part('password').minLength = 8
  offer((values) => ask('/api/auth/register-with-invite', { ...values, token }), words.done)
}

await (form.dataset.kind === 'invite' ? startInvite() : startReset())
