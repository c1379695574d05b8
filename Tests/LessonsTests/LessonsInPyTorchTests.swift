import Foundation
import Testing

@testable import Lessons

/// The pages of the course against the same cells written in PyTorch, from the same seed.
///
/// `Fixtures/lessons_in_pytorch.py` is the course in Python; what its cells print stands in the JSON file beside it. Pages say what
/// the cells give here (`gradual check` holds them to that), so that pages that accept PyTorch's output mean equal numbers.
@Suite("The course agrees with PyTorch")
struct LessonsInPyTorchTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let pytorch: [String: [String: String]] = {
        let file = package.appending(path: "Tests/LessonsTests/Fixtures/lessons_in_pytorch.json")
        // A missing or broken fixture leaves no lesson to test, which `coverage` reports.
        return (try? JSONDecoder().decode([String: [String: String]].self, from: Data(contentsOf: file))) ?? [:]
    }()

    @Test("Each cell's page accepts what PyTorch prints", arguments: pytorch.keys.sorted())
    func cells(lesson name: String) throws {
        let lesson = try Lesson.read(Self.package.appending(path: "lessons/\(name).md").path())
        for (id, given) in try #require(Self.pytorch[name]).sorted(by: { $0.key < $1.key }) {
            let cell = try #require(lesson.cells.first { $0.id == id }, "\(name) has no cell \(id)")
            let outputs = cell.expectations.filter { expectation in
                guard case .fence = expectation.source else { return false }
                return expectation.stream == .output
            }
            #expect(!outputs.isEmpty, "\(name): \(id) shows no output")
            let comparison = PageComparison(outputs, given: given)
            #expect(comparison.isSame, "\(name): \(id) is not what PyTorch gives:\n\(given)")
        }
    }

    @Test("A changed digit would be found")
    func changedDigit() throws {
        let given = try #require(Self.pytorch["01-tensors"]?["randn"])
        let lesson = try Lesson.read(Self.package.appending(path: "lessons/01-tensors.md").path())
        let cell = try #require(lesson.cells.first { $0.id == "randn" })
        #expect(PageComparison(cell.expectations, given: given).isSame)
        #expect(!PageComparison(cell.expectations, given: given.replacing("1.5410", with: "1.5411")).isSame)
    }

    @Test("Every lesson of the course is worked through in PyTorch")
    func coverage() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.package.appending(path: "lessons").path())
        let lessons = names.filter { $0.hasSuffix(".md") && $0.first?.isNumber == true }.map { String($0.dropLast(3)) }
        #expect(!lessons.isEmpty)
        #expect(Set(lessons) == Set(Self.pytorch.keys))
    }
}
