import { createHmac } from 'node:crypto'
import pg from 'pg'

/** The same server and database under another role; keeps the query part, such as `?host=/socket`. */
export function urlAs(url: string, role: string, password: string | undefined): string {
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`
  const credentials = `${encodeURIComponent(role)}${secret}`
  return url.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/?#]*@)?/, `$1${credentials}@`)
}

/**
 * The application role's password, made of the owner's, so that every process finds the same one and
 * nothing has to be stored. An owner that needs none (trust, peer) has a role that needs none.
 */
export function applicationPassword(ownerUrl: string, role: string): string | undefined {
  const { user, password } = new pg.Client({ connectionString: ownerUrl })
  if (!password) return undefined
  return createHmac('sha256', `${user}:${password}`).update(role).digest('base64url')
}

const insufficientPrivilege = '42501'
const wrongPassword = ['28P01', '28000']

/**
 * Creates the role the application connects as, or gives it our password when it has another one. It
 * can log in and nothing more: it owns nothing and cannot bypass row-level security.
 */
export async function ensureApplicationRole(
  owner: pg.Client,
  ownerUrl: string,
  role: string,
  password: string | undefined,
): Promise<void> {
  const appUrl = urlAs(ownerUrl, role, password)
  const { rows } = await owner.query<{ privileged: boolean }>(
    'select rolsuper or rolbypassrls as privileged from pg_roles where rolname = $1',
    [role],
  )
  const found = rows[0]
  if (found?.privileged) {
    throw new Error(
      `DATABASE_URL: the role ${role} could read every tenant's rows. ` +
        `Run as superuser: alter role ${pg.escapeIdentifier(role)} nosuperuser nobypassrls`,
    )
  }
  if (found && (await canLogIn(appUrl))) return
  const name = pg.escapeIdentifier(role)
  const secret = password === undefined ? '' : `password ${pg.escapeLiteral(password)}`
  try {
    await owner.query(
      found
        ? `alter role ${name} login ${secret}`
        : `create role ${name} login nosuperuser nocreatedb nocreaterole nobypassrls ${secret}`,
    )
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== insufficientPrivilege) throw error
    const self = pg.escapeIdentifier(owner.user ?? '')
    const remedy = found
      ? `grant ${name} to ${self} with admin option; alter role ${self} createrole`
      : `alter role ${self} createrole`
    throw new Error(
      `DATABASE_URL: ${owner.user} may not ${found ? 'set the password of' : 'create'} the role ${role}, ` +
        `which the application connects as. Run as superuser and start again: ${remedy}`,
      { cause: error },
    )
  }
  if (!(await canLogIn(appUrl))) {
    throw new Error(
      `DATABASE_URL: the role ${role}, which the application connects as, cannot log in. ` +
        (password === undefined
          ? 'Name the owner with a password in DATABASE_URL, and the role gets one too.'
          : 'Allow it in pg_hba.conf from where the owner connects.'),
    )
  }
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && wrongPassword.includes(error.code ?? '')) return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}
