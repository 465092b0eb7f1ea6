/** Pixels along each side of a stored picture. */
export const avatarSide = 256

/** Where the object store keeps the picture of a user; ids are in lower case. */
export const avatarKey = (userId: string) => `avatars/${userId}.png`

/** Path under which a user's picture is served, or null for a user without one. */
export const avatarUrl = (user: { id: string; avatar_etag: string | null }): string | null =>
  user.avatar_etag === null ? null : `/avatars/${user.id}.png`
