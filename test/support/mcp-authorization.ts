import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A small authorization server (RFC 8414, 7591, 7636, rotating refresh tokens) in front of an MCP server. */
export interface TestAuthorization {
  readonly gate: (req: IncomingMessage, res: ServerResponse, origin: string) => boolean
  /** Grants that were exchanged, by kind. */
  readonly grants: string[]
  /** Access tokens stop counting; refresh tokens stay. */
  expire(): void
  /** Refresh tokens stop counting as well. */
  forget(): void
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

export function createAuthorization(): TestAuthorization {
  const grants: string[] = []
  const codes = new Map<string, { challenge: string; redirectUri: string }>()
  const access = new Set<string>()
  const refresh = new Set<string>()

  function issue(): object {
    const tokens = { access_token: randomUUID(), refresh_token: randomUUID() }
    access.add(tokens.access_token)
    refresh.add(tokens.refresh_token)
    return { ...tokens, token_type: 'Bearer', expires_in: 3600 }
  }

  function exchange(form: URLSearchParams): object | undefined {
    grants.push(form.get('grant_type') ?? '')
    if (form.get('grant_type') === 'refresh_token') {
      return refresh.delete(form.get('refresh_token') ?? '') ? issue() : undefined
    }
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const verifier = form.get('code_verifier') ?? ''
    const fits = code?.challenge === createHash('sha256').update(verifier).digest('base64url')
    return fits && form.get('redirect_uri') === code.redirectUri ? issue() : undefined
  }

  return {
    grants,
    expire: () => access.clear(),
    forget: () => {
      access.clear()
      refresh.clear()
    },
    gate: (req, res, origin) => {
      const url = new URL(req.url ?? '/', origin)
      const json = (body: object, status = 200) => {
        res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
        return true
      }
      switch (url.pathname) {
        case '/.well-known/oauth-protected-resource/mcp':
          return json({ resource: `${origin}/mcp`, authorization_servers: [origin] })
        case '/.well-known/oauth-authorization-server':
          return json({
            issuer: origin,
            authorization_endpoint: `${origin}/authorize`,
            token_endpoint: `${origin}/token`,
            registration_endpoint: `${origin}/register`,
            response_types_supported: ['code'],
            grant_types_supported: ['authorization_code', 'refresh_token'],
            code_challenge_methods_supported: ['S256'],
            token_endpoint_auth_methods_supported: ['none'],
          })
        case '/register':
          void textOf(req).then((text) => json({ ...JSON.parse(text), client_id: randomUUID() }, 201))
          return true
        case '/authorize': {
          const code = randomUUID()
          const redirectUri = url.searchParams.get('redirect_uri') ?? ''
          codes.set(code, { challenge: url.searchParams.get('code_challenge') ?? '', redirectUri })
          const back = new URL(redirectUri)
          back.searchParams.set('code', code)
          back.searchParams.set('state', url.searchParams.get('state') ?? '')
          res.writeHead(302, { Location: back.href }).end()
          return true
        }
        case '/token':
          void textOf(req).then((text) => {
            const tokens = exchange(new URLSearchParams(text))
            return tokens ? json(tokens) : json({ error: 'invalid_grant' }, 400)
          })
          return true
        default: {
          const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1]
          if (token !== undefined && access.has(token)) return false
          const metadata = `${origin}/.well-known/oauth-protected-resource/mcp`
          res.writeHead(401, { 'WWW-Authenticate': `Bearer resource_metadata="${metadata}"` }).end()
          return true
        }
      }
    },
  }
}
