import { readdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetSkillFilesTask } from '../../src/agents/tools/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { skillText } from '../support/skills.ts'
import { type ZipEntry, zipOf } from '../support/zip.ts'

let studio: Studio
let server: Server
let origin: string
let owner: Member
let editor: Member
let other: Member
let stranger: Member
const served = new Map<string, (answer: import('node:http').ServerResponse) => void>()

beforeAll(async () => {
  server = createServer((request, answer) => {
    const serve = served.get(request.url ?? '')
    if (serve) serve(answer)
    else answer.writeHead(404).end('nothing')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  studio = await startStudio({ env: { FETCH_ALLOW_PRIVATE: '127.0.0.1' } })
  owner = await studio.register()
  editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  other = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  stranger = await studio.register()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await studio.close()
})

const as = (who: Member) => ({ Authorization: who.bearer })
const upload = (bytes: Buffer, fields: Record<string, string> = {}, who = editor, name = 'skill.zip') =>
  studio.request.post('/api/skills/upload').set(as(who)).field(fields).attach('file', bytes, name)
const skill = (name: string, more: readonly ZipEntry[] = [], description?: string) =>
  zipOf([{ name: 'SKILL.md', data: skillText(name, description) }, ...more])
const list = (query: object = {}, who = editor) => studio.request.get('/api/skills').query(query).set(as(who))
const namesOf = async (query: object = {}, who = editor): Promise<string[]> =>
  (await list(query, who)).body.data.skills.map((one: { name: string }) => one.name)
const content = (query: object, who = editor) =>
  studio.request.get('/api/skills/content').query(query).set(as(who))
const write = (body: object, who = editor) =>
  studio.request.put('/api/skills/content').set(as(who)).send(body)
const remove = (query: object, who = editor) => studio.request.delete('/api/skills').query(query).set(as(who))
const exec = (tool_name: string, tool_params: object, who = editor) =>
  studio.request.post('/api/tools/exec').set(as(who)).send({ tool_name, tool_params })

async function makeAgent(agentId: string, who: Member, config: object = {}) {
  await studio.database
    .tenant(who.tenantId, who.userId)
    .insertInto('agents')
    .values({
      agent_id: agentId,
      owner_id: who.userId,
      name: `Agent ${agentId}`,
      config: JSON.stringify(config),
    })
    .execute()
}

async function objectsOnDisk(): Promise<number> {
  const found = await readdir(join(studio.dataDir, 'objects', 'skills'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return found.filter((entry) => entry.isFile()).length
}

describe('uploading', () => {
  test('a skill at the root of the archive becomes the user’s own, with its files', async () => {
    const answer = await upload(
      skill('market-research', [
        { name: 'references/', data: '', mode: 0o040755 },
        { name: 'references/style.md', data: 'Be brief.' },
        { name: '__MACOSX/._SKILL.md', data: 'x' },
      ]),
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ code: 200, data: { user_id: editor.userId } })
    const { skills } = (await list({ dimension: 'user' })).body.data
    expect(skills).toEqual([
      {
        name: 'market-research',
        description: 'How to do it',
        user_id: editor.userId,
        dimension: 'user',
        owner_user_id: editor.userId,
        agent_id: null,
        agent_name: null,
        path: `users/${editor.userId}/skills/market-research`,
      },
    ])
    const read = await exec('skill_read', { name: 'market-research', file: 'references/style.md' })
    expect(read.body.data.content).toBe('Be brief.')
    const whole = await exec('skill_read', { name: 'market-research' })
    expect(whole.body.data.files).toEqual([{ path: 'references/style.md', size: 9 }])
  })

  test('a skill in the first-level folder is found, and what stands beside the folder stays out', async () => {
    const bytes = zipOf([
      { name: 'folded/SKILL.md', data: skillText('folded') },
      { name: 'folded/a/b.txt', data: 'deep' },
      { name: 'README.md', data: 'not a part' },
    ])
    expect((await upload(bytes)).status).toBe(200)
    expect((await exec('skill_read', { name: 'folded' })).body.data.files).toEqual([
      { path: 'a/b.txt', size: 4 },
    ])
  })

  test('uploading it again replaces text and files, and leaves no file behind', async () => {
    await upload(skill('again', [{ name: 'old.txt', data: 'old' }]))
    const before = await objectsOnDisk()
    expect((await upload(skill('again', [{ name: 'new.txt', data: 'new' }], 'Better'))).status).toBe(200)
    expect(await objectsOnDisk()).toBe(before)
    const { description, files } = {
      ...(await list({ dimension: 'user' })).body.data.skills.find(
        (one: { name: string }) => one.name === 'again',
      ),
      ...(await exec('skill_read', { name: 'again' })).body.data,
    }
    expect({ description, files }).toEqual({ description: 'Better', files: [{ path: 'new.txt', size: 3 }] })
  })

  test('what a crash left behind is removed by a job; files of a skill stay', async () => {
    await upload(skill('kept', [{ name: 'a.txt', data: 'a' }]))
    const { rows } = await sql<{ payload: { tenantId: string; keys: string[] }; later: boolean }>`
      select payload, run_at > now() + interval '30 minutes' as later from graphile_worker._private_jobs jobs
      join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
      where identifier = 'skill.forget' order by jobs.id desc limit 1`.execute(studio.database.system)
    expect(rows).toEqual([{ later: true, payload: { tenantId: owner.tenantId, keys: [expect.any(String)] } }])
    const [kept] = rows[0]?.payload.keys ?? []
    const lost = `skills/${owner.tenantId}/crashed/0`
    await studio.services.objects.put(lost, Buffer.from('nobody has it'))
    await forgetSkillFilesTask(studio.services)({ tenantId: owner.tenantId, keys: [kept, lost] })
    expect(await studio.services.objects.head(lost)).toBeUndefined()
    expect((await exec('skill_read', { name: 'kept', file: 'a.txt' })).body.data.content).toBe('a')
  })

  test('two uploads of one name at once leave one skill', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => upload(skill('raced', [{ name: `${n}.txt`, data: 'x' }]))),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await namesOf({ dimension: 'user' })).filter((name) => name === 'raced')).toHaveLength(1)
  })

  test('400 in Chinese and English for another file than a .zip', async () => {
    const answer = await upload(skill('x'), {}, editor, 'skill.tar')
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: 400, message: '仅支持 ZIP 文件', data: null })
    const english = await upload(skill('x'), {}, editor, 'skill.tar').set('Accept-Language', 'en')
    expect(english.body.message).toBe('Only ZIP files are supported')
  })

  test('a viewer may not upload', async () => {
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect((await upload(skill('x'), {}, viewer)).status).toBe(403)
  })
})

