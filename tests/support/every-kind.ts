/**
 * The real content with one more check, which asks a question of every kind that stands in one; its first
 * quiz is gone through one question after another, and a test has a question that a trainer marks.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Before a lesson's own check; the words are the same in every language. */
const check = `<Check id="check-every-kind">
<SingleChoice id="kind-single-choice" outcome="apply-the-residence-test">
What is a census?

- [x] A photograph
  > Yes.
- [ ] A film
  > No.
</SingleChoice>

<MultipleResponse id="kind-multiple-response" outcome="apply-the-residence-test">
Which of these are stocks?

- [x] Residents born abroad
- [x] Refugees in June
  > Yes.
- [ ] Arrivals in May
</MultipleResponse>

<Numeric id="kind-numeric" outcome="apply-the-residence-test" label="The sum">
What is two and two?

- [x] 4 ± 0
  > Yes.
- [ ] otherwise
  > No.
</Numeric>

<TrueFalse id="kind-true-false" outcome="apply-the-residence-test">
A stock has one date.

- [x] True
- [ ] False
</TrueFalse>

<ShortText id="kind-short-text" outcome="apply-the-residence-test" label="The word">
What is money sent home called?

- [x] remittance | remittances
  > Yes.
- [ ] otherwise
  > No.
</ShortText>

<DataExercise id="kind-data-exercise" outcome="apply-the-residence-test" data="country-card" draw="iso3" columns="migrant_stock_2010,migrant_stock_2020" where="iso3=KEN|TZA|UGA|RWA" title="Migrants" label="The difference">
How many more in 2020?

- [x] migrant_stock_2020 - migrant_stock_2010 ± 0
  > Yes.
</DataExercise>

<Ordering id="kind-ordering" outcome="apply-the-residence-test">
Put the steps in order.

1. Find the table
2. Note the year
   > Nobody can check it otherwise.
3. Write the sentence
</Ordering>

<Matching id="kind-matching" outcome="apply-the-residence-test">
What does each count?

- A census
  - People on one day
  - Nobody at all
- A register
  - Crossings in a period
</Matching>

<GapFill id="kind-gap-fill" outcome="apply-the-residence-test">
A census gives a (1); arrivals are a (2).

1. - [x] stock
   - [ ] flow
2. - [x] flow
   - [x] stream
</GapFill>

<Categorise id="kind-categorise" outcome="apply-the-residence-test">
Stock or flow?

- Stocks
  - Foreign-born people
- Flows
  - Departures
    > Yes.
</Categorise>
</Check>

`

/** @returns the folder, to be removed by the caller */
export function everyKindContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-kinds-'))
  cpSync('content', folder, { recursive: true })
  addEveryKind(folder)
  const rules = path.join(folder, 'migration-data', 'course.yaml')
  const oneByOne = 'pool: quiz-1, order: one-by-one, feedback: at-once }'
  writeFileSync(rules, readFileSync(rules, 'utf8').replace('pool: quiz-1 }', oneByOne))
  return folder
}

/** Adds the check and the test to a copy of the content. */
export function addEveryKind(folder: string): void {
  for (const language of ['en', 'fr', 'ar']) {
    const file = path.join(folder, 'migration-data', language, 'words-that-count', 'framework-2021.mdx')
    writeFileSync(file, readFileSync(file, 'utf8').replace('<Check ', `${check}<Check `))
  }
  addOwnWords(path.join(folder, 'migration-data'))
}

/** A test of one question that a trainer marks. */
function addOwnWords(course: string): void {
  const change = (file: string, from: string, to: string) =>
    writeFileSync(path.join(course, file), readFileSync(path.join(course, file), 'utf8').replace(from, to))
  const test =
    'tests:\n  - { id: own-words, role: pre, minutes: 10, pass-mark: 50, pool: own-words, blueprint: [{ outcome: tell-stock-from-flow, questions: 1 }] }'
  change('course.yaml', 'tests:', test)
  for (const language of ['en', 'fr', 'ar', 'pt', 'es'])
    change(`${language}/course.mdx`, 'activities:', 'activities:\n  own-words: In your own words')
  writeFileSync(path.join(course, 'en', 'items', 'own-words.mdx'), ownWords)
}

const ownWords = `---
title: In one's own words
pool: own-words
---

<OpenAnswer id="kind-open-answer" outcome="tell-stock-from-flow" label="Your paragraph">
Explain to your minister what a stock is.

- Names the date (2)
- Uses short words (1)
</OpenAnswer>
`
