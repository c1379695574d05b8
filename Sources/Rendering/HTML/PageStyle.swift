/// How a page looks: one style sheet for phone, laptop, projector and paper, light and dark.
///
/// All text stands out from its ground by 4.5 to 1 or more (WCAG 2, AA) in both schemes.
enum PageStyle {
    static let css: StaticString = #"""
        :root {
          --ground: #fdfcfa; --text: #1f2328; --soft: #5b6169; --line: #ddd9d2; --shadow: rgb(60 50 30 / 0.2); --tint: #f4f1ec; --link: #0b57a4;
          --keyword: #96216e; --type: #0f5f74; --number: #1d4fae; --string: #2c6324; --comment: #646a72; --attribute: #85500a; --function: #4b3a9c;
          --ok: #17682f; --wrong: #b02318; --warn: #855300; --ok-tint: #eef7ef; --wrong-tint: #fdf0ee; --warn-tint: #fcf4e2; --mark: #ffd6cf; --mark-ok: #c4ecc9;
          --c0: #1f6fb4; --c1: #b5541c; --c2: #2e7d4f; --c3: #9a3f8f; --c4: #7a6a00; --c5: #4b5563;
          --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif;
          --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #16181c; --text: #e4e3df; --soft: #a4a9b1; --line: #363b43; --shadow: rgb(0 0 0 / 0.65); --tint: #1e2126; --link: #82b8f5;
            --keyword: #f08cc8; --type: #76cde0; --number: #94b8ff; --string: #9ad48c; --comment: #9aa1ab; --attribute: #eab765; --function: #beb0ff;
            --ok: #7fd295; --wrong: #ff9a8c; --warn: #edbf62; --ok-tint: #18261c; --wrong-tint: #2e1b1a; --warn-tint: #2b2415; --mark: #6d2a22; --mark-ok: #1f5a2e;
            --c0: #6db3f2; --c1: #f0a06a; --c2: #74cf98; --c3: #e29ad8; --c4: #d9c75a; --c5: #b4bcc8;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { font-size: clamp(106.25%, 0.95rem + 0.32vw, 150%); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
        body { margin: 0; background: var(--ground); color: var(--text); font-family: var(--serif); line-height: 1.6; overflow-wrap: break-word; }
        .page { max-width: 42rem; margin: 0 auto; padding: 2rem 1.1rem 4rem; }
        main > :first-child { margin-top: 0; }
        h1, h2, h3, h4, h5, h6 { font-family: var(--sans); line-height: 1.22; margin: 2.2em 0 0.6em; font-weight: 600; }
        h1 { font-size: 2.1rem; letter-spacing: -0.015em; margin-bottom: 0.7em; }
        h2 { font-size: 1.42rem; letter-spacing: -0.008em; }
        h3 { font-size: 1.14rem; }
        h4, h5, h6 { font-size: 1rem; }
        p, ul, ol, blockquote, .table, .math-block { margin: 0 0 1.05em; }
        ul, ol { padding-left: 1.5em; }
        li > ul, li > ol { margin-bottom: 0; }
        li + li { margin-top: 0.2em; }
        .task-item { list-style: none; margin-left: -1.35em; }
        .task.done { color: var(--ok); } .task.missed { color: var(--wrong); }
        a { color: var(--link); }
        a:hover { color: var(--text); }
        :focus-visible { outline: 0.15em solid var(--link); outline-offset: 0.15em; border-radius: 0.15em; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 0.6rem; background: var(--ground); padding: 0.3em 0.7em; z-index: 2; }
        .anchor { color: var(--soft); text-decoration: none; opacity: 0; font-weight: 400; padding: 0 0.2em; }
        h1:hover .anchor, h2:hover .anchor, h3:hover .anchor, h4:hover .anchor, h5:hover .anchor, h6:hover .anchor, .anchor:focus { opacity: 1; }
        blockquote { border-left: 0.2rem solid var(--line); padding-left: 1em; margin-left: 0; color: var(--soft); }
        hr { border: 0; border-top: 1px solid var(--line); margin: 2.4em 0; }
        img, svg { max-width: 100%; height: auto; }
        kbd { font: 0.84em var(--sans); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 0.3em; padding: 0.06em 0.4em; }
        code, pre { font-family: var(--mono); font-size: 0.83em; }
        code { background: var(--tint); border-radius: 0.25em; padding: 0.1em 0.28em; overflow-wrap: anywhere; }
        pre code { font-size: 1em; background: none; padding: 0; overflow-wrap: normal; }
        pre { margin: 0; overflow-x: auto; line-height: 1.5; tab-size: 4; }
        .table { overflow-x: auto; }
        .table code { overflow-wrap: break-word; }
        table { border-collapse: collapse; font-size: 0.92em; line-height: 1.4; font-variant-numeric: tabular-nums; }
        th, td { padding: 0.35em 1.1em 0.35em 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        th { font-family: var(--sans); font-weight: 600; font-size: 0.92em; border-bottom-color: var(--soft); }
        th:last-child, td:last-child { padding-right: 0; }
        .right { text-align: right; }
        .center { text-align: center; }
        /* What scrolls sideways has a shadow at the side where there is more: the covers scroll with the text, the shadows do not. */
        .listing pre, .printed, .shown, .excerpt, .difference, .table, .scroll, .math-block, .formula {
          --under: var(--ground);
          background: linear-gradient(to right, var(--under) 50%, transparent) 0 -1px / 2.5rem calc(100% + 2px) no-repeat local,
            linear-gradient(to left, var(--under) 50%, transparent) right -2px top -1px / 2.6rem calc(100% + 2px) no-repeat local,
            linear-gradient(to right, var(--shadow), transparent) 0 0 / 0.8rem 100% no-repeat scroll,
            linear-gradient(to left, var(--shadow), transparent) 100% 0 / 0.8rem 100% no-repeat scroll;
        }
        .listing pre { --under: var(--tint); }
        .error > pre { --under: var(--wrong-tint); } .warning > pre { --under: var(--warn-tint); } .expected > pre { --under: var(--ok-tint); }
        .listing { position: relative; background: var(--tint); border-radius: 0.4rem; margin: 0 0 1.05em; }
        .listing pre { padding: 0.75em 1em; border-radius: inherit; }
        .listing b { font-weight: 600; color: var(--keyword); }
        .listing i { color: var(--comment); }
        .t { color: var(--type); } .n { color: var(--number); } .s { color: var(--string); } .a { color: var(--attribute); } .f { color: var(--function); }
        code a { color: inherit; text-decoration: underline dotted var(--line); text-underline-offset: 0.25em; }
        .listing a.t { color: var(--type); } .listing a.f { color: var(--function); }
        code a:hover, code a:focus { text-decoration-color: currentcolor; }
        .names { font-size: 0.9em; margin-top: 3em; }
        .names dl { margin: 0; line-height: 1.45; }
        .names dl > div { margin: 0 0 0.9em; }
        .names dl > div:target { background: var(--warn-tint); outline: 0.4em solid var(--warn-tint); }
        .names dt { font-weight: 600; }
        .names dt code { background: none; padding: 0; }
        .names dd { margin: 0.15em 0 0.35em 1.2rem; }
        .names dd code { background: none; padding: 0; }
        .names dd b { font-weight: inherit; white-space: nowrap; }
        .names dd span { font: 0.84rem var(--sans); color: var(--soft); }
        .names dd p { margin: 0.1em 0 0; }
        .card { position: fixed; z-index: 3; width: 27rem; max-width: calc(100vw - 1rem); max-height: 60vh; overflow-y: auto; background: var(--ground); border: 1px solid var(--soft); border-radius: 0.4rem; box-shadow: 0 0.3rem 1.2rem rgb(0 0 0 / 0.25); padding: 0.6em 0.9em; }
        .card[hidden] { display: none; }
        .card dl > div, .card dd:last-child { margin-bottom: 0; }
        .card dd { margin-left: 0; }
        .cell { margin: 0 0 1.5em; }
        .cell > .listing, .folded > .listing { margin: 0; border-left: 0.2rem solid var(--c0); border-radius: 0.15rem 0.4rem 0.4rem 0.15rem; }
        .cell > .listing.idle { border-left-style: dashed; border-left-color: var(--soft); }
        .folded > summary { font: 0.84rem var(--sans); color: var(--soft); cursor: pointer; padding: 0.2em 0; }
        .folded[open] > summary { margin-bottom: 0.3em; }
        .check { position: absolute; left: -1.3em; font-weight: 700; user-select: none; }
        .check.ok { color: var(--ok); } .check.wrong { color: var(--wrong); }
        .copy { position: absolute; top: 0.35rem; right: 0.35rem; font: 0.74rem var(--sans); color: var(--soft); background: var(--ground); border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.2em 0.6em; cursor: pointer; opacity: 0; }
        .listing:hover .copy, .copy:focus-visible { opacity: 1; }
        @media (hover: none) { .copy { display: none; } }
        .result { padding: 0.5em 0 0 1.2rem; }
        .result > .label, .diagnostic > .label { font: 600 0.74rem/1.4 var(--sans); margin: 0 0 0.15em; color: var(--soft); }
        .result.ok > .label { color: var(--ok); }
        .result.wrong > .label { color: var(--wrong); }
        .nothing { color: var(--soft); font-style: italic; margin: 0; }
        .value { display: flex; gap: 0.8em; align-items: baseline; min-width: 0; }
        .value > pre { flex: 1; min-width: 0; }
        .sign { font: 0.74rem var(--sans); color: var(--soft); border: 1px solid var(--line); border-radius: 0.3rem; padding: 0 0.45em; }
        .printed + .value, .value + .printed { margin-top: 0.35em; }
        .diagnostic { margin: 0.7em 0 0; padding: 0.65em 1em 0.75em; border-left: 0.2rem solid; border-radius: 0.15rem 0.4rem 0.4rem 0.15rem; font-size: 0.95em; }
        .diagnostic.error { border-color: var(--wrong); background: var(--wrong-tint); }
        .diagnostic.warning { border-color: var(--warn); background: var(--warn-tint); }
        .diagnostic.expected { border-color: var(--ok); background: var(--ok-tint); }
        .error > .label { color: var(--wrong); } .warning > .label { color: var(--warn); } .expected > .label { color: var(--ok); }
        .message { margin: 0 0 0.4em; white-space: pre-wrap; tab-size: 2; }
        .diagnostic ul { margin: 0.4em 0 0; padding-left: 1.2em; }
        .excerpt .line { color: var(--soft); padding-right: 1em; user-select: none; }
        .excerpt mark { background: none; color: inherit; border-bottom: 0.14em solid var(--wrong); }
        .difference del, .difference ins { text-decoration: none; display: inline; }
        .difference del { color: var(--wrong); } .difference ins { color: var(--ok); }
        .difference mark { color: var(--text); background: var(--mark); font-weight: 700; border-radius: 0.15em; }
        .difference ins mark { background: var(--mark-ok); }
        .notice { font: 0.84rem var(--sans); color: var(--soft); margin: 0.4em 0 0 1.2rem; }
        .notice.wrong, .closing.wrong { color: var(--wrong); }
        .closing { font: 0.84rem var(--sans); color: var(--soft); border-top: 1px solid var(--line); padding-top: 0.8em; margin-top: 3em; }
        .math { font-family: var(--mono); }
        .math-block { overflow-x: auto; overflow-y: hidden; padding: 0.2em 0; text-align: center; }
        .formula { display: inline-block; max-width: 100%; overflow-x: auto; overflow-y: hidden; vertical-align: bottom; }
        /* By name, since few systems give a font with the sizes that formulas need for `math` alone. */
        math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "Libertinus Math", "Noto Sans Math", "DejaVu Math TeX Gyre", math; font-size: 1.06em; }
        /* Chromium makes blocks of what a cell holds, which text-align does not move to the right. */
        .ml { text-align: left; } .mr { text-align: right; justify-items: end; } .me { padding-left: 0; padding-right: 0; } .mp { padding-left: 2em; padding-right: 0; }
        .in-red { color: var(--wrong); } .in-orange { color: var(--c1); } .in-green { color: var(--c2); } .in-blue { color: var(--c0); } .in-purple { color: var(--c3); }
        .in-olive { color: var(--c4); } .in-gray { color: var(--c5); } .in-black { color: var(--text); }
        [class^="cancel-"] {
          --stroke: transparent calc(50% - 0.04em), currentColor calc(50% - 0.03em) calc(50% + 0.03em), transparent calc(50% + 0.04em);
          padding: 0.14em 0.1em; -webkit-print-color-adjust: exact; print-color-adjust: exact;
        }
        .cancel-up { background: linear-gradient(to bottom right, var(--stroke)); } .cancel-down { background: linear-gradient(to top right, var(--stroke)); }
        .cancel-cross { background: linear-gradient(to bottom right, var(--stroke)), linear-gradient(to top right, var(--stroke)); }
        .footnote-ref { line-height: 0; font-size: 0.75em; }
        .footnote { display: flex; gap: 0.6em; font-size: 0.9em; }
        .footnote > .number { color: var(--soft); }
        main details { margin: 0 0 1.05em; }
        main > details, li > details { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.5em 1em; }
        main > details > summary { cursor: pointer; font-family: var(--sans); font-size: 0.92em; }
        main > details[open] > summary { margin-bottom: 0.7em; }
        main > details > :last-child { margin-bottom: 0.3em; }
        figure { margin: 0.6em 0 0.4em; max-width: 34rem; }
        figure + figure { margin-top: 1.4em; }
        figcaption { font: 600 0.84rem var(--sans); margin-bottom: 0.35em; }
        figure svg { display: block; width: 100%; overflow: visible; font: 11px var(--sans); }
        figure .pixels { image-rendering: pixelated; display: block; border: 1px solid var(--line); }
        figure > .pixels { max-width: 100%; height: auto; }
        .pictures { display: flex; flex-wrap: wrap; gap: 0.5rem; }
        .pictures .pixels { margin: 0 auto; }
        .pictures > div { min-width: 2rem; max-width: 100%; font: 0.74rem var(--sans); color: var(--soft); text-align: center; }
        /* A label is as wide as its picture. */
        .pictures span { display: block; width: 0; min-width: 100%; overflow-wrap: break-word; line-height: 1.3; }
        .scale { display: flex; align-items: center; gap: 0.6em; font: 0.74rem var(--sans); color: var(--soft); margin: 0.4em 0 0; }
        .scale img { width: 7rem; height: 0.6rem; }
        .grid { stroke: var(--line); stroke-width: 1; }
        .axis { stroke: var(--soft); stroke-width: 1; }
        .tick { fill: var(--soft); }
        .end { text-anchor: end; } .middle { text-anchor: middle; }
        .series { fill: none; stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
        .name { font-weight: 600; }
        .bar { fill: var(--c0); }
        .share { display: block; width: min(9em, 20vw); height: 0.75em; margin-top: 0.3em; }
        .k0 { stroke: var(--c0); } .k1 { stroke: var(--c1); stroke-dasharray: 7 3; } .k2 { stroke: var(--c2); stroke-dasharray: 2 3; }
        .k3 { stroke: var(--c3); stroke-dasharray: 9 3 2 3; } .k4 { stroke: var(--c4); stroke-dasharray: 12 4; } .k5 { stroke: var(--c5); stroke-dasharray: 4 2 1 2; }
        .p0 { fill: var(--c0); } .p1 { fill: var(--c1); } .p2 { fill: var(--c2); } .p3 { fill: var(--c3); } .p4 { fill: var(--c4); } .p5 { fill: var(--c5); }
        .scroll { overflow-x: auto; }
        .tall { max-height: 85vh; overflow-y: auto; }
        figure.wide { max-width: none; }
        figure svg.graph { width: auto; max-width: none; font-size: 10.5px; }
        .edge { fill: none; stroke: var(--soft); stroke-width: 1.2; }
        .edge.bundle { stroke-width: 2.6; }
        .node rect { fill: var(--tint); stroke: var(--c0); stroke-width: 1.2; }
        .node.leaf rect { stroke: var(--soft); stroke-dasharray: 3 2; }
        .node.outside rect { fill: none; }
        .node.module rect { stroke-width: 2.4; }
        .node[data-opens] { cursor: pointer; }
        .node[data-opens]:hover .name { text-decoration: underline; }
        .node text { fill: var(--text); text-anchor: middle; }
        .inside > .stepped { border-left: 2px solid var(--line); padding-left: 0.8em; }
        .node .gradient { fill: var(--c1); }
        .node.now rect { stroke: var(--c1); stroke-width: 3; stroke-dasharray: none; }
        .node.unseen { opacity: 0.15; }
        .node.ungraded .gradient { opacity: 0; }
        .stepping { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; font: 0.84rem var(--sans); margin: 0.5em 0; }
        .stepping button { font: inherit; color: var(--text); background: var(--tint); border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.25em 0.8em; cursor: pointer; }
        .stepping button:disabled { color: var(--soft); cursor: default; }
        .stepping span { margin-left: 0.5em; }
        .steps { font: 0.84rem/1.5 var(--mono); }
        .contents { font: 0.84rem/1.4 var(--sans); margin-bottom: 2.5rem; }
        .contents summary { color: var(--soft); cursor: pointer; font-weight: 600; }
        .contents ol { list-style: none; margin: 0.5em 0 0; padding: 0; }
        .contents li { margin: 0; }
        .contents .sub { padding-left: 1em; }
        .contents a { display: block; padding: 0.22em 0 0.22em 0.7em; color: var(--soft); text-decoration: none; border-left: 2px solid var(--line); }
        .contents a:hover { color: var(--text); }
        .contents a[aria-current] { color: var(--text); border-left-color: var(--c0); font-weight: 600; }
        .site nav { display: flex; flex-wrap: wrap; gap: 0.4em 1.6em; max-width: 42rem; margin: 0 auto; padding: 0.9rem 1.1rem; font: 0.84rem var(--sans); }
        .site .next { margin-left: auto; }
        header.site { border-bottom: 1px solid var(--line); }
        footer.site { border-top: 1px solid var(--line); }
        .lessons { padding-left: 1.6em; }
        .lessons li { margin-bottom: 1.1em; }
        .lessons li > a { font: 600 1.05rem var(--sans); }
        .lessons p { margin: 0.15em 0 0; }
        .requires { font: 0.84rem/1.45 var(--sans); color: var(--soft); }
        .requires + h1 { margin-top: 0; }
        .flag { color: var(--wrong); font: 0.84rem var(--sans); }
        @media (min-width: 68rem) {
          /* Code takes the room that a wide screen has beside the text. */
          .page.wide main > .cell, .page.wide main > .listing { margin-right: clamp(-9rem, (57.5rem - 100vw) / 2 + 1.5rem, 0rem); }
          .diagnostic { max-width: 41rem; }
          .page:not(.wide) > main > .table:has(th:nth-child(9)) { position: relative; left: 50%; width: max-content; max-width: calc(100vw - 5rem); transform: translateX(-50%); }
          .site nav { max-width: 60rem; }
          .page.wide { display: grid; grid-template-columns: 13rem minmax(0, 41rem); gap: 3.5rem; justify-content: center; max-width: none; }
          .contents { position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; margin: 0.4rem 0 0; }
        }
        @media (max-width: 30rem) {
          h1 { font-size: 1.75rem; }
          pre { font-size: 0.78em; }
          .listing pre { padding-left: 0.8em; padding-right: 0.8em; }
          figure svg:not(.graph) { font-size: 14.5px; }
          figure svg:not(.graph) .name { font-size: 13px; }
          figure svg.graph { zoom: 0.8; }
          .stepping { font-size: 0.76rem; gap: 0.3rem; }
          .stepping button { padding: 0.3em 0.5em; }
          .value { display: block; }
          .table td:has(code) { min-width: 5.5em; }
          .table code { overflow-wrap: anywhere; }
          .result, .notice { padding-left: 0.6rem; }
          .notice { margin-left: 0; }
          .anchor { display: none; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root {
            --ground: #fff; --text: #000; --soft: #444; --line: #bbb; --tint: #f5f5f5; --link: #000;
            --keyword: #96216e; --type: #0f5f74; --number: #1d4fae; --string: #2c6324; --comment: #555; --attribute: #85500a; --function: #4b3a9c;
            --ok: #17682f; --wrong: #b02318; --warn: #855300; --ok-tint: #fff; --wrong-tint: #fff; --warn-tint: #fff; --mark: #ddd; --mark-ok: #ddd;
            --c0: #1f6fb4; --c1: #b5541c; --c2: #2e7d4f; --c3: #9a3f8f; --c4: #7a6a00; --c5: #4b5563;
          }
          html { font-size: 10.5pt; }
          .page, .page.wide { display: block; max-width: none; padding: 0 0 0 1.2em; }
          .contents, .copy, .site, .skip, .anchor, .names, .stepping { display: none; }
          code a { text-decoration: none; }
          pre { white-space: pre-wrap; overflow-wrap: anywhere; }
          .tall { max-height: none; }
          pre, .table, .scroll, .math-block, .formula { overflow: visible; background: none !important; }
          h1, h2, h3, h4 { break-after: avoid; }
          .listing, .diagnostic, .printed, .shown, figure:not(.wide), .stepped > .scroll, .table:not(:has(tr:nth-child(16))), tr { break-inside: avoid; }
          /* What a cell gave stays with its code, the end of a list with what comes before it. */
          .result, .diagnostic, .notice, .closing, li:nth-child(2), li:last-child { break-before: avoid; }
          .result > .label, figcaption, summary { break-after: avoid; }
          figure svg.graph { max-width: 100%; max-height: 20cm; }
          .table table:has(th:nth-child(9)) { font-size: 0.75em; }
          .table table:has(th:nth-child(9)) :is(th, td) { padding-right: 0.6em; }
          p, li { orphans: 3; widows: 3; }
          a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
        }

        """#
}