describe('archives that are refused', () => {
  const ok = { name: 'SKILL.md', data: skillText('evil') }
  const zeros = Buffer.alloc(1024 * 1024)
  const cases: [string, number, () => Buffer][] = [
    ['no ZIP', 400, () => Buffer.from('PK but no')],
    ['an empty file', 400, () => Buffer.alloc(0)],
    ['a truncated ZIP', 400, () => skill('evil').subarray(0, 60)],
    ['no SKILL.md', 400, () => zipOf([{ name: 'README.md', data: 'x' }])],
    ['SKILL.md two folders down', 400, () => zipOf([{ ...ok, name: 'a/b/SKILL.md' }])],
    [
      'two skills',
      400,
      () =>
        zipOf([
          { ...ok, name: 'a/SKILL.md' },
          { ...ok, name: 'b/SKILL.md' },
        ]),
    ],
    ['a parent folder in a name', 400, () => zipOf([ok, { name: '../../etc/cron.d/x', data: 'x' }])],
    ['a parent folder in the middle', 400, () => zipOf([ok, { name: 'a/../../x', data: 'x' }])],
    ['an absolute name', 400, () => zipOf([ok, { name: '/etc/passwd', data: 'x' }])],
    ['a drive letter', 400, () => zipOf([ok, { name: 'C:/x', data: 'x' }])],
    ['backslashes', 400, () => zipOf([ok, { name: '..\\..\\x', data: 'x' }])],
    ['a control character', 400, () => zipOf([ok, { name: 'a\u0000b', data: 'x' }])],
    ['a symbolic link', 400, () => zipOf([ok, { name: 'link', data: '/etc/passwd', mode: 0o120777 }])],
    ['a device', 400, () => zipOf([ok, { name: 'dev', data: '', mode: 0o020666 }])],
    ['an encrypted entry', 400, () => zipOf([ok, { name: 'secret', data: 'x', flags: 1 }])],
    ['one name twice', 400, () => zipOf([ok, { name: 'a.txt', data: '1' }, { name: 'A.TXT', data: '2' }])],
    ['a wrong checksum', 400, () => zipOf([ok, { name: 'a', data: 'abc', claims: { crc: 1 } }])],
    [
      'an entry larger than it says',
      400,
      () => zipOf([ok, { name: 'a', data: zeros, claims: { size: 10 } }]),
    ],
    ['an entry packed too well', 413, () => zipOf([ok, { name: 'a', data: zeros }])],
    [
      'more than 50 MB by what entries say',
      413,
      () => zipOf([ok, { name: 'a', data: 'x', claims: { size: 60 * 1024 * 1024 } }]),
    ],
    [
      'more than 500 entries',
      413,
      () => zipOf([ok, ...Array.from({ length: 500 }, (_, n) => ({ name: `${n}.txt`, data: '' }))]),
    ],
    ['no front matter', 400, () => zipOf([{ name: 'SKILL.md', data: '# Just text' }])],
    ['no name', 400, () => zipOf([{ name: 'SKILL.md', data: '---\ndescription: x\n---\n' }])],
    ['no description', 400, () => zipOf([{ name: 'SKILL.md', data: '---\nname: x\n---\n' }])],
    ['a name with a slash', 400, () => zipOf([{ name: 'SKILL.md', data: skillText('../../x') }])],
    [
      'bytes that are no text',
      400,
      () => zipOf([{ name: 'SKILL.md', data: Buffer.from([0xff, 0xfe, 0x00]) }]),
    ],
    ['a SKILL.md that is too long', 413, () => zipOf([{ ...ok, data: skillText('evil') + longText() }])],
  ]
  const longText = () => Array.from({ length: 30_000 }, (_, n) => `line ${n}`).join('\n')

  test.each(cases)('%s is %i, and nothing of it stays', async (_, status, bytes) => {
    const objects = await objectsOnDisk()
    const answer = await upload(bytes())
    expect({ status: answer.status, detail: answer.body.detail }).toEqual({
      status,
      detail: expect.any(String),
    })
    expect(answer.body.detail).not.toContain(studio.dataDir)
    expect(await namesOf()).not.toContain('evil')
    expect(await objectsOnDisk()).toBe(objects)
    expect((await readdir(join(studio.dataDir, 'tmp'))).length).toBe(0)
  })
})

