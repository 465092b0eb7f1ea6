/** What the script `zip` beside this runs: its options are those of the guides. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ZipArchive } from 'archiver'

const [, archive, folder] = process.argv.slice(2)
const zip = new ZipArchive()
zip.directory(folder, folder)
await Promise.all([zip.finalize(), pipeline(zip, createWriteStream(archive))])
