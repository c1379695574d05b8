import Checksums
import Foundation
import Testing

@testable import Rendering

@Suite struct PageRendererTests {
    func page(_ sample: SampleLesson) -> String { PageRenderer(lesson: sample.lesson, transcript: sample.transcript).render() }

    @Test func sameInputSameBytes() throws {
        let sample = try SampleLesson.gradients()
        var slower = sample
        slower.transcript.seconds = 99
        #expect(page(sample) == page(slower))
        #expect(page(sample).utf8.count < 100_000)
    }

    @Test func policyAllowsItsOwnTextsOnly() throws {
        let page = page(try .gradients())
        #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
        let style = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/)).1
        let script = try #require(page.firstMatch(of: /<script>([\s\S]*?)<\/script>/)).1
        for text in [style, script] {
            #expect(page.contains("'sha256-\(Data(SHA256.digest(text.utf8)).base64EncodedString())'"))
        }
        #expect(page.matches(of: /<script/).count == 1)
        #expect(page.matches(of: /style="/).isEmpty && page.matches(of: /\son[a-z]+="/).isEmpty)
    }

    @Test func writeIt() throws {
        guard let folder = ProcessInfo.processInfo.environment["GRADUAL_LOOK"] else { return }
        try page(try .gradients()).write(toFile: "\(folder)/page.html", atomically: true, encoding: .utf8)
    }
}