describe('whose a skill is', () => {
  test('a system skill needs an administrator, and everybody of the tenant sees it', async () => {
    expect((await upload(skill('house-style'), { is_system: 'true' })).status).toBe(403)
    expect((await upload(skill('house-style'), { is_system: 'true' }, owner)).status).toBe(200)
    expect(await namesOf({ dimension: 'system' }, other)).toEqual(['house-style'])
    expect((await content({ name: 'house-style' }, other)).status).toBe(200)
    expect(await namesOf({}, stranger)).toEqual([])
    expect((await content({ name: 'house-style' }, stranger)).status).toBe(404)
  })

  test('another user’s own skill is not there, but an administrator sees it in the list', async () => {
    await upload(skill('private-notes'))
    expect(await namesOf({}, other)).not.toContain('private-notes')
    expect(await namesOf({}, owner)).toContain('private-notes')
    expect((await content({ name: 'private-notes' }, other)).status).toBe(404)
    expect((await remove({ name: 'private-notes' }, other)).status).toBe(404)
    expect((await exec('skill_read', { name: 'private-notes' }, other)).status).toBe(404)
  })

  test('is_agent counts only together with agent_id', async () => {
    expect((await upload(skill('lonely'), { is_agent: 'true' })).status).toBe(200)
    expect(
      (await list({ dimension: 'user' })).body.data.skills.map((one: { name: string }) => one.name),
    ).toContain('lonely')
  })

  test('an agent’s skill is for its owner and administrators to write, and for its users to see', async () => {
    await makeAgent('agent_one', editor)
    const fields = { is_agent: 'true', agent_id: 'agent_one' }
    expect((await upload(skill('of-agent'), fields, other)).status).toBe(404)
    expect((await upload(skill('of-agent'), fields)).status).toBe(200)
    expect((await list({ dimension: 'agent' })).body.data.skills).toEqual([
      expect.objectContaining({
        name: 'of-agent',
        agent_id: 'agent_one',
        agent_name: 'Agent agent_one',
        owner_user_id: editor.userId,
      }),
    ])
    expect(await namesOf({ dimension: 'agent' }, other)).toEqual([])
    await studio.database
      .tenant(owner.tenantId, owner.userId)
      .insertInto('agent_grants')
      .values({ agent_id: 'agent_one', user_id: other.userId })
      .execute()
    expect(await namesOf({ dimension: 'agent' }, other)).toEqual(['of-agent'])
    expect((await upload(skill('of-agent'), fields, other)).status).toBe(403)
    expect((await remove({ name: 'of-agent', agent_id: 'agent_one' }, other)).status).toBe(403)
    expect((await upload(skill('of-agent'), fields, owner)).status).toBe(200)
    expect((await upload(skill('of-agent'), fields, stranger)).status).toBe(404)
  })

  test('agent_id filters by what the agent may use; words for nothing count as absent', async () => {
    await makeAgent('agent_two', editor, { availableSkills: ['house-style', 'of-agent'] })
    expect(await namesOf({ agent_id: 'agent_two' })).toEqual(['house-style'])
    expect(await namesOf({ agent_id: 'undefined', dimension: 'null' })).toContain('market-research')
    expect((await list({ agent_id: 'agent_two' }, stranger)).status).toBe(404)
    expect((await list({ dimension: 'planet' })).status).toBe(422)
  })
})

