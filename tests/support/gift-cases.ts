/**
 * What is to come of questions in GIFT, after Moodle's documentation of the format, in words of our own: the text, the kind, the
 * key as a line, and what the report says. Written down beside each case, never computed by the reader.
 */
export type GiftCase = [text: string, kind: string, key: string, reasons?: string[]]

export const giftCases: GiftCase[] = [
  // multiple choice
  ['Which is a stock?{=Residents on one day ~Arrivals in a year}', 'single-choice', 'Residents on one day'],
  [
    '::Q1:: Which is a stock?{\n=Residents on one day#Yes: one moment.\n~Arrivals in a year#A flow.\n}',
    'single-choice',
    'Residents on one day',
  ],
  ['Two are flows.{~%50%Arrivals ~%50%Departures ~%-50%Residents}', 'multiple-response', 'Arrivals; Departures'],
  [
    'Two are flows.{~%70%Arrivals ~%30%Departures ~Residents}',
    'multiple-response',
    'Arrivals; Departures',
    ['weights'],
  ],
  ['Three are right.{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}', 'multiple-response', 'a; b; c'],
  ['One, by weight.{~%100%yes ~%0%no}', 'single-choice', 'yes'],
  ['Signs\\: which is \\{set\\}?{=\\{1, 2\\} ~\\~ none \\= nothing}', 'single-choice', '{1, 2}'],
  ['[html]<p>Which is a <b>stock</b>?</p>{=Residents ~Arrivals}', 'single-choice', 'Residents', ['formatting']],
  ['[html]Look: <img src="x.png"> which?{=This ~That}', 'single-choice', 'This', ['picture']],
  ['[markdown]Which *one*?{=This ~That}', 'single-choice', 'This'],
  ['A (imagined) country has {=one ~two} borders.', 'single-choice', 'one', ['missing-word']],
  ['Which?{=a ~b ####Read chapter two.}', 'single-choice', 'a', ['general-feedback']],
  ['No right one?{~a ~b}', 'skipped', '', ['no-right-answer']],
  ['Only one?{~a}', 'skipped', '', ['few-options']],
  ['Twice?{=a ~b ~B}', 'skipped', '', ['repeated-answer']],
  [
    `Many?{=0 ${'123456789abc'
      .split('')
      .map((one) => `~${one}`)
      .join(' ')}}`,
    'skipped',
    '',
    ['many-options'],
  ],
  ['Empty?{=a ~}', 'skipped', '', ['unreadable']],
  ['أيّها رصيد؟{=المقيمون ~القادمون}', 'single-choice', 'المقيمون'],
  // true or false
  ['A stock has one date.{TRUE}', 'true-false', 'true'],
  ['A flow has one date.{F}', 'true-false', 'false'],
  ['A flow has one date.{false#It has a period.#Right: it has a period.}', 'true-false', 'false'],
  ['// a remark\n::truth::A census counts residents.{T}', 'true-false', 'true'],
  // short answer
  ['Money sent home is called{=remittance =remittances}', 'short-text', 'remittance; remittances'],
  ['Two plus two?{=four =4}', 'short-text', 'four; 4'],
  ['The word?{=remittance =%50%transfer#Nearly.}', 'short-text', 'remittance', ['weights']],
  ['The word?{=Größe =grosse}', 'short-text', 'Größe; grosse'],
  ['The word?{=émigré =EMIGRE}', 'skipped', '', ['repeated-answer']],
  ['Nothing right?{=%0%word}', 'skipped', '', ['no-right-answer']],
  // numbers
  ['How many?{#5}', 'numeric', '5'],
  ['How many?{#3.14159:0.005}', 'numeric', '3.14159±0.005'],
  ['How many?{#3.141..3.142}', 'numeric', '3.1415±0.0005'],
  ['How many?{#-5..5}', 'numeric', '0±5'],
  ['How many?{#=1822:0 =%50%1822:2#Near.}', 'numeric', '1822', ['weights']],
  ['How many?{#=12 ~#Count again.}', 'numeric', '12'],
  ['How many?{#many}', 'skipped', '', ['unreadable']],
  ['How many?{#5..1}', 'skipped', '', ['unreadable']],
  ['How many?{#=%50%5}', 'skipped', '', ['no-right-answer']],
  // matching
  [
    'Match.{=Kenya -> Nairobi =Peru -> Lima =Nepal -> Kathmandu}',
    'matching',
    'Kenya → Nairobi; Peru → Lima; Nepal → Kathmandu',
  ],
  ['Match.{=Kenya -> Nairobi =Peru -> Lima = -> Cusco}', 'matching', 'Kenya → Nairobi; Peru → Lima'],
  ['Match.{=a\\=b -> c =d -> e}', 'matching', 'a=b → c; d → e'],
  ['Match.{=Kenya -> Nairobi}', 'skipped', '', ['few-options']],
  ['Match.{=a -> x =b -> x}', 'skipped', '', ['repeated-answer']],
  ['Match.{=a -> =b -> x}', 'skipped', '', ['unreadable']],
  ['[plain]Which *one*?{=This ~That}', 'single-choice', 'This'],
  ['[moodle]Which one?{=This ~That}', 'single-choice', 'This'],
  // what has no key
  ['Write a page on remittances.{}', 'skipped', '', ['essay']],
  ['Read this before you begin.', 'skipped', '', ['description']],
  ['Not closed {=a ~b', 'skipped', '', ['unreadable']],
  ['{=a ~b}', 'skipped', '', ['unreadable']],
  ['What?{nonsense}', 'skipped', '', ['unreadable']],
]

/** The same questions with words that look like markup, so that two hundred are read: none of them changes kind or key. */
export const spiced: GiftCase[] = [
  'with *stars*',
  'after 1990',
  'in “quotes”',
  'and <b>more</b>',
  'per cent %',
  'after # signs',
].flatMap((words) =>
  giftCases
    .filter(
      ([text, kind]) => kind !== 'skipped' && !text.startsWith('//') && !text.startsWith('::') && !text.startsWith('['),
    )
    .map(([text, kind, key, reasons]): GiftCase => [`About figures ${words}. ${text}`, kind, key, reasons]),
)
