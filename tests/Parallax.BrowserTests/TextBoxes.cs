namespace Parallax.BrowserTests;

/// <summary>Scripts that measure text.</summary>
internal static class TextBoxes
{
    /// <summary>Puts the pictures of a page, for wide and narrow screens, into it as SVG and everything else away.</summary>
    public const string Unfold = """
        () => {
          const inline = [...document.querySelectorAll('figure.chart svg')].map(svg => svg.outerHTML);
          const uris = [...document.querySelectorAll('picture source, img')].map(e => e.srcset || e.src).filter(u => u.includes('svg+xml;base64,'));
          const decode = u => new TextDecoder().decode(Uint8Array.from(atob(u.split('base64,')[1]), c => c.charCodeAt(0)));
          document.body.innerHTML = [...inline, ...uris.map(decode)].map((svg, i) => `<div id="picture${i}">${svg}</div>`).join('');
        }
        """;

    /// <summary>Texts of inline SVG pictures that lie on each other or leave the picture.</summary>
    public const string Faults = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
          const page = svg.getBoundingClientRect(), name = svg.parentElement.id;
          const boxes = [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, r: t.getBoundingClientRect() }));
          const faults = boxes.filter(b => b.r.left < page.left || b.r.right > page.right || b.r.bottom > page.bottom || b.r.top < page.top)
            .map(b => `${name}: '${b.text}' is cut off`);
          // Boxes are line boxes, which have room above capitals and below letters: a third of the height may be shared.
          boxes.forEach((a, i) => boxes.slice(0, i).forEach(b => {
            const w = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
            const h = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
            if (w > 0.5 && h > Math.min(a.r.height, b.r.height) / 3) faults.push(`${name}: '${a.text}' lies on '${b.text}'`);
          }));
          return faults;
        })
        """;
}
