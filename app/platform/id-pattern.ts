/** What an id of ours looks like (UUIDv7, RFC 9562). Apart from the maker of ids, so that forms may be checked anywhere. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
