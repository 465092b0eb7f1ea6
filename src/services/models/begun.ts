// Streams that are chosen by how they begin. Once one has begun its items come from it directly: a generator around it for each
// reason to begin another one would cost each token more than all else that is done for it.

/** The iterator with its first item taken, which it still gives. @throws what it throws before its first item */
export async function begun<T>(items: AsyncIterator<T, void>): Promise<AsyncIterator<T, void>> {
  let first: Promise<IteratorResult<T, void>> | undefined = items.next()
  await first
  return {
    next: () => {
      const item = first ?? items.next()
      first = undefined
      return item
    },
    return: () => ended(items),
  }
}

/** The items of an iterator that `begin` finds when the first of them is asked for. */
export function begunLater<T>(begin: () => Promise<AsyncIterator<T, void>>): AsyncIterableIterator<T, void> {
  let items: AsyncIterator<T, void> | undefined
  const first = async () => {
    items = await begin()
    return items.next()
  }
  const all: AsyncIterableIterator<T, void> = {
    next: () => (items ? items.next() : first()),
    return: () => ended(items),
    [Symbol.asyncIterator]: () => all,
  }
  return all
}

const ended = async <T>(items: AsyncIterator<T, void> | undefined): Promise<IteratorResult<T, void>> =>
  (await items?.return?.()) ?? { done: true, value: undefined }
