namespace Parallax.Notebooks.Html;

/// <summary>The style rules of a page.</summary>
internal static class PageStyle
{
    public const string Rules = """
        :root { color-scheme: light dark; --text: #1d2126; --back: #fff; --soft: #f4f5f7; --line: #d8dce2; --link: #0b57a4; --bad: #a3211d; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --text: #e4e7eb; --back: #16191d; --soft: #21262c; --line: #3a424c; --link: #8ab8f0; --bad: #ff9d95; }
          .output img { border-radius: 4px; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 76rem; padding: 1rem; color: var(--text); background: var(--back); font: 1rem/1.55 system-ui, sans-serif; }
        a { color: var(--link); }
        header { border-bottom: 1px solid var(--line); padding-bottom: .6rem; }
        .kicker { margin: 0; font-size: .9rem; opacity: .8; }
        .page-title { font-size: clamp(1.4rem, 1rem + 2vw, 2.1rem); font-weight: 700; margin: .2rem 0; max-width: 52rem; text-wrap: balance; }
        .front, .story { min-width: 0; }
        .front .origin { font-size: .85rem; margin: 0 0 2.2rem; overflow-wrap: anywhere; }
        nav { margin: 1rem 0; font-size: .95rem; }
        .contents nav { columns: 22rem; }
        @media (min-width: 72rem) {
          .opening { display: grid; grid-template-columns: minmax(0, 48rem) 1fr; gap: 3rem; align-items: start; }
          .opening > .story { grid-column: 1; grid-row: 1; }
          .opening > nav { grid-column: 2; grid-row: 1; }
          .opening nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; font-size: .85rem; padding: .5rem 0; }
        }
        nav ol, nav ul { margin: 0; padding-left: 1.3rem; }
        nav > ol { list-style: none; padding-left: 0; }
        nav > ol > li { break-inside: avoid; margin-bottom: .4rem; }
        section.notebook { border-top: 3px solid var(--line); margin-top: 2rem; padding-top: .5rem; }
        section.key { border-top: 3px solid var(--line); margin-top: 2rem; padding-top: .2rem; }
        section.key h2 { font-size: 1.5rem; }
        section.appendix { border-top: 3px solid var(--line); margin-top: 3rem; }
        details.notebook { border-bottom: 1px solid var(--line); }
        details.notebook > summary { cursor: pointer; font-weight: 600; padding: .6rem 0; }
        .origin, .above { font-size: .85rem; overflow-wrap: anywhere; }
        .prose { max-width: 46rem; overflow-wrap: anywhere; }
        h1, h2, h3 { line-height: 1.25; margin: 1.6rem 0 .5rem; }
        h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
        code, pre { font: .86rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
        pre { margin: .5rem 0; padding: .6rem .8rem; overflow-x: auto; background: var(--soft); border-radius: 4px; }
        details.code { margin: .6rem 0; }
        details.code > summary { cursor: pointer; font-size: .8rem; opacity: .75; }
        .output { margin: .6rem 0; overflow-x: auto; max-width: 100%; }
        .output > p { max-width: 46rem; }
        .output img { max-width: 100%; height: auto; }
        .output pre { background: none; margin: 0; padding: 0; }
        .stderr, .error { border-left: 3px solid var(--bad); }
        .error { color: var(--bad); }
        table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
        .prose table { display: block; overflow-x: auto; }
        th, td { padding: .25rem .7rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
        thead th { border-bottom: 2px solid var(--line); }
        .dni-code-hint { font-style: italic; }
        details.dni-treeview { padding-left: 1em; }
        @media print {
          nav, details.code:not([open]) { display: none; }
          section.notebook { break-before: page; border: 0; }
          details.notebook:not([open]), section.appendix:not(:has(details[open])) { display: none; }
          .front .origin { break-before: avoid; }
          h1, h2, h3, .prose { break-after: avoid; }
          tr { break-inside: avoid; }
          .output { overflow: visible; }
          .output svg, .output figure, .output blockquote, .output li { break-inside: avoid; }
          .output table { font-size: .72rem; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; }
          .output th, .output td { padding: .15rem .35rem; overflow-wrap: anywhere; }
        }

        """;
}
