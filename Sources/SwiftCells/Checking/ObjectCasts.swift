/// Casts to AnyObject, for which Swift makes an object of any value, and to types of types.
extension CellChecker {
    /// Why a value is not cast to objects of any class; `nil` where it is one, or something else is wanted.
    func refusalOfObject(_ type: SwiftType, _ target: SwiftType, in environment: GenericEnvironment) -> String? {
        guard target.contains(where: { if case .existential(let protocols) = $0 { protocols.contains(where: isAnyObject) } else { false } }) else { return nil }
        var own = type
        while let wrapped = optionalWrapped(own) { own = wrapped }
        if isReference(own, in: environment) { return nil }
        return "Cells do not cast '\(own)' to AnyObject: any value can be wrapped into an object in Swift."
    }

    /// Why a type is not asked whether it is one of those that `target` is for: what a generic parameter stands for may be a protocol, and
    /// `(any P).Type` is the type of the protocol itself.
    func refusalOfMetatype(_ target: SwiftType, _ written: String) -> String? {
        func isKnown(_ type: SwiftType) -> Bool {
            switch type {
            case .nominal, .tuple, .function: true
            case .existential(let protocols): protocols.isEmpty || written.hasPrefix("any ") && !protocols.contains(where: isAnyObject)
            default: false
            }
        }
        guard target.contains(where: { if case .metatype(let type) = $0 { !isKnown(type) } else { false } }) else { return nil }
        return "Cells do not cast to '\(target)', which may be the type of a protocol."
    }

    static let noteOnMetatypes = "Name the type, as in Dog.Type, or compare types with '==': type == Dog.self."
    static let noteOnObjects = "Name the class, or a protocol for classes alone."
}
