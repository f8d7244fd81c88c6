/** The head of a question: the question as the legend, then its number and how it is answered. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { promptParts } from '#app/items/prompt-html.ts'
import type { QuestionView } from '#app/items/question-view.ts'

/** @param children stands at the end of the line: what is saved */
export function QuestionHead({
  question,
  total,
  children,
}: {
  question: QuestionView
  total: number
  children?: ReactNode
}) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const { position, kind, marks } = question
  const prompt = promptParts(question.promptHtml)
  return (
    <>
      <legend {...foreign}>
        <FinishedHtml as="span" html={prompt.question} />
      </legend>
      {prompt.rest !== '' && <FinishedHtml className="prose" html={prompt.rest} {...foreign} />}
      <p className="about">
        <span>
          {t('learn.question-of', { position, total })} · {t(`learn.kind-${kind}`)}
          {marks !== 1 && ` · ${t('learn.marks', { marks })}`}
        </span>
        {children}
      </p>
    </>
  )
}
