/** A path as it may stand in a log: ids and one-time tokens become `:id`, what stands behind the question mark goes. */
export function loggedPath(target: string): string {
  const path = target.split(/[?#]/)[0] ?? ''
  return path
    .split('/')
    .map((part) => (/^[\w-]{20,}$/.test(part) || part.length > 80 ? ':id' : part))
    .join('/')
    .slice(0, 200)
}
