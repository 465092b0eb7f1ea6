import { randomUUID } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'

/** An MCP server by the official SDK on loopback, with tools that behave well and badly. */
export interface TestMcpServer {
  readonly url: string
  readonly port: number
  /** Names of the tools that were called. */
  readonly called: string[]
  /** `Authorization` of each request. */
  readonly authorizations: (string | undefined)[]
  /** Cuts all connections and stops listening. */
  stop(): Promise<void>
}

const anything = { type: 'object' as const, properties: { text: { type: 'string' } } }

const tools = [
  {
    name: 'search',
    description: 'Searches the documentation.',
    inputSchema: { type: 'object' as const, required: ['query'], properties: { query: { type: 'string' } } },
    annotations: { readOnlyHint: true },
  },
  { name: 'write.note', description: 'Writes a note.', inputSchema: anything },
  { name: 'slow', description: 'Never answers in time.', inputSchema: anything },
  { name: 'huge', description: 'Answers with very much.', inputSchema: anything },
  { name: 'vast', description: 'Answers with more than anybody takes.', inputSchema: anything },
  { name: 'broken', description: 'Fails.', inputSchema: anything },
  {
    name: 'trap',
    description: 'Has a pattern that most engines never finish with.',
    inputSchema: { ...anything, properties: { text: { type: 'string', pattern: '^(a+)+$' } } },
  },
  { name: 'picture', description: 'Draws.', inputSchema: anything },
  {
    name: 'liar',
    description: 'Has schemas that are none, and keeps to none.',
    inputSchema: { type: 'object' as const, properties: { text: { type: 'nonsense', minimum: 'many' } } },
    outputSchema: { type: 'object' as const, required: ['n'], properties: { n: { type: 'integer' } } },
  },
]

async function answer(name: string, args: Record<string, unknown>): Promise<CallToolResult> {
  const text = (said: string): CallToolResult => ({ content: [{ type: 'text', text: said }] })
  switch (name) {
    case 'search':
      return text(`found ${String(args.query)}`)
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, 5000).unref())
      return text('too late')
    case 'huge':
      return text('x'.repeat(1_000_000))
    case 'vast':
      return text('x'.repeat(6_000_000))
    case 'broken':
      return { ...text('it broke'), isError: true }
    case 'picture':
      return {
        content: [
          { type: 'text', text: 'here' },
          { type: 'image', mimeType: 'image/png', data: 'AAAA' },
        ],
      }
    case 'liar':
      return { content: [], structuredContent: { n: 'not a number' } }
    default:
      return text('noted')
  }
}

export async function startMcpServer(
  options: {
    protocol?: 'streamable_http' | 'sse'
    port?: number
    /** Answers a request that may not come in; true when it has. */
    gate?: (req: http.IncomingMessage, res: http.ServerResponse, origin: string) => boolean
  } = {},
): Promise<TestMcpServer> {
  const called: string[] = []
  const authorizations: (string | undefined)[] = []
  const create = () => {
    const server = new Server(
      { name: 'tester', version: '1' },
      { capabilities: { tools: {} }, instructions: 'Search before you write.' },
    )
    server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
    server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
      called.push(params.name)
      return answer(params.name, params.arguments ?? {})
    })
    return server
  }
  const streams = new Map<string, StreamableHTTPServerTransport>()
  const events = new Map<string, SSEServerTransport>()

  async function serve(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://localhost')
    authorizations.push(req.headers.authorization)
    if (options.gate?.(req, res, `http://127.0.0.1:${port}`)) return
    if (options.protocol === 'sse') {
      if (req.method === 'GET') {
        const transport = new SSEServerTransport('/messages', res)
        events.set(transport.sessionId, transport)
        await create().connect(transport)
        return
      }
      const transport = events.get(url.searchParams.get('sessionId') ?? '')
      if (transport) await transport.handlePostMessage(req, res)
      else res.writeHead(404).end()
      return
    }
    const id = req.headers['mcp-session-id']
    const known = typeof id === 'string' ? streams.get(id) : undefined
    if (id !== undefined && !known) {
      res.writeHead(404).end()
      return
    }
    const transport =
      known ??
      new StreamableHTTPServerTransport({
        sessionIdGenerator: () => randomUUID(),
        onsessioninitialized: (made) => {
          streams.set(made, transport)
        },
      })
    if (!known) await create().connect(transport as Parameters<Server['connect']>[0])
    await transport.handleRequest(req, res)
  }

  const listener = http.createServer((req, res) => {
    serve(req, res).catch(() => res.destroy())
  })
  await new Promise<void>((resolve) => listener.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = listener.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    port,
    called,
    authorizations,
    stop: async () => {
      listener.closeAllConnections()
      await new Promise((resolve) => listener.close(resolve))
    },
  }
}
