import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { openDataDir, removeDataDir } from './embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgres
  }
}

export interface TestPostgres {
  /** Connection as a superuser, to any database of the server but the template. */
  readonly ownerUrl: string
  /** A migrated database that fresh ones are copied from. */
  readonly template: string
}

/** The same server and role, another database. */
export function urlOf(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/?#]*)\/[^?#]*/, `$1/${database}`)
}

/** Runs statements in one connection of their own. */
export async function execute(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * One server per test run, embedded or the one that TEST_DATABASE_URL names (as a superuser), with one
 * migrated template. Returns what removes them.
 */
export async function startTestPostgres(): Promise<TestPostgres & { stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { ownerUrl: given, stop: async () => {} } : await startTemporaryServer()
  const template = `atelier_template_${randomUUID().slice(0, 8)}`
  await execute(server.ownerUrl, `create database ${template}`)
  await prepareDatabase({ ownerUrl: urlOf(server.ownerUrl, template) })
  return {
    ownerUrl: server.ownerUrl,
    template,
    stop: async () => {
      await execute(server.ownerUrl, `drop database ${template} with (force)`)
      await server.stop()
    },
  }
}

async function startTemporaryServer(): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const dataDir = await openDataDir()
  const server = await startEmbedded({ dataDir })
  // The data does not outlive the run, so nothing waits for the disk.
  await execute(
    server.ownerUrl,
    'alter system set fsync = off',
    'alter system set full_page_writes = off',
    'alter system set synchronous_commit = off',
    'select pg_reload_conf()',
  )
  return {
    ownerUrl: server.ownerUrl,
    stop: async () => {
      await server.release()
      await removeDataDir(dataDir)
    },
  }
}

/** Vitest's global setup. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...postgres } = await startTestPostgres()
  project.provide('postgres', postgres)
  return stop
}
