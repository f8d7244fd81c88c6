/** The blocks of a lesson that hold words: hook, voice, desk, callout, sources. */
import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { weave } from '#app/domain/course/weave.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Band } from '#app/ui/band.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { signOf, type Tone } from '#app/ui/tone.ts'
import type { RenderContext } from '../render-context.ts'
import type { PropertiesOf } from '../vocabulary.ts'

interface Inner {
  children?: ReactNode
}

/** One big figure and the sentence that it belongs to. */
export function Hook({ figure, children }: PropertiesOf<'Hook'> & Inner) {
  return (
    <p className="hook">
      <b>{figure}</b>
      <span>{withoutParagraph(children)}</span>
    </p>
  )
}

/** A composite voice; the line that says so always stands below it. */
export function Voice({ who, children, context }: PropertiesOf<'Voice'> & Inner & { context: RenderContext }) {
  const { t } = useI18n()
  return (
    <figure className="voice">
      <Band cloth={weave(context.courseSlug)} dye={context.dye} unit={1} nth={idOf(who)} />
      <blockquote>{children}</blockquote>
      <figcaption>
        <b>{t('courseware.voice', { who })}</b> {t('courseware.voice-note')}
      </figcaption>
    </figure>
  )
}

/** Something to do at one's own desk. */
export function Desk({ children }: Inner) {
  const { t } = useI18n()
  return (
    <aside className="callout" role="note" aria-label={t('courseware.desk')}>
      <p>
        <Sign name="desk" />
        {t('courseware.desk')}
      </p>
      {children}
    </aside>
  )
}

export function Callout({ title, tone = 'info', children }: PropertiesOf<'Callout'> & Inner) {
  return (
    <aside className={`callout ${tone}`} role="note" aria-label={title}>
      <p>
        <Sign name={signOf[tone as Tone]} />
        {title}
      </p>
      {children}
    </aside>
  )
}

/** A case told from beginning to end, one step after another. */
export function Case({ title, children }: PropertiesOf<'Case'> & Inner) {
  const { t } = useI18n()
  return (
    <section className="case" aria-label={title}>
      <p className="small quiet">{t('courseware.case')}</p>
      <p>
        <b>{title}</b>
      </p>
      <ol>{children}</ol>
    </section>
  )
}

export function Step({ title, children }: PropertiesOf<'Step'> & Inner) {
  return (
    <li>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </li>
  )
}

export function Sources({ children }: Inner) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('courseware.sources')}</h2>
      {Children.map(children, (child) => (isList(child) ? cloneElement(child, { className: 'small' }) : child))}
    </>
  )
}

function isList(node: ReactNode): node is ReactElement<{ className?: string }> {
  return isValidElement(node) && (node.type === 'ul' || node.type === 'ol')
}

/** What a paragraph holds, where the paragraph itself has no place. */
function withoutParagraph(children: ReactNode): ReactNode {
  return Children.map(children, (child) =>
    isValidElement<Inner>(child) && child.type === 'p' ? child.props.children : child,
  )
}

/** Letters and figures of a text in any script, for an id. */
function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
