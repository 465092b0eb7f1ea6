import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAgent } from '../support/agent-sessions.ts'
import { type Studio, startStudio } from '../support/app.ts'

const run = promisify(execFile)
let studio: Studio
let folder = ''
let url = ''

beforeAll(async () => {
  studio = await startStudio()
  folder = await mkdtemp(join(tmpdir(), 'curl-'))
  const alice = await studio.register({ username: 'alice', password: 'StrongPassword123' })
  await addAgent(studio, alice, {}, 'agent_abc')
  await studio.runs()
  url = await studio.listen()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await studio.close()
})

/** Runs an example of Sage's document as it stands there, against this server. */
async function example(command: string): Promise<string> {
  const { stdout } = await run('sh', ['-c', command.replaceAll('http://127.0.0.1:8000', url)], {
    cwd: folder,
  })
  return stdout
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { type: string; session_id: string })

test('examples 4 and 5: a streaming chat, and resuming it with the login', async () => {
  await example(`curl -c cookies.txt -X POST http://127.0.0.1:8000/api/auth/login \\
-H 'Content-Type: application/json' \\
-d '{"username_or_email":"alice","password":"StrongPassword123"}'`)
  const chat = lines(
    await example(`curl -N -b cookies.txt -X POST http://127.0.0.1:8000/api/chat \\
-H 'Content-Type: application/json' \\
-d '{
"messages":[{"role":"user","content":"Summarize the repository structure."}],
"session_id":"sess_123",
"agent_id":"agent_abc"
}'`),
  )
  expect(chat.map(({ type }) => type)).toContain('assistant_text')
  expect(chat.at(-1)).toMatchObject({ type: 'stream_end', session_id: 'sess_123' })
  const resume = 'http://127.0.0.1:8000/api/stream/resume/sess_123?last_index=15'
  expect(lines(await example(`curl -N -b cookies.txt ${resume}`))).toEqual([
    { type: 'stream_end', session_id: 'sess_123', timestamp: expect.any(Number), resume_fallback: true },
  ])
  expect(JSON.parse(await example(`curl -N ${resume}`))).toMatchObject({ code: 401 })
})
