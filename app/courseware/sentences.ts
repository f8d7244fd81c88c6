/**
 * Every fault a text can have, in words for people who do not program: what is wrong and what to write instead.
 * The codes are stable; `docs/authors/README.md` lists them all (a test compares).
 */
type Sentence = (...words: string[]) => string

export const sentences = {
  // ---------------------------------------------------------------- the file as a whole
  'too-large': () => 'This file is larger than 200 KB. Divide it into several lessons.',
  'too-deep': () => 'Things stand inside one another more than 40 times here. Write them one after the other.',
  'too-slow': () => 'This text takes too long to prepare. Make it shorter, and look for long rows of the same sign.',
  'not-prepared': (reason = '') =>
    `This text could not be prepared (${reason}). The program is to blame, not the text: tell whoever looks after it.`,
  'not-text': () => 'This file is not plain text in UTF-8. Save it as “UTF-8”.',
  'hidden-character': () =>
    'A character stands here that cannot be seen and turns or breaks the text. Delete it and type the word again.',
  'front-matter-missing': () => 'The file must begin with a line `---`, then `title: …`, then a line `---`.',
  'front-matter-open': () => 'The heading part that begins with `---` is never closed. Write a line `---` after it.',
  unreadable: () =>
    'This cannot be read here. Look for an opening sign (`<`, `{`, a quotation mark) that is not closed.',

  // ---------------------------------------------------------------- signs that mean something else
  'less-than': () =>
    'The sign `<` begins a component. Write “less than” or “under”, or put a backslash before it: `\\<`.',
  brace: () => 'The sign `{` begins program code, which is not allowed. Put a backslash before it: `\\{`.',
  expression: () =>
    'Text between `{` and `}` is program code, which is not allowed. Write plain text, or put a backslash before the brace: `\\{`.',
  'angle-link': () => 'An address between `<` and `>` is not read as a link. Write `[words](https://address)`.',
  'html-comment': () =>
    'Notes between `<!--` and `-->` are not allowed. Take the note out; keep it in a file of your own.',
  import: () =>
    'A line must not begin with “import” or “export”: that is program code. Begin the sentence with another word.',
  'html-tag': (name = '') => `\`<${name}>\` is HTML, which is not allowed. ${insteadOf(name)}`,
  fragment: () => 'Empty tags `<>` and `</>` are not allowed. Take them out.',

  // ---------------------------------------------------------------- components
  'unknown-component': (name = '', known = '') => `There is no component \`<${name}>\`. Known are ${known}.`,
  'component-case': (name = '') => `Components begin with a capital letter. Write \`<${name}>\`.`,
  'unclosed-block': (name = '') =>
    `\`<${name}>\` is not closed as it should be. Write \`<${name} …>\` and \`</${name}>\` each on a line of its own, not indented, with nothing else on the line.`,
  'unclosed-words': (name = '') => `\`<${name}>\` is never closed. Write \`</${name}>\` behind the words it is about.`,
  'closing-mismatch': (name = '', written = '') =>
    `\`<${name}>\` is closed by \`</${written}>\`. Write \`</${name}>\`.`,
  'unopened-block': (name = '') =>
    `\`</${name}>\` closes something that was never opened. Take it out, or write \`<${name} …>\` where it begins.`,
  'misplaced-closing': (name = '') =>
    `\`</${name}>\` must stand on a line of its own at the left edge, after the block it ends, with nothing else on the line.`,
  'tag-unreadable': (name = '') =>
    `\`<${name}\` cannot be read: each property is written as name="value", with straight quotes, and the tag ends with \`>\`.`,
  'smart-quotes': () => 'Curly quotation marks stand around a value. Write straight ones: name="value".',
  'unquoted-value': (name = '') => `The value of “${name}” needs straight quotation marks: ${name}="value".`,
  'value-missing': (name = '', example = '') => `“${name}” has no value. Write ${name}="${example}".`,
  'expression-value': (name = '', example = '') =>
    `The value of “${name}” is program code, which is not allowed. Write ${name}="${example}".`,
  spread: () => 'Braces inside a tag are program code, which is not allowed. Write each property as name="value".',
  'event-handler': (name = '') => `“${name}” would run a script, which is not allowed. Take it out.`,
  'style-property': (name = '') => `“${name}” sets the look, which is the same in every course. Take it out.`,
  'unknown-property': (name = '', component = '', known = '') =>
    `\`<${component}>\` has no property “${name}”. ${known === '' ? 'It has none.' : `It has ${known}.`}`,
  'missing-property': (name = '', component = '', example = '') =>
    `\`<${component}>\` needs “${name}”. Write ${name}="${example}".`,
  'repeated-property': (name = '') => `“${name}” stands here twice. Keep one.`,
  'wrong-value': (name = '', value = '', instead = '') => `“${value}” cannot be the value of “${name}”: ${instead}.`,
  'wrong-place': (name = '', where = '') => `\`<${name}>\` cannot stand here: ${where}.`,
  'wrong-content': (name = '', what = '') => `What stands in \`<${name}>\` does not fit: ${what}.`,
  'duplicate-id': (id = '', where = '') =>
    `The id “${id}” is used already${where === '' ? '' : ` (${where})`}. Choose another.`,
  'unknown-outcome': (id = '', known = '') => `course.yaml names no outcome “${id}”. Known are ${known}.`,
  'unknown-term': (id = '') =>
    `The glossary has no term “${id}”. Look for the English term in content/glossary/glossary.csv, in lower case with hyphens.`,
  'unknown-dataset': (name = '') => `There is no dataset “${name}” in content/data.`,
  'unknown-column': (name = '', known = '') => `The dataset has no column “${name}”. It has ${known}.`,
  'unknown-data-value': (value = '', column = '') => `No line of the dataset has “${value}” in the column “${column}”.`,
  'data-none': () => 'No line of the dataset has all that is asked for here. Ask for less.',
  'data-twice': (place = '') =>
    `The dataset has more than one figure for “${place}”. Choose with \`where\`, for example where="sex=both".`,
  'table-long': (found = '', most = '') =>
    `This table would have ${found} lines; ${most} are the most. Choose with \`where\`.`,
  'slope-two': (column = '', found = '') =>
    `A slope has two ends; here “${column}” has ${found}. Choose two, for example where="year=1990|2020".`,
  'chart-crowded': (kind = '', most = '', column = '') =>
    `A chart of the kind “${kind}” can show ${most} values of “${column}” at most. Choose with \`only\` or \`where\`.`,

  // ---------------------------------------------------------------- Markdown that is not used here
  'heading-level': () =>
    'Use headings with two or three `#` signs: `##` for a section, `###` inside it. The title of the page is in its first lines.',
  'heading-place': () =>
    'A heading cannot stand inside a component, a list or a quote. Close that first, or write the words in bold.',
  picture: () => 'Pictures cannot be used yet. Take it out, or use `<Chart …/>` for figures.',
  'code-block': () => 'Blocks of code are not used in lessons. Begin the line without ``` and with fewer spaces.',
  strikethrough: () => 'Struck-out text (`~~`) is not used. Take the words out, or remove the `~~`.',
  footnote: () => 'Footnotes are not used. Put the source into `<Sources>` or between brackets.',
  reference: () => 'Links by reference are not used. Write the address behind the words: `[words](https://address)`.',
  'raw-html': () => 'HTML is not allowed. Write plain text, or one of the components.',
  'checkbox-outside': () => 'Boxes `[ ]` belong to the options of a question. Begin the line with `- ` alone.',
  'nested-block': (what = '') => `${what} cannot stand here. Begin it at the left edge, after an empty line.`,

  // ---------------------------------------------------------------- links
  'link-script': () => 'This link would run a script, which is not allowed. Write an address that begins with https://',
  'link-http': () =>
    'An address that begins with http:// or www. is not safe. Write https:// in front and try whether it opens.',
  'link-other': () => 'Links begin with https://, mailto:, / (a page of this site) or # (a heading of this page).',
  'link-doubtful': () =>
    'This address holds signs that could hide where it leads (//, \\, @, spaces). Write it out plainly, beginning with https://',
  'link-title': () =>
    'Words in quotation marks behind an address are not shown on a phone. Take them out: `[words](https://address)`.',
  'link-anchor': (anchor = '', known = '') =>
    `No heading of this page has the address “#${anchor}”. ${known === '' ? 'It has no headings.' : `Known are ${known}.`}`,

  // ---------------------------------------------------------------- questions
  'item-prompt-missing': () => 'The question has no text. Write it before the options.',
  'item-options-missing': () =>
    'The question has no options. Write each on its own line: `- [x] right`, `- [ ] wrong`.',
  'item-options-few': () => 'A question needs at least two options.',
  'item-options-many': () => 'A question has at most ten options.',
  'item-options-broken': () =>
    'The options stand in more than one list. Leave no other text between them; indent a quote by four spaces, so that it belongs to the option above.',
  'item-option-box': () => 'This option has no box. Begin it with `- [ ]`, or with `- [x]` if it is right.',
  'item-option-empty': () => 'This option has no text.',
  'item-option-content': () =>
    'An option is one paragraph, then perhaps a quote (`> …`) as its feedback. Take the rest out.',
  'item-option-numbered': () => 'Options are not numbered. Begin each with `- [ ]` or `- [x]`.',
  'item-quote-outside': () =>
    'This quote belongs to no option. Put it under its option and indent it by four spaces: `    > …`.',
  'item-after-options': () => 'Text stands after the options. Move it before them.',
  'item-key-missing': () => 'No option is marked as right. Write `- [x]` before the right one.',
  'item-key-twice': () => 'Two options are marked as right. Keep one `[x]`, or use `<MultipleResponse>`.',
  'criterion-marks': () =>
    'A criterion ends with its marks in brackets, a whole number from 1 to 20, for example `Names the definition (2)`.',
  'exercise-formula': (text = '') =>
    `“${text}” is no formula of a data exercise. Write columns, + - * / and brackets, then ± and how much one may be off, for example \`(stock_2020 - stock_2010) / stock_2010 * 100 ± 0.1\`; or \`otherwise\`.`,
  'exercise-few': () =>
    'There is nothing to draw from: fewer than two values of the column remain. Change “draw” or “where”.',
  'exercise-many': (found = '', most = '') =>
    `There are ${found} values to draw from, at most ${most} fit a page. Choose with “where”.`,
  'exercise-long': (value = '', most = '') => `“${value}” has more than ${most} rows to show. Choose with “where”.`,
  'exercise-cell': (cell = '', value = '', known = '') =>
    `There is no figure “${cell}” for “${value}”. There are ${known}. A column of several rows is written with its row, for example \`migrant_stock[2020]\`.`,
  'exercise-nought': (value = '') =>
    `This formula has no value for “${value}”: it divides by nought. Leave it out with “where”.`,
  'item-number-unreadable': (text = '') =>
    `“${text}” is not read as a number. Write for example \`249 ± 1\`, \`3.7 ± 1%\` or \`otherwise\`: figures with a point, without spaces or commas inside.`,
  'item-true-false-lines': () => 'A question of true or false has two lines: true first, then false. Delete this one.',
  'item-line-box': () => 'Lines of this question have no boxes. Write the words alone: `- words`.',
  'item-line-empty': () => 'This line has no words.',
  'item-line-below': () => 'Nothing stands below a line of this question. Take the list below it out.',
  'item-line-alone': () =>
    'Nothing stands below this line. Write what belongs to it on the next line, indented by four spaces.',
  'item-line-twice': (text = '') =>
    `“${text}” stands here twice, but for capitals and accents: nobody could tell which is meant. Change one.`,
  'item-lines-few': (fewest = '') => `This question needs at least ${fewest} lines.`,
  'item-lines-many': (most = '') => `Lines of this kind are at most ${most}.`,
  'item-lines-unnumbered': () => 'The lines of this question are numbered. Begin them with `1.`, `2.` …',
  'item-gap-words': () => 'A gap has no words of its own. Begin the line with its choices: `1. - [x] right`.',
  'item-gap-missing': (number = '') => `The text has no (${number}). Write it where this gap stands.`,
  'item-gap-twice': (number = '') => `The text has (${number}) more than once. Keep one.`,
  'item-gap-unknown': (number = '') =>
    `The text has (${number}), and the list has no such number. Write it, or take the sign out.`,
  'item-spelling-unreadable': (text = '') =>
    `“${text}” cannot be compared with an answer. Write words of at most 100 letters, other spellings after “ | ”.`,
  'item-spelling-twice': (text = '') => `“${text}” stands here twice, but for capitals and accents. Keep one.`,
  'item-otherwise-twice': () => '`otherwise` stands here twice. Keep one.',
  'item-otherwise-right': () =>
    '`otherwise` cannot be right: it stands for every other answer. Mark a number as right.',
  'item-otherwise-last': () => '`otherwise` must be the last line.',
  'check-empty': () => 'This check has no question. Write a question inside it, a `<SingleChoice>` say.',
  'bank-text': () => 'A file of the item bank holds questions only. Take this text out, or move it into a question.',

  // ---------------------------------------------------------------- fields of a worksheet
  'field-choices-few': (kind = '', fewest = '') =>
    `A field of the kind “${kind}” needs at least ${fewest} choices: choices="Yes | No | Not sure".`,
  'field-choices-none': (kind = '') =>
    `A field of the kind “${kind}” has no choices. Take them out, or write kind="choice".`,
  'sheet-empty': () => 'This page has no field. Write a `<Field …/>` or a `<FieldTable …/>`.',
  'sheet-field': (id = '', what = '', measure = '') =>
    `The field “${id}” differs from the first language in ${what}. There it is: ${measure}.`,
  'sheet-fields': (measure = '') => `This page has not the fields of the first language, in their order: ${measure}.`,
  'rubric-words': (id = '') => `The criterion “${id}” of course.yaml has no words under “rubric”. Add a line.`,
  'rubric-unknown': (id = '') => `course.yaml names no criterion “${id}” of this rubric.`,

  // ---------------------------------------------------------------- scenarios
  'scene-one-choice': () => 'A scene has two choices or more, or none: then it is an ending.',
  'scene-none': () => 'This scenario has no scene. Write `<Scene id="start">` and what happens there.',
  'scene-unknown': (id = '') => `No scene of this page has the id “${id}”.`,
  'scene-back': (id = '') => `This choice leads back to the scene “${id}”. Every way must come to an end.`,
  'scene-lost': (id = '') => `No choice leads to the scene “${id}”. Lead one there, or take it out.`,
  'scenario-differs': (measure = '') =>
    `The scenes and choices are not those of the first language, in their order: ${measure}.`,

  // ---------------------------------------------------------------- the course as a whole
  'course-folder': (name = '') =>
    `The folder “${name}” cannot be a course: its name needs lower-case letters a–z, figures and hyphens, a letter first.`,
  'course-file-missing': () => 'The course has no course.yaml. Write one, or take the folder out.',
  'file-missing': (path = '', why = '') => `${path} is missing: ${why}.`,
  'file-unknown': (why = '') => `Nothing leads to this file: ${why}.`,
  'language-unlisted': (language = '', known = '') =>
    `course.yaml does not list the language “${language}”. It lists ${known}.`,
  'first-language-unlisted': () => 'The first language must stand among the languages.',
  'closes-early': (opens = '') => `It would close before it opens (${opens}). Write a later day.`,
  'feedback-never': () =>
    'It would tell nobody which answers were right: “after-closing” needs a day on which it closes. Write a line closes:, or take this one out.',
  'feedback-early': () =>
    'It would tell what is right while the answer can still be changed: “at-once” goes with one question after another. Write a line order: one-by-one, or take this one out.',
  'words-missing': (id = '', group = '') => `“${id}” of course.yaml has no words under “${group}”. Add a line.`,
  'words-unknown': (id = '', group = '') =>
    `course.yaml names no “${id}” that could stand under “${group}”. Take it out, or look for a slip in the spelling.`,
  'words-twice': (id = '') => `The title of the lesson “${id}” stands in its own file. Take it out here.`,
  'pool-unknown': (pool = '', known = '') =>
    `No quiz and no test of course.yaml draws from the pool “${pool}”. ${known === '' ? 'There is none.' : `Known are ${known}.`}`,
  'pool-small': (pool = '', needed = '', found = '') =>
    `The pool “${pool}” must hold at least ${needed} questions; it holds ${found}. Write more, or ask fewer.`,
  'blueprint-small': (line = '', needed = '') =>
    `The pool cannot give ${needed} questions for this line (${line}) beside those of the lines before it. Write more, or ask fewer.`,
  'form-small': (line = '', needed = '') =>
    `One of the two forms cannot give ${needed} questions for this line (${line}): each form has half of the pool. Write more, or ask fewer.`,
  'completion-unknown': (id = '', known = '') => `“${id}” cannot be asked for. Known are ${known}.`,
  'link-dead': (path = '') => `No page of this site has the address “${path}”. Look for a slip, or take the link out.`,
  'translation-check': (expected = '') =>
    `The questions of this lesson differ from the first language. There its checks are ${expected}. Use the same ids in the same order.`,
  'translation-item-unknown': (id = '') =>
    `The first language has no question “${id}” in this place. Take it out, or write it there first.`,
  'translation-item': (id = '', what = '', expected = '') =>
    `The question “${id}” differs from the first language: ${what} must be ${expected}.`,
  'option-order': (id = '') =>
    `The options of “${id}” stand in another order than in the edition that is published. Learners' answers are kept by their place: put the options back in order, or give the question a new id.`,
} satisfies Record<string, Sentence>

