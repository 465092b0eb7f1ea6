import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { blue, claimedPng, colourAt, corners, paint } from '../support/pictures.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const mine = '/api/users/me/avatar'
const limit = 1024 * 1024

const upload = (who: Member, picture: Buffer, filename = 'avatar.png', path = mine) =>
  studio.request
    .patch(path)
    .set('Authorization', who.bearer)
    .attach('file', picture, { filename, contentType: 'image/png' })
const view = (who: { userId: string }) =>
  studio.request.get(`/avatars/${who.userId}.png`).responseType('arraybuffer')

/** A PNG of exactly so many bytes. */
function pngOfSize(bytes: number): Buffer {
  const pixels = Buffer.alloc(64 * 65)
  return claimedPng(64, 64, pixels, bytes - claimedPng(64, 64, pixels).length)
}

async function noTemporaryFiles(): Promise<void> {
  expect(await readdir(join(studio.dataDir, 'tmp')).catch(() => [])).toEqual([])
}

describe('PATCH /api/users/me/avatar', () => {
  test('the answer is the preferences with avatar_url, which the other views show too', async () => {
    const who = await studio.register()
    await studio.request
      .put('/api/users/me/preferences')
      .set('Authorization', who.bearer)
      .send({ theme: 'dark' })
    const answer = await upload(who, await corners(64).png().toBuffer())
    const preferences = {
      default_model_id: null,
      preferred_models: [],
      default_summarizer_model_id: null,
      theme: 'dark',
      avatar_url: `/avatars/${who.userId}.png`,
    }
    expect(answer.body).toEqual(preferences)
    const read = (path: string) => studio.request.get(path).set('Authorization', who.bearer)
    expect((await read('/api/users/me/preferences')).body).toEqual(preferences)
    expect((await read('/api/auth/me')).body.avatar_url).toBe(preferences.avatar_url)
  })

  test('exactly 1,048,576 bytes are taken, one more is 413', async () => {
    const who = await studio.register()
    expect((await upload(who, pngOfSize(limit))).status).toBe(200)
    expect((await upload(who, pngOfSize(limit + 1))).status).toBe(413)
  })

  test('a file that is too large is 413 also when it is no picture, and leaves nothing behind', async () => {
    const who = await studio.register()
    expect((await upload(who, Buffer.alloc(limit + 1, 'x'))).status).toBe(413)
    expect((await view(who)).status).toBe(404)
    await noTemporaryFiles()
  })

  test('a body without the file is 422, another media type 415', async () => {
    const who = await studio.register()
    const request = () => studio.request.patch(mine).set('Authorization', who.bearer)
    expect((await request().field('other', 'x')).status).toBe(422)
    expect((await request().attach('picture', Buffer.from('x'), 'x.png')).status).toBe(422)
    expect((await request().send({ file: 'x' })).status).toBe(415)
  })

  test('without a credential it is 401', async () => {
    expect((await studio.request.patch(mine).attach('file', pngOfSize(500), 'x.png')).status).toBe(401)
  })

  test('an upload waits for another change of the same picture before it touches the store', async () => {
    const who = await studio.register()
    const other = new pg.Client({ connectionString: studio.ownerUrl })
    await other.connect()
    await other.query('begin')
    await other.query('select from users where id = $1 for no key update', [who.userId])
    const uploading = upload(who, await corners(64).png().toBuffer()).then(({ status }) => status)
    for (let waiting = 0; waiting === 0; ) {
      const { rowCount } = await other.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      waiting = rowCount ?? 0
    }
    expect(await studio.services.objects.head(`avatars/${who.userId}.png`)).toBeUndefined()
    await other.query('commit')
    await other.end()
    expect(await uploading).toBe(200)
  })

  test('uploads and deletions at once leave a picture and its address, or neither', async () => {
    const who = await studio.register()
    const picture = await corners(64).png().toBuffer()
    const remove = () => studio.request.delete(mine).set('Authorization', who.bearer)
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all([upload(who, picture), remove(), upload(who, picture), remove()])
      expect(answers.map(({ status }) => status)).toEqual([200, 204, 200, 204])
      const { body } = await studio.request.get('/api/users/me/preferences').set('Authorization', who.bearer)
      const object = await studio.services.objects.head(`avatars/${who.userId}.png`)
      expect(object !== undefined).toBe(body.avatar_url !== null)
    }
  })
})

