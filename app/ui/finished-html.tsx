/** HTML that is finished: it has passed the content gate and was rendered by us. */

export interface FinishedHtmlProps {
  html: string
  as?: 'div' | 'span'
  className?: string
  /** where the text is in another language than the page */
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** The only place where HTML enters a page as text. Hand it nothing that a person typed into a form. */
export function FinishedHtml({ html, as: Element = 'div', ...attributes }: FinishedHtmlProps) {
  // eslint-disable-next-line no-restricted-syntax -- the one door for compiled course text; the gate refuses everything that could run
  return <Element {...attributes} dangerouslySetInnerHTML={{ __html: html }} />
}
