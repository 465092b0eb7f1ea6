/** What a share covers. */
export type ShareScope =
  | { readonly scope: 'entity'; readonly entityType: string; readonly entityId: string }
  | { readonly scope: 'type'; readonly entityType: string }
  | { readonly scope: 'universe' }

/** Whether a live entity of this type and id is covered. */
export function covers(share: ShareScope, type: string, id: string): boolean {
  switch (share.scope) {
    case 'entity':
      return share.entityType === type && share.entityId === id
    case 'type':
      return share.entityType === type
    case 'universe':
      return true
  }
}
