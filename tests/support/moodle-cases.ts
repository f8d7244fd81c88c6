/**
 * What is to come of questions in Moodle's XML, after Moodle's documentation of the format, in words of our own: the question, the
 * kind, the key as a line, and what the report says. Written down beside each case, never computed by the reader.
 */
import type { GiftCase } from './gift-cases.ts'

const html = (text: string, more = '') =>
  `<questiontext format="html"><text><![CDATA[${text}]]></text>${more}</questiontext>`
const named = (text: string) => `<name><text>${text}</text></name>`

/** @param fraction in per cent */
export const answer = (fraction: number | string, text: string, more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`
const said = (text: string) => `<feedback format="html"><text>${text}</text></feedback>`
const question = (type: string, text: string, body: string) =>
  `<question type="${type}">${named('Q')}${html(text)}${body}</question>`

const single = (body: string, text = 'Which is a stock?') =>
  question('multichoice', text, `<single>true</single>${body}`)
const several = (body: string, text = 'Which are flows?') =>
  question('multichoice', text, `<single>false</single>${body}`)
const word = (body: string, text = 'Money sent home is called?') => question('shortanswer', text, body)
const number = (body: string, text = 'How many?') => question('numerical', text, body)
const pair = (left: string, right: string) =>
  `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`
const match = (...pairs: string[]) =>
  question('matching', 'Match.', `<shuffleanswers>true</shuffleanswers>${pairs.join('')}`)
const truth = (right: number, wrong: number, feedback = '') =>
  question('truefalse', 'A stock has one date.', `${answer(right, 'true', said(feedback))}${answer(wrong, 'false')}`)

const right = answer(100, 'Residents')
const wrong = answer(0, 'Arrivals')

export const moodleCases: GiftCase[] = [
  [single(right + wrong), 'single-choice', 'Residents'],
  [single(wrong + right + answer(0, 'Departures')), 'single-choice', 'Residents'],
  [
    single(answer(100, 'Residents', said('Yes.')) + answer(0, 'Arrivals', said('A flow.'))),
    'single-choice',
    'Residents',
  ],
  [single(right + answer(50, 'People') + wrong), 'single-choice', 'Residents', ['weights']],
  [single(right + answer('-33.33333', 'Arrivals')), 'single-choice', 'Residents'],
  [single(right + wrong, '<p>Which is a <b>stock</b>?</p>'), 'single-choice', 'Residents', ['formatting']],
  [single(right + wrong, 'Which, &lt;here&gt; &amp; now?'), 'single-choice', 'Residents'],
  [single(right + wrong, 'Look: <img src="@@PLUGINFILE@@/x.png"/> which?'), 'single-choice', 'Residents', ['picture']],
  [single(answer(100, '&lt;p&gt;Residents&lt;/p&gt;') + wrong), 'single-choice', 'Residents'],
  [single(answer(100, '&lt;b&gt;Residents&lt;/b&gt;') + wrong), 'single-choice', 'Residents', ['formatting']],
  [single(answer(100, '<![CDATA[1 &lt; 2]]>') + answer(0, '<![CDATA[2 &lt; 1]]>')), 'single-choice', '1 < 2'],
  [single(answer(100, 'المقيمون') + answer(0, 'القادمون'), 'أيّها رصيد؟'), 'single-choice', 'المقيمون'],
  [
    single(`${right}${wrong}<generalfeedback><text>Read chapter two.</text></generalfeedback>`),
    'single-choice',
    'Residents',
    ['general-feedback'],
  ],
  [single(`${right}${wrong}<generalfeedback format="html"><text/></generalfeedback>`), 'single-choice', 'Residents'],
  [
    single(`${right}${wrong}<correctfeedback><text>Your answer is correct.</text></correctfeedback>`),
    'single-choice',
    'Residents',
  ],
  [
    single(`${right}${wrong}<correctfeedback><text>Well seen.</text></correctfeedback>`),
    'single-choice',
    'Residents',
    ['general-feedback'],
  ],
  [
    single(`${right}${wrong}<hint format="html"><text>One day.</text></hint>`),
    'single-choice',
    'Residents',
    ['general-feedback'],
  ],
  [
    single(`${right}${wrong}<shuffleanswers>0</shuffleanswers><answernumbering>abc</answernumbering>`),
    'single-choice',
    'Residents',
  ],
  [
    single(`${right}${wrong}<tags><tag><text>stock</text></tag></tags><idnumber>7</idnumber>`),
    'single-choice',
    'Residents',
  ],
  [
    `<question type="multichoice">${named('Old')}<questiontext>Which is a stock?</questiontext><single>1</single><answer fraction="100">Residents<feedback>Yes.</feedback></answer><answer fraction="0">Arrivals</answer></question>`,
    'single-choice',
    'Residents',
  ],
  [
    `<question type="multichoice">${named('Plain')}<questiontext format="plain_text"><text>Is 1 &lt; 2 &amp; 2 &lt; 3?</text></questiontext><single>true</single>${right}${wrong}</question>`,
    'single-choice',
    'Residents',
  ],
  [
    `<question type="multichoice">${named('Markdown')}<questiontext format="markdown"><text>Which *one*?</text></questiontext><single>true</single>${right}${wrong}</question>`,
    'single-choice',
    'Residents',
  ],
  [
    `<question type="multichoice">${named('File')}${html('Which?', '<file name="x.png" encoding="base64">AAAA</file>')}<single>true</single>${right}${wrong}</question>`,
    'single-choice',
    'Residents',
    ['picture'],
  ],
  [
    several(answer(50, 'Arrivals') + answer(50, 'Departures') + answer(-100, 'Residents')),
    'multiple-response',
    'Arrivals; Departures',
  ],
  [
    several(answer(70, 'Arrivals') + answer(30, 'Departures') + answer(0, 'Residents')),
    'multiple-response',
    'Arrivals; Departures',
    ['weights'],
  ],
  [
    several(answer('33.33333', 'a') + answer('33.33333', 'b') + answer('33.33333', 'c') + answer(-100, 'd')),
    'multiple-response',
    'a; b; c',
  ],
  [several(answer(100, 'Arrivals') + answer(-100, 'Residents')), 'single-choice', 'Arrivals'],
  [single(right + answer(100, 'Dwellers') + wrong), 'multiple-response', 'Residents; Dwellers', ['weights']],
  [single(wrong + answer(0, 'Departures')), 'skipped', '', ['no-right-answer']],
  [single(answer(60, 'Residents') + wrong), 'skipped', '', ['no-right-answer']],
  [single(right), 'skipped', '', ['few-options']],
  [single(''), 'skipped', '', ['few-options']],
  [single(right + answer(0, 'residents')), 'skipped', '', ['repeated-answer']],
  [single(right + answer(0, '')), 'skipped', '', ['unreadable']],
  [single(answer('all', 'Residents') + wrong), 'skipped', '', ['unreadable']],
  [single(right + [...'123456789abc'].map((one) => answer(0, one)).join('')), 'skipped', '', ['many-options']],
  [single(right + wrong, ''), 'skipped', '', ['unreadable']],
  [single(right + wrong, 'x'.repeat(20_001)), 'skipped', '', ['too-long']],
  [truth(100, 0), 'true-false', 'true'],
  [truth(0, 100), 'true-false', 'false'],
  [truth(100, 0, 'One date.'), 'true-false', 'true'],
  [truth(100, 100), 'skipped', '', ['no-right-answer']],
  [question('truefalse', 'A stock has one date.', answer(100, 'yes') + answer(0, 'no')), 'skipped', '', ['unreadable']],
  [word(answer(100, 'remittance') + answer(100, 'remittances')), 'short-text', 'remittance; remittances'],
  [word(`<usecase>0</usecase>${answer(100, 'remittance')}`), 'short-text', 'remittance'],
  [word(`<usecase>1</usecase>${answer(100, 'Remittance')}`), 'short-text', 'Remittance', ['letter-case']],
  [word(answer(100, 'remittance') + answer(50, 'transfer', said('Nearly.'))), 'short-text', 'remittance', ['weights']],
  [word(answer(100, 'remittance') + answer(0, '*', said('No.'))), 'short-text', 'remittance', ['wildcard']],
  [word(answer(100, 'remit*') + answer(100, 'remittance')), 'short-text', 'remittance', ['wildcard']],
  [word(answer(100, 'five \\* two')), 'short-text', 'five * two'],
  [word(answer(100, 'remit*')), 'skipped', '', ['no-right-answer']],
  [word(answer(0, 'aid')), 'skipped', '', ['no-right-answer']],
  [word(''), 'skipped', '', ['few-options']],
  [word(answer(100, 'émigré') + answer(100, 'EMIGRE')), 'skipped', '', ['repeated-answer']],
  [number(answer(100, '249')), 'numeric', '249'],
  [number(answer(100, '3.14', '<tolerance>0.005</tolerance>')), 'numeric', '3.14±0.005'],
  [number(answer(100, '1.5e3', '<tolerance>0</tolerance>')), 'numeric', '1500'],
  [number(answer(100, '-5', '<tolerance>1</tolerance>')), 'numeric', '-5±1'],
  [number(answer(100, '12') + answer(0, '*', said('Count again.'))), 'numeric', '12'],
  [number(answer(100, '1822') + answer(50, '1822', '<tolerance>2</tolerance>')), 'numeric', '1822', ['weights']],
  [
    number(`${answer(100, '7')}<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>`),
    'numeric',
    '7',
    ['units'],
  ],
  [number(`${answer(100, '7')}<units></units>`), 'numeric', '7'],
  [number(answer(100, 'seven')), 'skipped', '', ['unreadable']],
  [number(answer(100, '7', '<tolerance>some</tolerance>')), 'skipped', '', ['unreadable']],
  [number(answer(50, '7')), 'skipped', '', ['no-right-answer']],
  [
    match(pair('Kenya', 'Nairobi'), pair('Peru', 'Lima'), pair('Nepal', 'Kathmandu')),
    'matching',
    'Kenya → Nairobi; Peru → Lima; Nepal → Kathmandu',
  ],
  [
    match(pair('Kenya', 'Nairobi'), pair('Peru', 'Lima'), pair('', 'Cusco')),
    'matching',
    'Kenya → Nairobi; Peru → Lima',
  ],
  [
    match(pair('&lt;p&gt;Kenya&lt;/p&gt;', 'Nairobi'), pair('Peru', 'Lima')),
    'matching',
    'Kenya → Nairobi; Peru → Lima',
  ],
  [match(pair('A census', 'a stock'), pair('A register', 'a stock')), 'skipped', '', ['shared-answer']],
  [match(pair('Kenya', 'Nairobi')), 'skipped', '', ['few-options']],
  [match(pair('Kenya', ''), pair('Peru', 'Lima')), 'skipped', '', ['unreadable']],
  [
    question(
      'ordering',
      'Put in order.',
      ['first', 'second', 'third'].map((text, place) => answer(place + 1, text)).join(''),
    ),
    'ordering',
    'first; second; third',
  ],
  [question('ordering', 'Put in order.', answer(1, 'first') + answer(2, 'second')), 'skipped', '', ['few-options']],
  [question('essay', 'Write a page.', '<responseformat>editor</responseformat>'), 'skipped', '', ['essay']],
  [question('description', 'Read this first.', ''), 'skipped', '', ['description']],
  [question('cloze', 'It is {1:SA:=there}.', ''), 'skipped', '', ['kind-unknown']],
  [question('calculated', 'What is {a} + {b}?', answer(100, '{a}+{b}')), 'skipped', '', ['kind-unknown']],
  [question('gapselect', 'A [[1]] has one date.', ''), 'skipped', '', ['kind-unknown']],
  [question('ddimageortext', 'Drag.', ''), 'skipped', '', ['kind-unknown']],
  ['<question><questiontext><text>What?</text></questiontext></question>', 'skipped', '', ['kind-unknown']],
]

/** The same questions with words that look like markup: none of them changes kind or key. */
export const spicedMoodle: GiftCase[] = ['with *stars*', 'after {1990}', "in “quotes” and 'these'"].flatMap((words) =>
  moodleCases
    .filter(([, kind]) => kind !== 'skipped')
    .map(([text, kind, key, reasons]): GiftCase => {
      const spiced = text.replace(/(<questiontext[^>]*>(?:<text>)?(?:<!\[CDATA\[)?)/, `$1About figures ${words}. `)
      return [spiced, kind, key, reasons]
    }),
)

export const quizOf = (cases: GiftCase[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${cases.map(([text]) => text).join('\n')}\n</quiz>\n`
