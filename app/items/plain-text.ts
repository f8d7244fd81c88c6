/** Finished HTML of a line as plain text, for where a browser shows no markup: the choices of a select. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (reference) => references[reference]!)
    .trim()
}

/** The references that the rendering of pages writes. */
const references: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' }