export type FaultCode = keyof typeof sentences

/** The sentence of a fault with its words filled in. */
export function sentence<Code extends FaultCode>(code: Code, ...words: string[]): string {
  const say: Sentence = sentences[code]
  return say(...words)
}

const instead: Record<string, string> = {
  br: 'Leave an empty line to begin a new paragraph.',
  p: 'Leave an empty line to begin a new paragraph.',
  div: 'Take it out, or use `<Callout title="…">`.',
  span: 'Take it out; for words of another language use `<Foreign lang="fr">`.',
  b: 'Write `**words**`.',
  strong: 'Write `**words**`.',
  i: 'Write `*words*`.',
  em: 'Write `*words*`.',
  u: 'Write `*words*`.',
  a: 'Write `[words](https://address)`.',
  hr: 'Write `---` between two empty lines.',
  ul: 'Begin each entry with `- `.',
  ol: 'Begin each entry with `1. `.',
  li: 'Begin the entry with `- `.',
  h1: 'Write `## words`.',
  h2: 'Write `## words`.',
  h3: 'Write `### words`.',
  table: 'Write the table with `|` between the cells.',
  blockquote: 'Begin the line with `> `.',
  img: 'Pictures cannot be used yet.',
  sup: 'Write the figure in the line, for example “m²”.',
  sub: 'Write the figure in the line, for example “CO₂”.',
  script: 'Scripts are not allowed.',
  style: 'The look is the same in every course.',
}

function insteadOf(name: string): string {
  return instead[name.toLowerCase()] ?? 'Take it out, or use one of the components.'
}
