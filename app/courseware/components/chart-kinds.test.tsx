import { describe, expect, it } from 'vitest'
import { chart, dataset, draw, rows } from '#tests/support/drawn.ts'

/** Where labels stand in a drawing beside the lines: pixels from the top, in the order drawn. */
function labelPlaces(key: string): number[] {
  return [...key.matchAll(/<text x="[\d.]+" y="([\d.-]+)"/g)].map(([, y]) => Number(y))
}

function keysIn(markup: string): string[] {
  return markup.match(/<svg class="key"[\s\S]*?<\/svg>/g) ?? []
}

describe('a slope', () => {
  const slope = {
    ...chart,
    kind: 'slope',
    where: 'year=1990|2020',
    only: 'Europe,Asia,Northern America,Latin America and the Caribbean',
  }
  const markup = draw('Chart', slope)

  it('draws a line for each series from the first value to the second, with its figure at both ends', () => {
    expect(markup.match(/<line class="trace c\d"/g)).toHaveLength(4)
    const [before = '', behind = ''] = keysIn(markup)
    expect(before).toContain('<tspan class="strong num">86.0</tspan>')
    expect(before).not.toContain('Europe')
    expect(behind).toContain('<tspan class="strong num">89.0</tspan> Europe')
  })

  it('keeps labels readable whose figures coincide', () => {
    const close = {
      ...dataset,
      name: 'close',
      rows: rows.map((row) => ({ ...row, persons: row.persons && '50000000' })),
    }
    const drawn = draw('Chart', { ...slope, data: 'close' }, 'en', undefined, [close])
    for (const key of keysIn(drawn)) {
      const places = labelPlaces(key).sort((a, b) => a - b)
      expect(places.length).toBeGreaterThanOrEqual(4)
      for (const [index, place] of places.slice(1).entries())
        expect(place - places[index]!).toBeGreaterThanOrEqual(15.9)
    }
    expect(drawn).toContain('class="lead"')
  })

  it('says so where its scale does not begin at zero', () => {
    const share = { ...slope, y: 'share', unit: 'percent' }
    expect(draw('Chart', share)).not.toContain('does not begin at zero')
    expect(draw('Chart', { ...share, only: 'Asia,Northern America', where: 'year=1990|2020' })).toContain(
      'does not begin at zero',
    )
  })

  it('runs years from the left and other pairs from where the page begins', () => {
    expect(draw('Chart', slope, 'ar')).toContain('<div class="chart" dir="ltr">')
    const areas = { ...slope, x: 'area', series: 'year', only: '1990,2020', where: 'area=Europe|Asia' }
    expect(draw('Chart', areas, 'ar')).toContain('<div class="chart" dir="rtl">')
    expect(draw('Chart', areas, 'ar')).toMatch(/x="100%" y="13" text-anchor="start">أوروبا/)
  })
})

describe('a chart of dots', () => {
  const dots = { ...chart, kind: 'dot', x: 'area', series: undefined, where: 'year=2020' }

  it('has a row for each x, the greatest first', () => {
    const markup = draw('Chart', { ...dots, where: 'year=2020; area=Asia|Europe|Africa' }).replace(
      /<details[\s\S]*/,
      '',
    )
    expect(rowsIn(markup)).toEqual(['Asia', 'Europe', 'Africa'])
    const ranked = draw('Chart', { ...dots, y: 'share', unit: 'percent' }).replace(/<details[\s\S]*/, '')
    expect(rowsIn(ranked)[0]).toBe('Latin America and the Caribbean')
    expect(rowsIn(ranked).at(-1)).toBe('Europe')
  })

  it('joins two years by an arrow in the direction of reading, ring and dot in one colour', () => {
    const pair = { ...dots, series: 'year', where: 'year=1990|2020' }
    const markup = draw('Chart', pair)
    expect(markup).toContain('86.0 → 89.0')
    expect(markup).toContain('class="c1 hollow"')
    expect(markup).not.toContain('class="c2')
    expect(draw('Chart', pair, 'ar')).toContain('86.0 ← 89.0')
  })

  it('tells series apart by shape, in grey too, and names each mark', () => {
    const areas = { ...dots, x: 'year', series: 'area', where: 'area=Europe|Asia|Northern America|Africa' }
    const markup = draw('Chart', areas)
    const marks = markup.slice(markup.indexOf('class="marks"'), markup.indexOf('<div class="chart">'))
    expect(marks).toMatch(/<circle class="c1 hollow".*Europe.*<circle class="c2".*Asia.*<rect class="c3".*rotate/s)
    expect(marks).toContain('Africa')
  })

  it('has no stem that would look like a length where the scale does not begin at zero', () => {
    const close = { ...dots, only: 'Asia,Europe' }
    expect(draw('Chart', close)).toContain('does not begin at zero')
    expect(draw('Chart', close)).not.toContain('class="lead"')
    expect(draw('Chart', dots)).toContain('class="lead"')
  })

  it('says a missing figure as a dash, not as nought', () => {
    const markup = draw('Chart', { ...dots, where: 'year=2000' })
    expect(markup).toMatch(/>Africa<\/text><text class="strong num halo"[^>]*>–</)
  })
})

