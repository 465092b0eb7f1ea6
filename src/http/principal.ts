/** Role of a user inside one tenant. */
export type Role = 'owner' | 'admin' | 'editor' | 'viewer'

/** Who calls: one user in one tenant, whatever credential was shown. */
export interface Principal {
  readonly user: {
    readonly id: string
    readonly email: string
    readonly username: string
    readonly displayName: string
    readonly systemRole: 'admin' | 'user'
  }
  readonly tenantId: string
  readonly role: Role
  readonly permissions: ReadonlySet<string>
  /** What the credential is limited to; null: nothing beyond its user. */
  readonly scopes: ReadonlySet<string> | null
  /** The session opens nothing but the set-up of the second factor that the account lacks: `x-before-mfa`. */
  readonly restricted: boolean
  readonly credential: {
    readonly kind: 'session' | 'jwt' | 'api_token' | 'api_key' | 'oauth2' | 'proxy'
    /** Id of the session or token that was shown; of the user that a trusted proxy names. */
    readonly id: string
    readonly expiresAt: Date | null
  }
}
