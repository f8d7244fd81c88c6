/** Letters of a file: by its mark, else as its first line declares them, else UTF-8. */

/** What files of questions are still written in; another name is refused rather than guessed. */
const declarable = ['utf-8', 'utf-16', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'windows-1256']

/** Null for anything else, and for text with signs that no text has. */
export function decodeXml(bytes: Uint8Array): string | null {
  const declared = /^(?:\ufeff|ï»¿)?\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)["']/
    .exec(latin(bytes))?.[1]
    ?.toLowerCase()
  if (declared !== undefined && !declarable.includes(declared)) return null
  return decoded(bytes, declared ?? 'utf-8')
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 200)).toString('latin1')

export function decodeText(bytes: Uint8Array): string | null {
  return decoded(bytes, 'utf-8')
}

function decoded(bytes: Uint8Array, otherwise: string): string | null {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : otherwise
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
