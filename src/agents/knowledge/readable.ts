import type { TenantDb } from '../../database/database.ts'
import { type Reader, requireReader, unknownBase } from './access.ts'
import { type BaseRow, findBase } from './queries.ts'

/** The base, for its owner or an administrator; 404, 403. */
export async function readableBase(db: TenantDb, reader: Reader, kdbId: string): Promise<BaseRow> {
  const base = await findBase(db, kdbId)
  if (!base) throw unknownBase(kdbId)
  requireReader(reader, base)
  return base
}
