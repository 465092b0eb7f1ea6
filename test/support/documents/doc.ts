const sector = 512
/** Streams below this would have to be in the small sectors ([MS-CFB], 2.2). */
const least = 4096
const free = 0xffffffff
const end = 0xfffffffe
const isFat = 0xfffffffd

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([
    bytes,
    Buffer.alloc(Math.max(least, Math.ceil(bytes.length / sector) * sector) - bytes.length),
  ])

function entry(
  name: string,
  type: number,
  more: { child?: number; right?: number; start: number; size: number },
) {
  const { child = free, right = free, start, size } = more
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt8(1, 67)
  bytes.writeUInt32LE(free, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

/** A compound file of two streams ([MS-CFB]): one sector of table, one of names, then the streams. */
function compound(streams: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer {
  const contents = streams.map(({ bytes }) => padded(bytes))
  const starts = contents.map((_, at) =>
    contents.slice(0, at).reduce((sum, one) => sum + one.length / sector, 2),
  )
  const fat = Buffer.alloc(sector, 0xff)
  fat.writeUInt32LE(isFat, 0)
  fat.writeUInt32LE(end, 4)
  for (const [at, one] of contents.entries()) {
    const first = starts[at] ?? 0
    const last = first + one.length / sector - 1
    for (let place = first; place <= last; place++)
      fat.writeUInt32LE(place === last ? end : place + 1, place * 4)
  }
  const names = Buffer.concat([
    entry('Root Entry', 5, { child: 1, start: end, size: 0 }),
    ...streams.map(({ name }, at) =>
      entry(name, 2, {
        right: at + 1 < streams.length ? at + 2 : free,
        start: starts[at] ?? 0,
        size: contents[at]?.length ?? 0,
      }),
    ),
  ])
  const header = Buffer.alloc(sector)
  header.write('d0cf11e0a1b11ae1', 'hex')
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeUInt32LE(1, 48)
  header.writeUInt32LE(least, 56)
  header.writeUInt32LE(end, 60)
  header.writeUInt32LE(end, 68)
  header.fill(0xff, 76)
  header.writeUInt32LE(0, 76)
  return Buffer.concat([header, fat, names, Buffer.alloc(sector - names.length), ...contents])
}

/** A document of Word 97 with plain text ([MS-DOC], 2.4.1): one piece of 16-bit characters. */
export function docOf(text: string): Buffer {
  const characters = Buffer.from(`${text}\r`, 'utf16le')
  const start = 0x600
  const document = Buffer.alloc(start + characters.length)
  document.writeUInt16LE(0xa5ec, 0)
  document.writeUInt16LE(0xc1, 2)
  document.writeUInt16LE(0x0200, 0x0a)
  document.writeUInt32LE(start, 0x18)
  document.writeUInt32LE(characters.length / 2, 0x4c)
  document.writeUInt32LE(0, 0x1a2)
  document.writeUInt32LE(21, 0x1a6)
  characters.copy(document, start)
  const table = Buffer.alloc(21)
  table.writeUInt8(2, 0)
  table.writeUInt32LE(16, 1)
  table.writeUInt32LE(0, 5)
  table.writeUInt32LE(characters.length / 2, 9)
  table.writeUInt32LE(start, 15)
  return compound([
    { name: 'WordDocument', bytes: document },
    { name: '1Table', bytes: table },
  ])
}
