import { text } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { mostUnpacked, UnreadableError } from '../reading.ts'

const mostEntries = 10_000
/** Office packs XML to a twentieth; what packs a hundred times better is made to fill the memory. */
const mostRatio = 200
const ratioFrom = 1024 * 1024

/** The parts of an Office document, which is a ZIP archive. */
export interface Parts {
  readonly names: readonly string[]
  /** The text of a part; undefined where there is none of the name. */
  read(name: string): Promise<string | undefined>
}

/**
 * Opens an Office document and looks whether it unpacks to what it says and to no more than may be.
 * @throws UnreadableError
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip: ZipFile = (await fromBufferPromise(bytes, {
    lazyEntries: true,
    validateEntrySizes: true,
  })) as ZipFile
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= mostEntries) throw new UnreadableError(`It has more than ${mostEntries} parts`)
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw new UnreadableError('It is encrypted')
    unpacked += entry.uncompressedSize
    const packed = Math.max(1, entry.compressedSize)
    if (
      unpacked > mostUnpacked ||
      (entry.uncompressedSize > ratioFrom && entry.uncompressedSize / packed > mostRatio)
    ) {
      throw new UnreadableError('It unpacks to far more than a document of its size would')
    }
    entries.set(entry.fileName, entry)
  }
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name)
      return entry && text(await zip.openReadStreamPromise(entry))
    },
  }
}

/**
 * Looks through the whole of a document for a library that believes what the archive says of itself: a part that is
 * larger than it says ends the reading here.
 */
export async function checkParts(bytes: Buffer): Promise<void> {
  const parts = await openParts(bytes)
  for (const name of parts.names) if (!name.endsWith('/')) await parts.read(name)
}
