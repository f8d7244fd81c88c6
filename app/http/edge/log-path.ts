/** A path as it may stand in a log: ids, numbers of certificates and one-time tokens become `:id`, what stands behind the question mark goes. */
export function loggedPath(target: string): string {
  const path = target.split(/[?#]/)[0] ?? ''
  return path.split('/').map(loggedPart).join('/').slice(0, 200)
}

/** Kept behind an id, so that the log tells a page from its file. */
const ending = /\.(?:pdf|csv|data|js|css|svg|png|txt)?$/

/** Signs between the letters do not hide an id: people type numbers in groups, and browsers encode blanks. */
function loggedPart(part: string): string {
  const stem = part.replace(ending, '')
  const letters = stem.replace(/%[0-9a-f]{2}/gi, 'x').replace(/[^\p{L}\p{N}]/gu, '')
  return letters.length >= 20 || part.length > 80 ? `:id${ending.exec(part)?.[0] ?? ''}` : part
}
