import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Config } from '../../../../config.ts'
import { forbidden, HttpError } from '../../../../http/errors.ts'
import { writeLines } from '../../../../http/streams.ts'
import type { Handler, RawHandler } from '../../../../http/types.ts'
import { createStudioServer } from './server.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether the page that sends a request may: one of this server's public address, of an allowed origin, or of this server on
 * the user's own machine. The `Host` says nothing, because a page that rebinds its name sends that too.
 */
function isOwnOrigin(origin: string | undefined, config: Config): boolean {
  if (origin === undefined) return true
  if (origin === new URL(config.publicUrl).origin || config.corsOrigins.includes(origin)) return true
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  const port = Number(url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port)
  return loopbackNames.includes(url.hostname) && config.ports.includes(port)
}

/** Which of the two forms of an answer a client takes; one that does not say takes both. */
function formsOf(accept: string | undefined): { json: boolean; stream: boolean } {
  const types = (accept ?? '*/*').split(',').map((one) => one.split(';', 1)[0]?.trim().toLowerCase() ?? '')
  const any = types.includes('*/*')
  return {
    json: any || types.includes('application/json') || types.includes('application/*'),
    // What takes anything need not be able to read events.
    stream: types.includes('text/event-stream'),
  }
}

async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of body) yield decoder.decode(chunk, { stream: true })
}

/** `POST /mcp`. Each request has a server of its own, so that any process may get it. */
export const mcpServe: RawHandler<'mcpServe'> = async (
  { db, body, principal, services, request },
  { req, res, signal },
) => {
  if (!isOwnOrigin(req.headers.origin, services.config)) {
    throw forbidden('A page of another site may not use the MCP server; CORS_ORIGINS names those that may')
  }
  const { json, stream } = formsOf(req.headers.accept)
  if (!json && !stream) throw new HttpError(406, 'Accept must allow application/json or text/event-stream')
  const messages = Array.isArray(body) ? body : [body]
  // A tool may take its time, and a stream keeps the connection alive meanwhile.
  const calls = messages.some(({ method }) => method === 'tools/call')
  const server = createStudioServer({
    services,
    db,
    principal,
    signal,
    log: services.log.child({ request_id: request.id }),
    emit: () => {},
  })
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: !(stream && (calls || !json)),
  })
  const close = () => void server.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    await server.connect(transport)
    const version = req.headers['mcp-protocol-version']
    const headers = new Headers({
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...(typeof version === 'string' && { 'mcp-protocol-version': version }),
    })
    const left = Promise.withResolvers<undefined>()
    signal.addEventListener('abort', () => left.resolve(undefined), { once: true })
    const answer = await Promise.race([
      transport.handleRequest(new Request(`${services.config.publicUrl}/mcp`, { method: 'POST', headers }), {
        parsedBody: body,
      }),
      left.promise,
    ])
    if (!answer || signal.aborted) return
    const type = answer.headers.get('content-type') ?? ''
    if (answer.body && type.startsWith('text/event-stream')) {
      const { body: events } = answer
      await writeLines(res, { contentType: 'text/event-stream', signal }, () => chunks(events))
      return
    }
    const text = await answer.text()
    res.status(answer.status).setHeader('Cache-Control', 'no-store')
    if (text === '') res.end()
    else res.json(JSON.parse(text))
  } finally {
    signal.removeEventListener('abort', close)
    await server.close()
  }
}

/** `DELETE /mcp` */
export const mcpEnd: Handler<'mcpEnd'> = async () => undefined

/** `GET /.well-known/oauth-protected-resource/mcp` */
export const mcpResource: Handler<'mcpResource'> = async ({ services: { config } }) => ({
  resource: `${config.publicUrl}/mcp`,
  authorization_servers: [config.publicUrl],
  scopes_supported: ['entities.read', 'entities.write', 'agents.use'],
  bearer_methods_supported: ['header'],
  resource_name: 'Atelier',
  resource_documentation: `${config.publicUrl}/redoc`,
})