function rowsIn(markup: string): string[] {
  const lines = [...markup.matchAll(/<text class="halo" x="0" y="(\d+)"[^>]*>([^<]+)<\/text>/g)]
  return lines
    .reduce<{ y: number; name: string }[]>((found, [, y, text]) => {
      const last = found.at(-1)
      if (last && Number(y) - last.y === 17) last.name += ` ${text}`
      else found.push({ y: Number(y), name: text! })
      return found
    }, [])
    .map(({ name }) => name)
}

describe('small multiples', () => {
  const markup = draw('Chart', { ...chart, kind: 'multiples', only: 'Europe,Africa' })

  it('are one picture with one name, a chart for each series', () => {
    expect(markup).toContain('<div role="img" aria-labelledby="fig-1-t fig-1-d">')
    expect(markup).toContain('id="fig-1-d">Five lines.</p>')
    expect(markup.match(/class="trace/g)).toHaveLength(2)
    expect(markup.match(/role="img"/g)).toHaveLength(1)
  })

  it('stand on one scale, and say it', () => {
    expect(markup).toContain('All on one scale, from 0 to 90 million.')
    const [europe, africa] = [...markup.matchAll(/class="trace c1" d="M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y))
    expect(africa! - europe!).toBeGreaterThan(40)
  })

  it('say the first and the last figure there is', () => {
    expect(markup).toMatch(/86\.0<\/text><text[^>]*>1990<.*89\.0<\/text><text[^>]*>2020</s)
  })

  it('run time from the left, their names from where the page begins', () => {
    const arabic = draw('Chart', { ...chart, kind: 'multiples', only: 'Europe' }, 'ar')
    expect(arabic).toMatch(/<b>أوروبا<\/b><div class="chart" dir="ltr">/)
  })
})

describe('a missing figure', () => {
  const figures = (kind: string, given: string) => {
    const years = ['1990', '1995', '2000', '2005', '2010', '2015', '2020']
    const holed = {
      ...dataset,
      name: 'holed',
      rows: years.map((year, place) => ({
        area: 'Asia',
        year,
        persons: given[place] === '-' ? '' : '4000000',
        share: '',
      })),
    }
    const drawn = draw('Chart', { ...chart, data: 'holed', kind, only: 'Asia' }, 'en', undefined, [holed])
    const [, path = ''] = /class="trace[^>]* d="([^"]*)"/.exec(drawn) ?? []
    const pieces = path.split('M').slice(1)
    return { pieces: pieces.map((piece) => piece.split('L').length), dots: drawn.match(/<circle/g)?.length ?? 0, drawn }
  }

  // The points of each unbroken piece, then the dots: both ends in a small chart, the last figure in a large one.
  it.each([
    ['line', 'xxxxxxx', [7], 1],
    ['line', 'xxx-xxx', [3, 3], 1],
    ['line', 'xx-x-xx', [2, 2], 2],
    ['line', '--xxxxx', [5], 1],
    ['line', 'xxxxx--', [5], 1],
    ['line', 'x-x-x-x', [], 4],
    ['multiples', 'xxxxxxx', [7], 2],
    ['multiples', 'xx-x-xx', [2, 2], 3],
  ])('in a %s of %s breaks the line', (kind, given, pieces, dots) => {
    expect(figures(kind, given)).toMatchObject({ pieces, dots })
  })

  it('is said to be missing in the table', () => {
    expect(figures('line', 'xxx-xxx').drawn.match(/not available/g)).toHaveLength(1)
    expect(figures('line', 'xxxxxxx').drawn).not.toContain('not available')
  })
})

describe('where', () => {
  it('draws only the lines that have these values', () => {
    const markup = draw('Chart', { ...chart, where: 'area=Europe|Asia; year=1990|2000|2010' })
    expect(markup.match(/class="trace/g)).toHaveLength(2)
    expect(markup).not.toContain('2020</th>')
  })

  it('orders what it lists, years apart', () => {
    const markup = draw('Chart', {
      ...chart,
      kind: 'bar',
      x: 'area',
      series: undefined,
      where: 'year=2020; area=Asia|Europe',
    })
    expect(markup.indexOf('>Asia<')).toBeLessThan(markup.indexOf('>Europe<'))
    const years = draw('Chart', { ...chart, where: 'year=2020|1990' })
    expect(years.indexOf('<th scope="row">1990')).toBeLessThan(years.indexOf('<th scope="row">2020'))
  })
})

describe('a table of a dataset', () => {
  const table = {
    id: 'table-1',
    data: 'regions',
    columns: 'area,persons,share',
    where: 'year=2000',
    title: 'In 2000',
    note: 'Mid-year.',
  }
  const markup = draw('DataTable', table)

  it('has the lines asked for, figures in full, with one number of decimals in a column', () => {
    expect(markup.match(/<tr>/g)).toHaveLength(6)
    expect(markup).toContain('<th scope="row">Europe</th><td class="num">87,000,000</td><td class="num">1.25%</td>')
    expect(markup).toContain('not available')
  })

  it('has its id, its source and its note', () => {
    expect(markup).toContain('<figure class="figure" id="table-1"><figcaption><b>In 2000</b>')
    expect(markup).toMatch(/class="source".*UN DESA.*Mid-year\./)
  })

  it('names columns and codes in the language of the page, marking what is English', () => {
    const arabic = draw('DataTable', table, 'ar')
    expect(arabic).toContain('<th scope="col">المنطقة</th><th scope="col" class="num">المهاجرون</th>')
    expect(arabic).toContain('<th scope="row" lang="en">Asia</th>')
  })
})
