import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { blue, chunksOf, claimedPng, colourAt, corners, green, paint, red } from '../support/pictures.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const upload = (who: Member, picture: Buffer) =>
  studio.request
    .patch('/api/users/me/avatar')
    .set('Authorization', who.bearer)
    .attach('file', picture, { filename: 'avatar.png', contentType: 'image/png' })
const view = (who: { userId: string }) =>
  studio.request.get(`/avatars/${who.userId}.png`).responseType('arraybuffer')

/** Uploads, and returns what is served afterwards. */
async function processed(picture: Buffer): Promise<Buffer> {
  const who = await studio.register()
  const answer = await upload(who, picture)
  expect(answer.body).toMatchObject({ avatar_url: `/avatars/${who.userId}.png` })
  expect(answer.status).toBe(200)
  return (await view(who)).body as Buffer
}

async function noTemporaryFiles(): Promise<void> {
  expect(await readdir(join(studio.dataDir, 'tmp')).catch(() => [])).toEqual([])
}

describe('what an uploaded picture becomes', () => {
  test.each([
    ['PNG', 600, 400],
    ['JPEG', 400, 600],
    ['PNG', 16, 16],
    ['JPEG', 300, 1],
  ])('a %s of %d × %d becomes a PNG of 256 × 256', async (kind, width, height) => {
    const picture = paint(width, height, () => red)
    const stored = await processed(await (kind === 'PNG' ? picture.png() : picture.jpeg()).toBuffer())
    expect(await sharp(stored).metadata()).toMatchObject({
      format: 'png',
      width: 256,
      height: 256,
      depth: 'uchar',
      space: 'srgb',
    })
  })

  test('the middle is kept, of a wide picture and of a high one', async () => {
    const bands = (at: number) => (at < 200 ? red : at < 400 ? green : blue)
    for (const picture of [paint(600, 200, (x) => bands(x)), paint(200, 600, (_, y) => bands(y))]) {
      const stored = await processed(await picture.png().toBuffer())
      const seen = [
        [4, 4],
        [251, 4],
        [4, 251],
        [251, 251],
        [128, 128],
      ].map(([x = 0, y = 0]) => colourAt(stored, x, y))
      expect(new Set(await Promise.all(seen))).toEqual(new Set(['green']))
    }
  })

  test.each([
    [1, 'red', 'green'],
    [2, 'green', 'red'],
    [3, 'white', 'blue'],
    [4, 'blue', 'white'],
    [5, 'red', 'blue'],
    [6, 'blue', 'red'],
    [7, 'white', 'green'],
    [8, 'green', 'white'],
  ])('EXIF orientation %d is turned upright', async (orientation, left, right) => {
    const picture = await corners(200).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer()
    const stored = await processed(picture)
    expect([await colourAt(stored, 40, 40), await colourAt(stored, 215, 40)]).toEqual([left, right])
  })

  test('metadata is stripped: EXIF, text, profiles', async () => {
    for (const kind of ['jpeg', 'png'] as const) {
      const picture = await corners(300)
        .withMetadata({ density: 300 })
        .withExif({ IFD0: { Copyright: 'a secret place', ImageDescription: 'home' } })
        .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a>secret</a></x:xmpmeta>')
        .toFormat(kind)
        .toBuffer()
      expect(picture.includes('secret')).toBe(true)
      const stored = await processed(picture)
      expect(stored.includes('secret')).toBe(false)
      expect(new Set(chunksOf(stored))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']))
    }
  })

  test('CMYK, greyscale, 16-bit and palette pictures come out in sRGB, transparency stays', async () => {
    const cmyk = await corners(80).toColourspace('cmyk').jpeg().toBuffer()
    const grey = await corners(80).greyscale().png().toBuffer()
    const deep = await corners(80).toColourspace('rgb16').png().toBuffer()
    const palette = await corners(80).png({ palette: true }).toBuffer()
    for (const picture of [cmyk, grey, deep, palette]) {
      const { space, depth } = await sharp(await processed(picture)).metadata()
      expect({ space, depth }).toEqual({ space: 'srgb', depth: 'uchar' })
    }
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    expect((await sharp(await processed(clear)).stats()).isOpaque).toBe(false)
  })

  test.each(['gif', 'webp', 'tiff', 'avif'] as const)(
    'a %s is 400, whatever its name and declared type',
    async (format) => {
      const who = await studio.register()
      const answer = await upload(who, await corners(32).toFormat(format).toBuffer())
      expect(answer.status).toBe(400)
      expect(answer.body.detail).toMatch(/must be a PNG or JPEG picture, not image\//)
      expect(answer.body.errors[0].pointer).toBe('/file')
      await noTemporaryFiles()
    },
  )

  test.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['text', 'hello'],
    ['an empty file', ''],
    ['PDF', '%PDF-1.7\n'],
  ])('%s is 400', async (_, content) => {
    expect((await upload(await studio.register(), Buffer.from(content))).status).toBe(400)
  })

  test('a truncated or broken picture is 400, and the former one stays', async () => {
    const who = await studio.register()
    await upload(who, await corners(64).png().toBuffer())
    const { etag } = (await view(who)).headers
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const original = sharp({ create: { width: 300, height: 200, channels: 3, background: 'red', noise } })
    const png = await original.png().toBuffer()
    const jpeg = await original.jpeg().toBuffer()
    const progressive = await original.jpeg({ progressive: true }).toBuffer()
    const half = [png, jpeg, progressive].map((picture) => picture.subarray(0, picture.length / 2))
    const flipped = Buffer.from(png)
    flipped.fill(0, 2000, 3000)
    for (const picture of [...half, flipped, png.subarray(0, 40), claimedPng(64, 64, Buffer.alloc(9))]) {
      const answer = await upload(who, picture)
      expect(answer.status).toBe(400)
      expect(answer.body.detail).not.toContain('/')
    }
    expect((await view(who)).headers.etag).toBe(etag)
    await noTemporaryFiles()
  })

  test.each([
    [65_000, 65_000],
    [2_000_000_000, 1],
    [5001, 5000],
    [16_385, 1],
  ])('a decompression bomb of %d × %d pixels is 400, without decoding it', async (width, height) => {
    const before = process.memoryUsage().rss
    const answer = await upload(await studio.register(), claimedPng(width, height, Buffer.alloc(100_000)))
    expect(answer.status).toBe(400)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('as many pixels as are allowed are decoded', async () => {
    const picture = claimedPng(5000, 5000, Buffer.alloc(5000 * 5001))
    expect((await sharp(await processed(picture)).metadata()).width).toBe(256)
  })
})
