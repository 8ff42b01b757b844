// What a peer finds, as JSON lines: node peers.mjs TASK INPUT > OUTPUT, with the packages of package.json in reach.
// Offsets are UTF-16 code units, as the command's.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const read = file => {
  const bytes = fs.readFileSync(file)
  return (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8')
}

const records = file => read(file).split('\n').filter(line => line).map(line => JSON.parse(line))

// The text that a program takes out of each page; none of a page that it cannot take.
const pages = async (folder, extract) => {
  const { parseHTML } = await import('linkedom')
  const names = fs.readdirSync(folder).filter(name => name.endsWith('.html.gz')).sort()
  return Promise.all(names.map(async name => {
    const { document } = parseHTML(read(path.join(folder, name)))
    const text = await extract(document, parseHTML).catch(() => '')
    return { id: name.slice(0, -'.html.gz'.length), text: text ?? '' }
  }))
}

const tasks = {
  async 'wink-nlp'(file) {
    const winkNLP = (await import('wink-nlp')).default
    const model = (await import('wink-eng-lite-web-model')).default
    const nlp = winkNLP(model, ['sbd', 'pos'])
    const { its } = nlp
    return records(file).map(({ id, text }) => {
      const doc = nlp.readDoc(text)
      const tokens = []
      let at = 0
      doc.tokens().each(token => {
        const value = token.out()
        const start = text.indexOf(value, at)
        if (start < 0) return
        at = start + value.length
        tokens.push([start, at, token.out(its.lemma)])
      })
      let from = 0
      const ends = doc.sentences().out().map(sentence => {
        const start = text.indexOf(sentence.trim(), from)
        if (start >= 0) from = start + sentence.trim().length
        return from
      })
      return { id, ends, tokens }
    })
  },

  async compromise(file) {
    const nlp = (await import('compromise')).default
    return records(file).map(({ id, text }) => {
      const doc = nlp(text)
      const spans = (view, type) => view.json({ offset: true })
        .map(e => ({ start: e.offset.start, end: e.offset.start + e.offset.length, type, form: 'name' }))
        .map(e => trimmed(e, text))
      const ends = doc.json({ offset: true }).map(s => trimmed({ start: s.offset.start, end: s.offset.start + s.offset.length }, text).end)
      return {
        id,
        ends,
        entities: [...spans(doc.people(), 'PER'), ...spans(doc.places(), 'LOC'), ...spans(doc.organizations(), 'ORG')],
      }
    })
  },

  async 'vader-sentiment'(file) {
    const vader = (await import('vader-sentiment')).default
    return records(file).map(({ id, text }) => ({
      id,
      valence: vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    }))
  },

  async '@mozilla/readability'(folder) {
    const { Readability } = await import('@mozilla/readability')
    return pages(folder, async document => new Readability(document).parse()?.textContent)
  },

  async defuddle(folder) {
    const { Defuddle } = await import('defuddle/node')
    return pages(folder, async (document, parseHTML) => {
      const { content } = await Defuddle(document, 'https://example.org/', { useAsync: false })
      return parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body.textContent
    })
  },
}

// Without the blanks and marks at the ends.
function trimmed(span, text) {
  let { start, end } = span
  while (start < end && /[\s"“(]/.test(text[start])) start++
  while (end > start && /[\s,;:)]/.test(text[end - 1])) end--
  return { ...span, start, end }
}

const [task, input] = process.argv.slice(2)
for (const record of await tasks[task](input)) console.log(JSON.stringify(record))
