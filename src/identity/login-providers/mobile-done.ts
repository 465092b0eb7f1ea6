import { badRequest } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'

/** What a session cookie may look like: no character of it means anything in a URL, in HTML or in a script. */
const sessionForm = /^[A-Za-z0-9_.-]{1,512}$/

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '')

/**
 * The link that opens the app, in the form of Chrome's intents
 * (https://developer.chrome.com/docs/android/intents).
 */
export function intentUrl(app: Services['config']['androidApp'], sid: string): string {
  const target = app.package === undefined ? '' : `package=${app.package};`
  return `intent://auth-done?${new URLSearchParams({ sid })}#Intent;scheme=${app.scheme};${target}end`
}

/**
 * The page that hands a session over to the Android app, and the policy under which a browser runs nothing but
 * its own script. 400 for what cannot be a session id.
 */
export function mobileDonePage(
  app: Services['config']['androidApp'],
  sid: string,
  nonce: string,
): { html: string; policy: string } {
  if (!sessionForm.test(sid)) throw badRequest('sid: is no session id')
  const url = escaped(intentUrl(app, sid))
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Signed in</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 1.5rem; text-align: center }
a { display: inline-block; padding: .75rem 1.5rem; border-radius: .5rem; background: #2b5fd9; color: #fff; text-decoration: none; font-weight: 600 }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
</style>
</head>
<body>
<main>
<h1>You are signed in</h1>
<p>The app should open by itself. If it does not, use the button.</p>
<p><a id="open" href="${url}" rel="noreferrer">Open the app</a></p>
</main>
<script nonce="${nonce}">
history.replaceState(null, '', location.pathname)
location.href = document.getElementById('open').href
</script>
</body>
</html>
`
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { html, policy }
}