describe('GET /api/skills/agent-available', () => {
  const available = (agent_id: string, who = editor) =>
    studio.request.get('/api/skills/agent-available').query({ agent_id }).set(as(who))

  test('one of each name: the agent’s before its owner’s before the system’s', async () => {
    await makeAgent('agent_three', editor)
    await upload(skill('layered', [], 'system'), { is_system: 'true' }, owner)
    const find = async () =>
      (await available('agent_three')).body.data.skills.find(
        (one: { name: string }) => one.name === 'layered',
      )
    expect(await find()).toMatchObject({ source_dimension: 'system', need_update: false })
    await upload(skill('layered', [], 'user'))
    expect(await find()).toMatchObject({ source_dimension: 'user', description: 'user' })
    await upload(skill('layered', [], 'agent'), { is_agent: 'true', agent_id: 'agent_three' })
    const own = await find()
    expect(own).toMatchObject({ source_dimension: 'agent', description: 'agent', need_update: false })
    expect(own.agent_path).toBe(own.source_path)
    await upload(skill('layered', [], 'user, revised'))
    expect(await find()).toMatchObject({ source_dimension: 'agent', need_update: true })
    const { skills } = (await available('agent_three')).body.data
    const names = skills.map((one: { name: string }) => one.name)
    expect(names).toEqual([...new Set(names)].toSorted())
  })

  test('404 for an agent that is not there, in Sage’s words', async () => {
    expect((await available('agent_three', stranger)).body).toMatchObject({
      code: 404,
      message: 'Agent 不存在',
    })
    expect((await studio.request.get('/api/skills/agent-available').set(as(editor))).status).toBe(422)
  })
})

describe('the text of a skill', () => {
  test('is read with an ETag and written as it is', async () => {
    await upload(skill('written'))
    const before = await content({ name: 'written' })
    expect(before.body.data.content).toBe(skillText('written'))
    const text = skillText('written', 'New words', 'Ask first.')
    expect((await write({ name: 'written', content: text })).body.data).toEqual({})
    expect((await content({ name: 'written' })).body.data.content).toBe(text)
    const late = await write({ name: 'written', content: text }).set(
      'If-Match',
      before.headers.etag as string,
    )
    expect(late.status).toBe(412)
    expect((await list()).body.data.skills).toContainEqual(
      expect.objectContaining({ name: 'written', description: 'New words' }),
    )
  })

  test('keeps its name and has a description', async () => {
    expect((await write({ name: 'written', content: skillText('renamed') })).status).toBe(400)
    expect((await write({ name: 'written', content: '---\nname: written\n---\n' })).status).toBe(400)
    expect((await write({ name: 'written', content: 'no front matter' })).status).toBe(400)
    expect((await write({ name: 'nobody', content: skillText('nobody') })).status).toBe(404)
  })

  test('of the system is an administrator’s to write and delete', async () => {
    await upload(skill('shared'), { is_system: 'true' }, owner)
    const text = skillText('shared', 'Changed')
    expect((await write({ name: 'shared', content: text })).status).toBe(403)
    expect((await remove({ name: 'shared' })).status).toBe(403)
    expect((await write({ name: 'shared', content: text }, owner)).status).toBe(200)
    expect((await remove({ name: 'shared' }, owner)).status).toBe(200)
    expect((await content({ name: 'shared' })).status).toBe(404)
  })
})

