/// What is written for a type that lacks a protocol which is wanted of it.
extension CellChecker {
    /// How a type is given what a requirement demands, where that is a line of the lesson's own.
    func remedies(for requirement: GenericRequirement) -> [String] {
        guard case .conformance(let type, let p) = requirement else { return [] }
        return remedies(toConform: type, p)
    }

    /// `struct Point: Hashable`, for a type of the lesson that lacks the protocol; `<T: Hashable>` for a generic parameter.
    func remedies(toConform type: SwiftType, _ p: ProtocolDeclaration) -> [String] {
        switch type {
        case .parameter(let parameter) where parameter.opaque == nil && parameter.name != "Self":
            return ["Say what '\(type)' can do: <\(type): \(p.name)>."]
        case .tuple where p.name == "Hashable" || p.name == "Comparable" || p.name == "Equatable":
            return ["A tuple conforms to no protocol: declare a struct for it, as in struct Pair: \(p.name) { … }."]
        case .nominal(let nominal, _) where nominal.file?.isLibrary == false: return remedies(toDeclare: nominal, p)
        default: return []
        }
    }

    private func remedies(toDeclare nominal: NominalDeclaration, _ p: ProtocolDeclaration) -> [String] {
        let heading = "\(nominal.keyword) \(nominal.name): \(p.name)"
        let isDerived = nominal.kind != .classType
        switch p.name {
        case "Comparable": return ["Declare it as '\(heading)', with static func < (a: \(nominal.name), b: \(nominal.name)) -> Bool { … }, which says what comes before what."]
        case "Equatable" where isDerived: return ["Declare it as '\(heading)', so that its values can be compared."]
        case "Equatable": return ["Declare it as '\(heading)', with static func == (a: \(nominal.name), b: \(nominal.name)) -> Bool { … }."]
        case "Hashable" where isDerived: return ["Declare it as '\(heading)'."]
        case "Hashable": return ["Declare it as '\(heading)', with static func == and func hash(into hasher: inout Hasher)."]
        default: return p.file?.isLibrary == false ? ["Declare it as '\(heading)', with what '\(p.name)' lists."] : []
        }
    }
}

extension NominalDeclaration {
    /// The word that a type is declared with.
    var keyword: String {
        switch kind {
        case .enumeration: "enum"
        case .classType: "class"
        default: "struct"
        }
    }
}
