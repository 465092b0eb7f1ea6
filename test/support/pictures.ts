import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

export type Rgb = readonly [number, number, number]

export const red: Rgb = [255, 0, 0]
export const green: Rgb = [0, 255, 0]
export const blue: Rgb = [0, 0, 255]
export const white: Rgb = [255, 255, 255]

/** An uncompressed picture, its colour by place. */
export function paint(width: number, height: number, colourAt: (x: number, y: number) => Rgb): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels.set(colourAt(x, y), (y * width + x) * 3)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** Four corners of different colours: red and green above, blue and white below. */
export const corners = (side: number): Sharp =>
  paint(side, side, (x, y) => (y < side / 2 ? (x < side / 2 ? red : green) : x < side / 2 ? blue : white))

/** The name of the colour that a pixel comes closest to. */
export async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const at = (y * info.width + x) * info.channels
  const pixel = [...data.subarray(at, at + 3)].map((value) => (value > 127 ? 1 : 0)).join('')
  return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white', '000': 'black' }[pixel] ?? pixel
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A greyscale PNG that claims a size, whatever its data; `padding` bytes in a chunk that nobody reads. */
export function claimedPng(width: number, height: number, data: Buffer, padding = 0): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('prVt', Buffer.alloc(padding, 7)),
    chunk('IDAT', deflateSync(data, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Names of the chunks of a PNG, in order. */
export function chunksOf(png: Buffer): string[] {
  const names: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    names.push(png.toString('latin1', at + 4, at + 8))
  }
  return names
}