describe('deleting', () => {
  test('takes the own skill before the system’s, and an agent’s copy only when asked', async () => {
    await makeAgent('agent_four', editor)
    await upload(skill('three'), { is_system: 'true' }, owner)
    await upload(skill('three', [{ name: 'a.txt', data: 'a' }]))
    await upload(skill('three'), { is_agent: 'true', agent_id: 'agent_four' })
    const objects = await objectsOnDisk()
    expect((await remove({ name: 'three' })).body.data).toEqual({})
    expect(await objectsOnDisk()).toBe(objects - 1)
    expect(
      (await list()).body.data.skills.filter((one: { name: string }) => one.name === 'three'),
    ).toHaveLength(2)
    expect((await remove({ name: 'three', agent_id: 'agent_four' })).status).toBe(200)
    expect((await remove({ name: 'three', agent_id: 'agent_four' })).status).toBe(404)
    const missing = await remove({ name: 'never' })
    expect(missing.status).toBe(404)
    expect(missing.body.message).toBe('技能不存在')
  })
})

describe('POST /api/skills/import-url', () => {
  const load = (url: string, more: object = {}, who = editor) =>
    studio.request
      .post('/api/skills/import-url')
      .set(as(who))
      .send({ url, ...more })

  test('fetches an archive, also through a redirect, with every field of the document', async () => {
    served.set('/moved', (answer) => answer.writeHead(302, { location: '/skill.zip' }).end())
    served.set('/skill.zip', (answer) => answer.end(skill('imported')))
    const body = { is_system: false, is_agent: false, agent_id: null }
    const answer = await load(`${origin}/moved`, body)
    expect(answer.body).toMatchObject({ code: 200, data: { user_id: editor.userId } })
    expect(await namesOf()).toContain('imported')
  })

  test('an address in the server’s own network is 400, also after a redirect', async () => {
    served.set('/inside', (answer) =>
      answer.writeHead(302, { location: 'http://169.254.169.254/x.zip' }).end(),
    )
    for (const url of [
      'http://localhost/skill.zip',
      'http://[::1]/skill.zip',
      'http://10.0.0.1/skill.zip',
      'file:///etc/passwd',
      'ftp://example.com/x.zip',
      `${origin}/inside`,
      'nonsense',
    ]) {
      const answer = await load(url)
      expect({ url, status: answer.status }).toEqual({ url, status: 400 })
    }
  })

  test('502 for an address that does not answer with a file, 413 and 400 for what is no fitting archive', async () => {
    served.set('/page', (answer) => answer.end('<html>no archive</html>'))
    served.set('/huge', (answer) => answer.end(Buffer.alloc(21 * 1024 * 1024)))
    served.set('/cut', (answer) => {
      answer.writeHead(200, { 'content-length': '1000' })
      answer.write('PK')
      answer.destroy()
    })
    expect((await load(`${origin}/absent`)).status).toBe(502)
    expect((await load(`${origin}/cut`)).status).toBe(502)
    expect((await load(`${origin}/page`)).status).toBe(400)
    expect((await load(`${origin}/huge`)).status).toBe(413)
    expect((await readdir(join(studio.dataDir, 'tmp'))).length).toBe(0)
  })

  test('a system skill needs an administrator before anything is fetched', async () => {
    let asked = 0
    served.set('/counted', (answer) => {
      asked++
      answer.end()
    })
    expect((await load(`${origin}/counted`, { is_system: true })).status).toBe(403)
    expect(asked).toBe(0)
  })
})
