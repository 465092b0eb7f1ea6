import {
  createCipheriv,
  createDecipheriv,
  createHash,
  timingSafeEqual as equalBytes,
  hkdfSync,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** A sealed text cannot be opened: another key, another context, or changed bytes. */
export class SealError extends Error {
  override name = 'SealError'
}

/** The server's master key and what is made from it. */
export interface Secrets {
  /**
   * Seals a text with AES-256-GCM for storage: `v1.<key id>.<base64url of iv, ciphertext, tag>`. `context`
   * names the row and column (`providers/<id>/api_key`), so that a sealed text moved elsewhere does not open.
   */
  encrypt(text: string, context: string): string
  /** Opens what {@link Secrets.encrypt} sealed for the same context; throws {@link SealError}. */
  decrypt(sealed: string, context: string): string
  /** A 32-byte key of its own for each purpose (HKDF-SHA-256), the same in every process. */
  derive(purpose: string): Buffer
  /** The same of the keys that were in use before: what they signed or sealed still counts. */
  deriveFormer(purpose: string): Buffer[]
  /** A random text for tokens and links: `bytes` of entropy (default 32) as base64url. */
  randomToken(bytes?: number): string
  /** SHA-256 of a token: what the database keeps of it. Only for tokens of full entropy, never passwords. */
  hashToken(token: string): Buffer
  /** Compares two secrets in constant time, whatever their lengths. */
  timingSafeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean
}

const ivBytes = 12
const tagBytes = 16
const shortestKey = 16

const randomToken = (bytes = 32): string => randomBytes(bytes).toString('base64url')

const hashToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()

function timingSafeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const digest = (value: string | Uint8Array) => createHash('sha256').update(value).digest()
  return equalBytes(digest(a), digest(b))
}

function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * The key that first start made in `secret.key`. Of several processes that start at once one wins: the file
 * appears complete by `link`, which refuses to replace another.
 */
function storedKey(dataDir: string): Buffer {
  const path = join(dataDir, 'secret.key')
  const read = () => Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  mkdirSync(dataDir, { recursive: true })
  const temporary = `${path}.${randomUUID()}`
  try {
    const key = read()
    if (key.length !== 32)
      throw new Error(`${path} does not hold a key of 32 bytes; restore it from a backup`)
    return key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const handle = openSync(temporary, 'wx', 0o600)
  try {
    writeSync(handle, `${randomToken(32)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(temporary, { force: true })
  }
  syncDirectory(dataDir)
  return read()
}

const derived = (master: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', master, 'atelier', purpose, 32))

/** The key that seals under a master key, and the name by which sealed texts call it. */
const sealingKey = (master: Buffer) => ({
  id: derived(master, 'seal-key-id').subarray(0, 4).toString('hex'),
  key: derived(master, 'seal'),
})

/**
 * Secrets under `SECRET_KEY` (at least 16 characters), or under a random key kept in `DATA_DIR/secret.key`
 * (mode 0600), which is made on first start.
 */
export function createSecrets(options: {
  secretKey?: string | undefined
  formerKeys?: readonly string[]
  dataDir: string
}): Secrets {
  const { secretKey, formerKeys = [], dataDir } = options
  if (secretKey !== undefined && secretKey.length < shortestKey) {
    throw new Error(`SECRET_KEY must have at least ${shortestKey} characters`)
  }
  const master = secretKey === undefined ? storedKey(dataDir) : Buffer.from(secretKey, 'utf8')
  const former: Buffer[] = formerKeys.map((text) => Buffer.from(text, 'utf8'))
  // A server that moves from its key file to SECRET_KEY still opens what the file's key sealed.
  if (secretKey !== undefined && existsSync(join(dataDir, 'secret.key'))) former.push(storedKey(dataDir))
  const derive = (purpose: string) => derived(master, purpose)
  const sealing = sealingKey(master)
  const opening = new Map([sealing, ...former.map(sealingKey)].map((one) => [one.id, one.key]))
  const associated = (id: string, context: string) => Buffer.from(`v1.${id}.${context}`, 'utf8')

  return {
    derive,
    deriveFormer: (purpose) => former.map((one) => derived(one, purpose)),
    randomToken,
    hashToken,
    timingSafeEqual,
    encrypt(text, context) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', sealing.key, iv).setAAD(associated(sealing.id, context))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `v1.${sealing.id}.${sealed.toString('base64url')}`
    },
    decrypt(sealed, context) {
      const [version, id, encoded, surplus] = sealed.split('.')
      if (version !== 'v1' || id === undefined || encoded === undefined || surplus !== undefined) {
        throw new SealError('Not a sealed text')
      }
      const key = opening.get(id)
      if (!key)
        throw new SealError(`Sealed with key ${id}; this server has ${[...opening.keys()].join(', ')}`)
      const bytes = Buffer.from(encoded, 'base64url')
      if (bytes.length < ivBytes + tagBytes) throw new SealError('Not a sealed text')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
        .setAAD(associated(id, context))
        .setAuthTag(bytes.subarray(-tagBytes))
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()])
        return text.toString('utf8')
      } catch {
        throw new SealError('The sealed text was changed or belongs elsewhere')
      }
    },
  }
}
