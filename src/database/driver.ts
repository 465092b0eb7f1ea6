import {
  AbortedTransactionError,
  createQueryId,
  type DatabaseConnection,
  type Driver,
  IdentifierNode,
  RawNode,
  type TransactionSettings,
} from 'kysely'
import { Connection } from './connection.ts'

type CompileQuery = Parameters<NonNullable<Driver['savepoint']>>[2]

/** Transaction control for {@link Connection}; connections themselves come from ScopedConnections. */
export class TransactionDriver implements Driver {
  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    throw new Error('connections come from the scope')
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel, accessMode } = settings
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : ''
    own(connection).begin(`begin${level}${accessMode ? ` ${accessMode}` : ''}`)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (!(await own(connection).commit())) throw new AbortedTransactionError()
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).rollback()
  }

  async savepoint(connection: DatabaseConnection, name: string, compile: CompileQuery): Promise<void> {
    await connection.executeQuery(compile(savepointCommand('savepoint', name), createQueryId()))
  }

  async rollbackToSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: CompileQuery,
  ): Promise<void> {
    await connection.executeQuery(compile(savepointCommand('rollback to', name), createQueryId()))
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string, compile: CompileQuery): Promise<void> {
    await connection.executeQuery(compile(savepointCommand('release', name), createQueryId()))
  }
}

function savepointCommand(command: string, name: string): RawNode {
  return RawNode.createWithChildren([RawNode.createWithSql(`${command} `), IdentifierNode.create(name)])
}

function own(connection: DatabaseConnection): Connection {
  if (connection instanceof Connection) return connection
  throw new Error('a transaction was begun on a foreign connection')
}
