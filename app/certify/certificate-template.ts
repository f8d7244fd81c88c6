/**
 * The certificate in Typst: A4 landscape, set after the page of the same name. All words come by `sys.inputs`; nothing a
 * person wrote ever becomes part of this source. Sizes follow the printed page; long names and lists are made to fit.
 */
export const certificateTemplate = String.raw`
#let given = json(bytes(sys.inputs.certificate))
#let mirrored = given.language == "ar"
#let near = if mirrored { right } else { left }
#let far = if mirrored { left } else { right }
#let ink = rgb("#16181f")
#let quiet = rgb("#474c5a")
#let accent = rgb("#2b3595")
#let sans = ("Noto Sans", "Amiri", "Libertinus Serif")
#let arabic(words) = words.contains(regex("\p{Arabic}"))
// A word keeps to one face: Arabic to Amiri, every other script to a face that has the letters of West Africa too.
#let serif(words) = if arabic(words) { ("Amiri", "Libertinus Serif", "Noto Sans") } else { ("Libertinus Serif", "Noto Sans", "Amiri") }
#let own(words) = block(above: 0pt, below: 0pt, align(near, { set text(dir: if arabic(words) { rtl } else { ltr }); words }))
#let big(words) = if arabic(words) { 0.92 } else { 1.0 }

#set document(title: given.title, author: (), date: datetime(..given.day))
#set page(width: 297mm, height: 210mm, margin: 0mm)
// Amiri is drawn smaller than the Latin faces at the same size.
#let grown = if mirrored { 1.14 } else { 1.0 }
#set text(font: sans, size: 12.5pt * grown, fill: ink, lang: given.language, hyphenate: false)
#set par(leading: if mirrored { 0.85em } else { 0.6em }, justify: false)
#show link: it => underline(stroke: 0.5pt, offset: 1.5pt, text(fill: accent, it))

#let band = pdf.artifact(image(bytes(given.band), format: "svg", width: 297mm, height: 7.2mm, fit: "cover"))
#let mark = pdf.artifact(image(bytes(given.mark), format: "svg", width: 6mm, height: 6mm))

// The largest of the sizes at which the words stay on one line; at the smallest they may take two.
#let fitted(sizes, body) = layout(space => {
  let chosen = sizes.find(size => measure(body(size)).width <= space.width)
  body(if chosen == none { sizes.last() } else { chosen })
})

#let name = fitted((46pt, 42pt, 38pt, 34pt, 30pt, 26pt, 22pt), size => {
  set par(leading: 0.35em)
  text(font: serif(given.recipientName), weight: 700, size: size * big(given.recipientName), own(given.recipientName))
})

#let course = fitted((25pt, 22pt, 19pt, 17pt), size => {
  set par(leading: 0.4em)
  text(
    font: serif(given.course.text),
    lang: given.course.language,
    weight: 700,
    size: size * big(given.course.text),
    own(given.course.text),
  )
})

#let outcome-list(parts) = list(
  marker: box(baseline: -0.22em, square(size: 0.32em, fill: rgb(given.dye))),
  body-indent: 0.6em,
  spacing: if mirrored { 0.75em } else { 0.65em },
  ..parts.map(part => text(lang: part.language, own(part.text))),
)

#let outcomes(scale) = if given.outcomes.len() > 0 {
  set text(size: 11pt * scale * grown)
  set par(leading: 0.5em)
  text(fill: quiet, size: 10.5pt * scale * grown, given.able)
  v(3mm * scale, weak: true)
  let half = calc.ceil(given.outcomes.len() / 2)
  let parts = (given.outcomes.slice(0, half), given.outcomes.slice(half))
  grid(columns: (1fr, 1fr), column-gutter: 12mm, ..parts.filter(part => part.len() > 0).map(outcome-list))
}

// As large as 14 by 70 mm allow, at the edge where the words begin.
#let logo = context {
  let sized(..size) = image(bytes(given.logo.bytes), format: given.logo.format, alt: given.logo.words, ..size)
  if measure(sized(height: 14mm)).width > 70mm { sized(width: 70mm) } else { sized(height: 14mm) }
}

#let head = grid(
  columns: (auto, 1fr),
  align: (near + horizon, far + horizon),
  if given.logo == none {
    grid(columns: 2, column-gutter: 2.4mm, align: horizon, mark, text(lang: "en", font: "Libertinus Serif", weight: 700, size: 15pt)[Darasa])
  } else {
    box(height: 14mm, align(near + horizon, logo))
  },
  {
    show heading: set text(font: serif(given.heading), weight: 700, size: 20pt)
    heading(level: 1, outlined: false, bookmarked: false, given.heading)
  },
)

#let facts = {
  set text(size: 10pt * grown)
  set par(leading: 0.5em)
  let rows = given.facts.map(fact => (text(fill: quiet, fact.term), own(fact.detail)))
  let number = (text(fill: quiet, given.number.term), text(font: "DejaVu Sans Mono", lang: "en", dir: ltr, size: 9.5pt, given.number.detail))
  grid(columns: (auto, auto), align: near + horizon, column-gutter: 5mm, row-gutter: if mirrored { 3mm } else { 2.4mm }, ..rows.flatten(), ..number)
}

// A line to sign on, above name and role.
#let signatory(who) = block(width: 100%, {
  set par(leading: 0.45em)
  line(length: 100%, stroke: 0.6pt + ink)
  v(2mm, weak: true)
  text(size: 11.5pt * grown, weight: 700, own(who.name))
  v(1.6mm, weak: true)
  text(size: 10pt * grown, fill: quiet, own(who.role))
})

#let foot = {
  grid(
    columns: (1fr, ..given.signatories.map(_ => 46mm), auto),
    column-gutter: 8mm,
    align: (near + bottom, ..given.signatories.map(_ => near + bottom), far + bottom),
    facts,
    ..given.signatories.map(signatory),
    image(bytes(given.code), format: "svg", width: 29mm, height: 29mm, alt: given.codeLabel),
  )
  v(5mm, weak: true)
  text(size: 10pt * grown, fill: quiet)[#given.check #text(lang: "en", dir: ltr, link(given.address, given.shownAddress))]
}

#let body(scale) = {
  text(fill: quiet, given.certifies)
  v(10mm * scale, weak: true)
  block(name)
  v(11mm * scale, weak: true)
  text(fill: quiet, given.completed)
  v(4mm * scale, weak: true)
  block(course)
  v(10mm * scale, weak: true)
  outcomes(scale)
}

#band
#v(0mm, weak: true)
#block(width: 100%, height: 1fr, inset: (x: 20.5mm, top: 10mm, bottom: 7mm), {
  head
  v(11mm, weak: true)
  block(height: 1fr, width: 100%, layout(space => {
    let fits(scale) = measure(block(width: space.width, body(scale))).height <= space.height
    let chosen = (1.0, 0.9, 0.8, 0.7, 0.6).find(fits)
    body(if chosen == none { 0.5 } else { chosen })
  }))
  v(4mm, weak: true)
  foot
})
#v(0mm, weak: true)
#band
`
