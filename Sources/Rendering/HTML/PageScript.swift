/// What a page can do beyond being read: copying code, and showing in the contents where the reader is. Everything is there without it.
enum PageScript {
    static let source: StaticString = #"""
        "use strict";
        for (const listing of document.querySelectorAll(".listing.code")) {
          const code = listing.querySelector("code");
          const button = document.createElement("button");
          button.type = "button";
          button.className = "copy";
          button.textContent = "Copy";
          button.setAttribute("aria-label", "Copy this code");
          button.addEventListener("click", async () => {
            const copy = code.cloneNode(true);
            for (const mark of copy.querySelectorAll(".check")) mark.remove();
            try {
              await navigator.clipboard.writeText(copy.textContent);
              button.textContent = "Copied";
            } catch {
              const range = document.createRange();
              range.selectNodeContents(code);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              button.textContent = "Selected";
            }
            setTimeout(() => { button.textContent = "Copy"; }, 1500);
          });
          listing.append(button);
        }
        const contents = document.querySelector("nav.contents");
        if (contents) {
          if (matchMedia("(max-width: 68rem)").matches) contents.querySelector("details").removeAttribute("open");
          const links = new Map();
          for (const link of contents.querySelectorAll("a")) {
            const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
            if (heading) links.set(heading, link);
          }
          const follow = () => {
            let current = null;
            for (const heading of links.keys()) {
              if (heading.getBoundingClientRect().top > innerHeight / 3) break;
              current = heading;
            }
            for (const [heading, link] of links) {
              if (heading === current) link.setAttribute("aria-current", "true");
              else link.removeAttribute("aria-current");
            }
          };
          let waiting = false;
          addEventListener("scroll", () => {
            if (waiting) return;
            waiting = true;
            requestAnimationFrame(() => { waiting = false; follow(); });
          }, { passive: true });
          follow();
        }
        addEventListener("beforeprint", () => {
          for (const fold of document.querySelectorAll("details:not([open])")) {
            fold.setAttribute("open", "");
            fold.setAttribute("data-closed", "");
          }
        });
        addEventListener("afterprint", () => {
          for (const fold of document.querySelectorAll("details[data-closed]")) {
            fold.removeAttribute("open");
            fold.removeAttribute("data-closed");
          }
        });

        """#
}
