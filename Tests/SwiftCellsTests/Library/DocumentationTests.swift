import Testing

@testable import SwiftCells

/// What `gradual docs` and the pages' hover cards are told of built-ins.
struct DocumentationTests {
    static let library: CellLibrary = {
        var library = CellLibrary.standard
        library.declare(
            """
            /// A thing of its own.
            ///
            /// More of it.
            struct Widget {
                /// How many.
                var count: Int { 3 }
                /// Turns it.
                /// - Parameter angle: in degrees.
                func turn(by angle: Double, times: Int = 1) -> Widget { self }
                func _inner() {}
            }
            """)
        library.declare("/// Turns it over.\nfunc turn(over: Bool) -> Widget { self }", in: "Widget")
        return library
    }()

    @Test func typesShowTheirHeader() throws {
        let found = try #require(Self.library.documentation(of: "Widget").first)
        #expect(found.name == "Widget")
        #expect(found.signature == "struct Widget")
        #expect(found.summary == "A thing of its own.")
        #expect(found.comment == "A thing of its own.\n\nMore of it.")
    }

    @Test func membersAreFoundInBracesAndOutside() {
        let found = Self.library.documentation(of: "turn")
        #expect(found.map(\.name) == ["Widget.turn", "Widget.turn"])
        #expect(found.map(\.signature) == ["func turn(by angle: Double, times: Int = 1) -> Widget", "func turn(over: Bool) -> Widget"])
        #expect(Self.library.documentation(of: "Widget.turn(over:)").map(\.comment) == ["Turns it over."])
        #expect(Self.library.documentation(of: "Widget.turn(by:times:)").map(\.summary) == ["Turns it. - Parameter angle: in degrees."])
    }

    @Test func aTypesMembersAreListed() {
        #expect(Self.library.members(of: "Widget").map(\.name) == ["Widget.count", "Widget.turn", "Widget.turn"])
        #expect(Self.library.members(of: "NoSuchThing").isEmpty)
    }

    /// With a type before it, a member is found where the type has it from.
    @Test(arguments: [("Array.map", "Collection.map"), ("Array.lastIndex", "BidirectionalCollection.lastIndex"), ("Int.isMultiple", "BinaryInteger.isMultiple")])
    func inheritedMembersAreFound(asked: String, declared: String) {
        let found = Self.library.documentation(of: asked).map(\.name)
        #expect(!found.isEmpty && Set(found) == [declared])
    }

    @Test func propertiesShowWhetherTheyCanBeSet() {
        #expect(Self.library.documentation(of: "Widget.count").map(\.signature) == ["var count: Int { get }"])
    }

    @Test func whatIsNotMeantForCellsIsNotShown() {
        #expect(Self.library.documentation(of: "_inner").isEmpty)
        #expect(Self.library.documentation(of: "nothingOfTheKind").isEmpty)
        #expect(!Self.library.documentedNames.contains { $0.hasPrefix("_") || $0.contains("._") })
    }

    @Test func theStandardLibraryAnswers() {
        for name in ["print", "Array", "Array.append", "map", "String.split", "Dictionary.subscript", "+", "Int.init", "zip", "Double.squareRoot"] {
            #expect(!Self.library.documentation(of: name).isEmpty, "\(name)")
        }
        #expect(Self.library.documentedNames.contains("Array.append"))
    }

    /// Many names at once, each named in full: the type, the labels.
    @Test func manyNamesAreLookedUpAtOnce() {
        let names: Set<String> = ["Widget", "Widget.turn(by:times:)", "Widget.turn(over:)", "Widget.count", "turn(by:times:)", "Array.map", "nothing", "print(_:separator:terminator:)"]
        let found = Self.library.documentation(ofEach: names)
        #expect(found["Widget.turn(by:times:)"]?.map(\.signature) == ["func turn(by angle: Double, times: Int = 1) -> Widget"])
        #expect(found["Widget.turn(over:)"]?.map(\.comment) == ["Turns it over."])
        #expect(found["Widget"]?.count == 1 && found["Widget.count"]?.count == 1 && found["print(_:separator:terminator:)"]?.count == 1)
        // A member is not found without its type, nor under a type that only inherits it.
        #expect(found["turn(by:times:)"] == nil && found["Array.map"] == nil && found["nothing"] == nil)
    }

    /// Whatever a learner can name of the standard library says in a sentence what it is.
    @Test func everythingInTheStandardLibraryIsExplained() {
        let reader = DocumentationReader(.standard)
        let silent = reader.all.filter(\.summary.isEmpty).map(\.name)
        #expect(Set(silent).sorted() == [])
    }
}
