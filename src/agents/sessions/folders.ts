import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** Files of a session live this long after something last happened in it. */
export const fileRetentionHours = 24

/** Names that are safe as a folder's as they are. */
const plain = /^[A-Za-z0-9_-]{1,128}$/

/** The name of a session's folder; ids that Sage's clients choose may hold anything, and so become a hash. */
export const folderName = (sessionId: string): string =>
  plain.test(sessionId) ? sessionId : `.${createHash('sha256').update(sessionId).digest('base64url')}`

/** Where the folders of a tenant's sessions are. */
export const tenantFolder = (dataDir: string, tenantId: string): string =>
  join(dataDir, 'session_files', tenantId)

/**
 * The absolute path of a session's folder: what was uploaded for it and what its agent writes. It is made with the first file, and
 * may be missing. Never shown to a client; see {@link shownPath}.
 */
export const sessionFolder = (
  { dataDir }: { readonly dataDir: string },
  tenantId: string,
  sessionId: string,
): string => join(tenantFolder(dataDir, tenantId), folderName(sessionId))

/** A file of a session as clients and agents name it: the server's own folders are nobody's business. */
export const shownPath = (sessionId: string, name: string): string => `session_files/${sessionId}/${name}`
