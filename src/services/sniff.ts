import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileTypeFromFile } from 'file-type'
import { lookup } from 'mime-types'

/** How much of a file decides whether it is text. */
const sampleBytes = 64 * 1024

/** No honest header of a known format is longer; without it a crafted length field asks for any allocation. */
const maxBufferSize = 1024 * 1024

const textual = /^text\/|[/+](?:json|xml|yaml|javascript|toml|x-sh)$/

/** UTF-8 (its last character may be cut) without control characters other than layout. */
function looksLikeText(sample: Uint8Array, complete: boolean): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !complete })
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/.test(text)
  } catch {
    return false
  }
}

async function sampleOf(path: string): Promise<{ sample: Uint8Array; complete: boolean }> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return { sample: buffer.subarray(0, bytesRead), complete: bytesRead < sampleBytes }
  } finally {
    await file.close()
  }
}

/**
 * The media type of a file by its content. Text carries no signature: there the extension of `filename`
 * chooses among the textual types, else `text/plain`. What is neither known nor text is
 * `application/octet-stream`.
 */
export async function sniffFile(path: string, filename: string): Promise<string> {
  // A file that only begins like a format makes the detectors throw; it is then none of theirs.
  const found = await fileTypeFromFile(path, { maxBufferSize }).catch(() => undefined)
  if (found && found.mime !== 'application/xml') return found.mime
  const { sample, complete } = await sampleOf(path)
  if (sample.length === 0 || !looksLikeText(sample, complete))
    return found?.mime ?? 'application/octet-stream'
  const claimed = lookup(extname(filename))
  if (claimed && textual.test(claimed)) return claimed
  return found?.mime ?? 'text/plain'
}
