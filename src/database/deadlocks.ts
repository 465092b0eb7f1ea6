import pg from 'pg'

/** Times that a transaction is begun at most. */
const attempts = 5

const isDeadlock = (thrown: unknown): boolean => thrown instanceof pg.DatabaseError && thrown.code === '40P01'

/**
 * Does a transaction again that Postgres has ended because it and others waited for each other in a circle (SQLSTATE 40P01);
 * nothing of it is left. For transactions that cannot take all their locks in one order, and do nothing outside the database.
 */
export async function pastDeadlocks<T>(transact: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact()
    } catch (error) {
      if (!isDeadlock(error) || attempt === attempts) throw error
    }
  }
}
