import Testing

@testable import SwiftCells

/// What the library declares is Swift's: the interface of the standard library that comes with a compiler is the judge.
struct LibraryInterfaceTests {
    private static let texts = SwiftCompiler.installed.map(SwiftInterface.texts) ?? []

    /// The standard library as the compiler has it, and as cells have it.
    private static let (swift, own): (SwiftInterface, SwiftInterface) = {
        var (swift, own) = (SwiftInterface(), SwiftInterface())
        for text in texts { swift.read(text) }
        for entry in CellLibrary.standard.entries where entry.module == nil && !entry.isReserved {
            let header = entry.context.map { "extension \($0) {\n\(entry.signature)\n}" } ?? entry.signature
            own.read(header)
        }
        return (swift, own)
    }()

    @Test("Every conformance of the library is one of Swift's", .enabled(if: texts.count == 2, "the compiler comes without the library's interface"))
    func conformsAsSwift() {
        #expect(Self.own.parents.count > 100)
        for (owner, parents) in Self.own.parents.sorted(by: { $0.key < $1.key }) where !owner.hasPrefix("_") {
            let ancestry = Self.swift.ancestry(of: owner)
            for parent in parents where !parent.hasPrefix("_") { #expect(ancestry.contains(parent), "\(owner): \(parent)") }
        }
    }

    @Test("Every member of the library is one of Swift's", .enabled(if: texts.count == 2, "the compiler comes without the library's interface"))
    func isSwifts() {
        let (swift, own) = (Self.swift, Self.own)
        #expect(swift.members.values.joined().count > 3000)
        let members = own.members.values.joined().filter { member in
            !([member.name] + member.labels).contains { $0.hasPrefix("_") && $0 != "_" } && !member.owner.hasPrefix("_")
        }
        #expect(members.count > 1500)
        // What `\(…)` in a text calls here is a static function in place of a mutating one.
        for member in members.sorted(by: { "\($0)" < "\($1)" }) where !(member.name == "appendInterpolation" && member.traits.contains("static")) {
            let ancestry = swift.ancestry(of: member.owner)
            let isOperator = !(member.name.first?.isLetter ?? false)
            let rivals = (swift.members[member.name] ?? []).filter { rival in
                isOperator ? rival.labels.count == member.labels.count : ancestry.contains(rival.owner) && rival.takes(member.labels)
            }
            // An operator may be free or static; who can be set can be read.
            func traits(_ other: SwiftInterface.Member) -> [String] { other.traits(ofParameters: member.labels.count).filter { $0 != "set" && !(isOperator && $0 == "static") } }
            let same = rivals.contains { traits($0) == traits(member) && ($0.traits.contains("set") || !member.traits.contains("set")) }
            #expect(same, "\(member) is none of \(rivals)")
        }
    }
}
