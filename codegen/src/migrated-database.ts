import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import { migrate } from '../../src/database/migrate.ts'
import { databaseTypes } from './database.ts'

/**
 * The TypeScript types of a database that all migrations were just applied to: an empty one, made for this
 * on the embedded server of `data/` and dropped afterwards.
 */
export async function generateDatabaseTypes(): Promise<string> {
  const server = await startEmbedded({ dataDir: fileURLToPath(new URL('../../data', import.meta.url)) })
  const name = `codegen_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server.ownerUrl })
  try {
    await admin.connect()
    await admin.query(`create database ${name}`)
    try {
      await migrate(server.url(name))
      return await databaseTypes(server.url(name))
    } finally {
      await admin.query(`drop database ${name} with (force)`)
    }
  } finally {
    await admin.end()
    await server.release()
  }
}