describe('DELETE /api/users/me/avatar', () => {
  test('removes the picture and clears avatar_url', async () => {
    const who = await studio.register()
    await upload(who, await corners(64).png().toBuffer())
    const answer = await studio.request.delete(mine).set('Authorization', who.bearer)
    expect(answer.status).toBe(204)
    expect(answer.text).toBe('')
    expect((await view(who)).status).toBe(404)
    expect(await studio.services.objects.head(`avatars/${who.userId}.png`)).toBeUndefined()
    const { body } = await studio.request.get('/api/users/me/preferences').set('Authorization', who.bearer)
    expect(body.avatar_url).toBeNull()
  })

  test('without a picture it is 204 as well, without a credential 401', async () => {
    const who = await studio.register()
    expect((await studio.request.delete(mine).set('Authorization', who.bearer)).status).toBe(204)
    expect((await studio.request.delete(mine)).status).toBe(401)
  })
})

describe('PATCH /api/admin/users/{user_id}/avatar', () => {
  const path = (userId: string) => `/api/admin/users/${userId}/avatar`
  let picture: Buffer
  beforeAll(async () => {
    picture = await corners(64).png().toBuffer()
  })

  test('an administrator sets the picture of a member and gets that member’s preferences', async () => {
    const admin = await studio.register({ role: 'admin' })
    const member = await studio.register({ role: 'viewer', tenantId: admin.tenantId })
    await studio.request
      .put('/api/users/me/preferences')
      .set('Authorization', member.bearer)
      .send({ theme: 'light' })
    const answer = await upload(admin, picture, 'x.png', path(member.userId.toUpperCase()))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ theme: 'light', avatar_url: `/avatars/${member.userId}.png` })
    expect((await view(member)).status).toBe(200)
    expect((await view(admin)).status).toBe(404)
  })

  test.each(['editor', 'viewer'] as const)('403 for a user who is %s', async (role) => {
    const who = await studio.register({ role })
    expect((await upload(who, picture, 'x.png', path(who.userId))).status).toBe(403)
  })

  test('404 for a user who is not in the tenant, or nobody', async () => {
    const admin = await studio.register({ role: 'admin' })
    const stranger = await studio.register()
    for (const id of [stranger.userId, '5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f']) {
      const answer = await upload(admin, picture, 'x.png', path(id))
      expect(answer.status).toBe(404)
      expect(answer.body.detail).toBe(`User not found: ${id}`)
    }
    expect((await view(stranger)).status).toBe(404)
  })

  test('the rules of the user’s own upload hold: 413, 400, 401, and 422 for no id', async () => {
    const admin = await studio.register({ role: 'admin' })
    const own = path(admin.userId)
    expect((await upload(admin, pngOfSize(limit + 1), 'x.png', own)).status).toBe(413)
    expect((await upload(admin, Buffer.from('hello'), 'x.png', own)).status).toBe(400)
    expect((await studio.request.patch(own).attach('file', picture, 'x.png')).status).toBe(401)
    expect((await upload(admin, picture, 'x.png', path('rex'))).status).toBe(422)
  })
})

describe('GET /avatars/{user_id}.png', () => {
  test('anybody may see it, and caches ask again with the ETag', async () => {
    const who = await studio.register()
    await upload(who, await corners(64).png().toBuffer())
    const first = await view(who)
    expect(first.status).toBe(200)
    expect(first.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, no-cache',
      'x-content-type-options': 'nosniff',
      'content-length': String((first.body as Buffer).length),
    })
    const again = await view(who).set('If-None-Match', String(first.headers.etag))
    expect(again.status).toBe(304)
    const head = await studio.request.head(`/avatars/${who.userId}.png`)
    expect([head.status, head.headers.etag]).toEqual([200, first.headers.etag])
    expect((await studio.request.get(`/avatars/${who.userId.toUpperCase()}.png`)).status).toBe(200)
  })

  test('a new picture at the same address has a new ETag', async () => {
    const who = await studio.register()
    await upload(who, await corners(64).png().toBuffer())
    const first = await view(who)
    await upload(
      who,
      await paint(64, 64, () => blue)
        .png()
        .toBuffer(),
    )
    const second = await view(who).set('If-None-Match', String(first.headers.etag))
    expect(second.status).toBe(200)
    expect(await colourAt(second.body as Buffer, 10, 10)).toBe('blue')
  })

  test('404 for a user without a picture, for nobody, and for any other name', async () => {
    const who = await studio.register()
    for (const name of [
      `${who.userId}.png`,
      '5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png',
      `${who.userId}.jpg`,
      'x.png',
      '..%2f..%2fsecret.png',
    ]) {
      expect((await studio.request.get(`/avatars/${name}`)).status).toBe(404)
    }
  })
})
