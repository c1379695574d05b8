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
        const names = document.querySelector(".names");
        if (names) {
          // What the section at the end says of a name, shown beside it: while it is pointed at, has the focus, or was touched.
          const card = document.createElement("div");
          card.className = "card";
          card.id = "page:card";
          card.setAttribute("role", "tooltip");
          card.hidden = true;
          names.append(card);
          let owner = null;
          let timer = 0;
          const nameAt = (target) => (target instanceof Element ? target.closest("a[href^='#name:']") : null);
          const place = () => {
            if (!owner) return;
            const box = owner.getBoundingClientRect();
            if (box.bottom < 0 || box.top > innerHeight) { hide(); return; }
            card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8))}px`;
            // Below the name, where that fits or has more room than above; what is longer scrolls.
            const below = innerHeight - box.bottom - 14;
            const above = box.top - 14;
            card.style.maxHeight = "";
            const isBelow = card.offsetHeight <= below || below >= above;
            card.style.maxHeight = `${Math.min(0.6 * innerHeight, isBelow ? below : above)}px`;
            card.style.top = `${isBelow ? box.bottom + 6 : box.top - 6 - card.offsetHeight}px`;
          };
          const show = (link) => {
            clearTimeout(timer);
            if (owner === link) return;
            const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
            if (!entry) return;
            hide();
            owner = link;
            const list = document.createElement("dl");
            list.append(...[...entry.children].map((child) => child.cloneNode(true)));
            card.replaceChildren(list);
            card.hidden = false;
            card.scrollTop = 0;
            link.setAttribute("aria-describedby", card.id);
            place();
          };
          const hide = () => {
            clearTimeout(timer);
            if (owner) owner.removeAttribute("aria-describedby");
            owner = null;
            card.hidden = true;
          };
          const later = (action, delay) => { clearTimeout(timer); timer = setTimeout(action, delay); };
          addEventListener("pointerover", (event) => {
            if (event.pointerType === "touch") return;
            const link = nameAt(event.target);
            if (link) later(() => show(link), owner ? 80 : 250);
            else if (card.contains(event.target)) clearTimeout(timer);
            else if (owner && document.activeElement !== owner) later(hide, 250);
            else clearTimeout(timer);
          });
          addEventListener("focusin", (event) => {
            const link = nameAt(event.target);
            if (link && link.matches(":focus-visible")) show(link);
            else if (!link) hide();
          });
          addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
          addEventListener("click", (event) => {
            const link = nameAt(event.target);
            if (link && event.pointerType === "touch" && owner !== link) {
              // The first touch shows the card, the second follows the link.
              event.preventDefault();
              show(link);
            } else if (!card.contains(event.target)) {
              hide();
            }
          });
          addEventListener("scroll", place, { capture: true, passive: true });
          addEventListener("resize", place);
        }
        for (const drawing of document.querySelectorAll(".stepped")) {
          const area = drawing.querySelector(":scope > .scroll");
          if (!area) continue;
          const steps = [...drawing.querySelectorAll(":scope > details > .steps > li")];
          const nodes = [...area.querySelectorAll(".node")];
          let position = steps.length;
          const bar = document.createElement("div");
          bar.className = "stepping";
          bar.setAttribute("role", "group");
          bar.setAttribute("aria-label", "Step through the graph");
          const status = document.createElement("span");
          status.setAttribute("aria-live", "polite");
          const button = (name, target) => {
            const element = document.createElement("button");
            element.type = "button";
            element.textContent = name;
            element.addEventListener("click", () => show(target()));
            bar.append(element);
            return element;
          };
          const first = button("From the start", () => 0);
          const back = button("\u2190 Back", () => position - 1);
          const forward = button("Forward \u2192", () => (position >= steps.length ? 0 : position + 1));
          const all = button("All", () => steps.length);
          bar.append(status);
          const show = (target) => {
            position = Math.max(0, Math.min(steps.length, target));
            const isAll = position === steps.length;
            const seen = new Set();
            const graded = new Set();
            for (const step of steps.slice(0, position + 1)) {
              (step.dataset.pass ? graded : seen).add(step.dataset.node);
            }
            const current = isAll ? null : steps[position];
            for (const node of nodes) {
              node.classList.toggle("unseen", !isAll && !seen.has(node.dataset.node));
              node.classList.toggle("ungraded", !isAll && !graded.has(node.dataset.node));
              node.classList.toggle("now", current !== null && current.dataset.node === node.dataset.node);
            }
            if (current) {
              // Within its own box alone: the page stays where it is.
              const box = nodes.find((node) => node.dataset.node === current.dataset.node).getBoundingClientRect();
              const frame = area.getBoundingClientRect();
              if (box.top < frame.top || box.bottom > frame.bottom) area.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
              if (box.left < frame.left || box.right > frame.right) area.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
            }
            first.disabled = position === 0;
            back.disabled = position === 0;
            all.disabled = isAll;
            status.textContent = isAll ? "" : `${position + 1} of ${steps.length}: ${current.textContent}`;
          };
          bar.addEventListener("keydown", (event) => {
            if (event.key === "ArrowRight") show(position >= steps.length ? 0 : position + 1);
            else if (event.key === "ArrowLeft") show(position - 1);
            else return;
            event.preventDefault();
            if (document.activeElement.disabled) forward.focus();
          });
          area.before(bar);
          show(position);
          // What is wider than its box is looked at in the middle first, where most lines meet.
          area.scrollLeft = (area.scrollWidth - area.clientWidth) / 2;
          // A box that stands for a module leads to its inside; by keyboard one comes there anyway.
          for (const node of nodes) {
            if (!node.dataset.opens) continue;
            node.addEventListener("click", () => {
              const inside = drawing.querySelector(`:scope > details[data-module="${node.dataset.opens}"]`);
              inside.open = true;
              inside.scrollIntoView({ block: "nearest" });
            });
          }
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
