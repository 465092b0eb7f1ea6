// The load generator: a process of its own, so that its cost is nobody else's. Argument: a job as JSON. Sends a fixed
// number of requests over keep-alive connections, each of which waits for its answer, and prints a LoadResult.
import { Agent, request } from 'node:http'
import { draftOf, worldSize } from './world.ts'

export type OperationName = 'get' | 'list' | 'update' | 'create'

export interface LoadJob {
  readonly port: number
  readonly token: string
  readonly operation: OperationName
  readonly requests: number
  readonly connections: number
  /** Makes the ids of created entities unique among all jobs. */
  readonly run: string
}

export interface LoadResult {
  readonly seconds: number
  readonly bytes: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

export interface Shot {
  readonly method: string
  readonly path: string
  readonly body?: object
}

const base = '/api/entity/character'

/** The `index`th request of a job. Ids are spread so that no two neighbours are the same. */
export function shotOf(operation: OperationName, index: number, run: string): Shot {
  const id = `hero_${(index * 7919) % worldSize}`
  switch (operation) {
    case 'get':
      return { method: 'GET', path: `${base}/${id}` }
    case 'list':
      return { method: 'GET', path: `${base}?offset=${(index % 20) * 50}&limit=50` }
    case 'update':
      return {
        method: 'PUT',
        path: `${base}/${id}`,
        body: {
          fields: { age: String(index), notes: `run ${run}` },
          markdown_body: `# Again\n\n${run} ${index}`,
        },
      }
    case 'create':
      return { method: 'POST', path: base, body: draftOf(index, `made_${run}`) }
  }
}

/** Sends one request; rejects unless the answer is a 2xx. */
export function shoot(
  agent: Agent,
  { port, token }: Pick<LoadJob, 'port' | 'token'>,
  { method, path, body }: Shot,
): Promise<Buffer> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(text === undefined
      ? {}
      : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
  }
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, agent, method, path, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const answer = Buffer.concat(chunks)
        const { statusCode = 0 } = res
        if (statusCode >= 200 && statusCode < 300) resolve(answer)
        else reject(new Error(`${method} ${path} answered ${statusCode}: ${answer.toString().slice(0, 500)}`))
      })
    })
    req.on('error', reject)
    req.end(text)
  })
}

async function run(job: LoadJob): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections })
  const times: number[] = []
  let next = 0
  let bytes = 0
  const started = performance.now()
  const connection = async () => {
    while (next < job.requests) {
      const shot = shotOf(job.operation, next++, job.run)
      const sent = performance.now()
      bytes += (await shoot(agent, job, shot)).length
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: job.connections }, connection))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { seconds, bytes, p50: at(0.5), p99: at(0.99) }
}

if (import.meta.main)
  process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2] ?? '') as LoadJob)))
