/** Plain Markdown as it stands on a page: links that are safe, tables that scroll by themselves. */
import { Children, isValidElement, type ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SafeLink } from '#app/ui/safe-link.tsx'

interface Inner {
  children?: ReactNode
}

export function Link({ href, children }: Inner & { href?: string }) {
  return <SafeLink href={href}>{children}</SafeLink>
}

/** A table in a region of its own, named by its columns: wide ones scroll without the page, by keyboard too. */
export function Table({ children }: Inner) {
  const { t, formatList } = useI18n()
  const columns = formatList(headingsIn(children).filter((heading) => heading !== ''))
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('courseware.table-of', { columns })}>
      <table className="table">{children}</table>
    </div>
  )
}

interface CellProps extends Inner {
  align?: string
  style?: { textAlign?: string }
}

/** Columns set to the right hold figures. The alignment comes as a style, which a page must not have. */
export function HeadCell(props: CellProps) {
  return (
    <th scope="col" className={classOf(props)}>
      {props.children}
    </th>
  )
}

export function Cell(props: CellProps) {
  return <td className={classOf(props)}>{props.children}</td>
}

function classOf({ align, style }: CellProps): string | undefined {
  return (align ?? style?.textAlign) === 'right' ? 'num' : undefined
}

function headingsIn(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<Inner>(child) || child.type === 'tbody') return []
    return child.type === HeadCell || child.type === 'th'
      ? [textIn(child.props.children)]
      : headingsIn(child.props.children)
  })
}

function textIn(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (isValidElement<Inner>(child)) return textIn(child.props.children)
      return typeof child === 'string' || typeof child === 'number' ? String(child) : ''
    })
    .join('')
}
