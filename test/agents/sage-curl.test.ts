import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAgent } from '../support/agent-sessions.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { libraryOf, studioWorker } from '../support/knowledge.ts'

const run = promisify(execFile)
let studio: Studio
let alice: Member
let folder = ''
let url = ''

beforeAll(async () => {
  studio = await startStudio()
  folder = await mkdtemp(join(tmpdir(), 'curl-'))
  alice = await studio.register({ username: 'alice', password: 'StrongPassword123' })
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

const login = () =>
  example(`curl -c cookies.txt -X POST http://127.0.0.1:8000/api/auth/login \\
-H 'Content-Type: application/json' \\
-d '{"username_or_email":"alice","password":"StrongPassword123"}'`)

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { type: string; session_id: string })

test('examples 4 and 5: a streaming chat, and resuming it with the login', async () => {
  await login()
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

test('examples 7 and 8: uploading a document into a knowledge base, and retrieving from it', async () => {
  await login()
  await studio.database
    .tenant(alice.tenantId, alice.userId)
    .insertInto('knowledge_bases')
    .values({ kdb_id: 'kdb_xxx', owner_id: alice.userId, name: 'Product Docs', type: 'rag' })
    .execute()
  await writeFile(join(folder, 'README.md'), '# Accounts\n\nThe login trades a password for a token.\n')
  const uploaded = JSON.parse(
    await example(`curl -b cookies.txt -X POST http://127.0.0.1:8000/api/knowledge-base/doc/add_by_files \\
-F 'kdb_id=kdb_xxx' \\
-F 'override=false' \\
-F 'files=@./README.md'`),
  )
  expect(uploaded).toMatchObject({ code: 200, data: { user_id: alice.userId } })
  const worker = await studioWorker(studio)
  await libraryOf(studio, alice).done('kdb_xxx', uploaded.data.taskId)
  await worker.stop()
  const retrieved = JSON.parse(
    await example(`curl -b cookies.txt -X POST http://127.0.0.1:8000/api/knowledge-base/retrieve \\
-H 'Content-Type: application/json' \\
-d '{
"kdb_id":"kdb_xxx",
"query":"How does login work?",
"top_k":5
}'`),
  )
  expect(retrieved).toMatchObject({
    code: 200,
    data: {
      results: [{ doc_content: 'The login trades a password for a token.', title: 'Accounts', start: 12 }],
      user_id: alice.userId,
    },
  })
})
