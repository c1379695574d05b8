/// How special members of Swift's library are that have one name in several of its types: those of a type itself most, then what all collections
/// have, then what all sequences have (swift, stdlib/public/core).
///
/// Cells' library declares most of them in the types. Where a chain begins with `sequence.lazy.map`, this says whether what follows makes the
/// chain one of arrays, which does all its work at once.
extension Solver {
    private static let (sequenceRank, collectionRank, bidirectionalRank, typeRank) = (1, 2, 3, 4)

    /// How special a member is in a solution; `nil` where it is not one of these.
    func libraryRank(_ candidate: Candidate, in solution: State) -> Int? {
        guard let base = candidate.base.map({ resolve(instance($0), in: solution) }), case .nominal(let nominal, _) = base, nominal.file?.isLibrary == true else { return nil }
        let function = candidate.declaration as? FunctionDeclaration
        let takesFunction = if case .function? = function?.parameters.first?.type { true } else { false }
        let isLazy = nominal.name.hasPrefix("Lazy")
        func rank(_ name: String) -> Int { conforms(base, name) ? Self.collectionRank : Self.sequenceRank }
        switch (nominal.name, candidate.declaration.name) {
        // Without an argument it is that of all sequences.
        case ("DropFirstSequence", "dropFirst") where function?.parameters.isEmpty == true: return Self.sequenceRank
        case ("PrefixSequence", "prefix"), ("DropFirstSequence", "dropFirst"), ("DropWhileSequence", "drop"):
            return candidate.declaration.memberOwner === nominal ? Self.typeRank : Self.sequenceRank
        // What is lazy has its own, which are neither more nor less special.
        case (_, "map"), (_, "filter"), (_, "prefix"), (_, "drop"):
            if isLazy, takesFunction { return nil }
            return rank(candidate.declaration.name == "filter" ? "RangeReplaceableCollection" : "Collection")
        case (_, "reversed"): return conforms(base, "BidirectionalCollection") ? Self.bidirectionalRank : Self.sequenceRank
        case (_, "dropFirst"), (_, "dropLast"), (_, "suffix"), (_, "split"): return rank("Collection")
        case (_, "lazy"): return isLazy ? Self.collectionRank : Self.sequenceRank
        default: return nil
        }
    }

    /// How special the `makeIterator` is of what a loop walks through in a solution.
    func iteratorRank(_ solution: State) -> Int? {
        guard let root, let type = type(of: ObjectIdentifier(root), in: solution), case .nominal(let nominal, _) = type, nominal.file?.isLibrary == true else { return nil }
        return ["Array", "ArraySlice", "Range", "ClosedRange", "Substring", "Slice"].contains(nominal.name) ? Self.collectionRank : Self.typeRank
    }

    private func conforms(_ type: SwiftType, _ name: String) -> Bool { checker.library.protocolNamed(name).map { checker.conforms(type, to: $0, in: environment) } ?? false }
}
