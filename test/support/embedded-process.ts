// A process that holds the embedded server of a data folder until it is killed.
// Arguments: data folder, idle seconds, and optionally a file: then it also inserts rows as fast as it can and appends
// the id of each row to the file once its insert is acknowledged. Says "ready <ownerUrl>" when it has the server.
import { appendFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { Pool } from 'pg'
import { startEmbedded } from '../../src/database/embedded/index.ts'

const [dataDir = '', idleSeconds = '1', acknowledged] = process.argv.slice(2)
const server = await startEmbedded({ dataDir, idleSeconds: Number(idleSeconds) })
if (acknowledged) {
  const pool = new Pool({ connectionString: server.ownerUrl, max: 4 })
  pool.on('error', () => undefined)
  await pool.query('create table if not exists writes (id text primary key, filler text not null)')
  const write = async (writer: number) => {
    for (let n = 0; ; n++) {
      const id = `${process.pid}-${writer}-${n}`
      try {
        await pool.query("insert into writes (id, filler) values ($1, repeat('x', 500))", [id])
        await appendFile(acknowledged, `${id}\n`)
      } catch {
        await delay(20) // the server is down; the row was not acknowledged
      }
    }
  }
  for (let writer = 0; writer < 4; writer++) void write(writer)
}
console.log(`ready ${server.ownerUrl}`)
process.on('SIGTERM', () => void server.release().then(() => process.exit(0)))
setInterval(() => undefined, 60_000)
