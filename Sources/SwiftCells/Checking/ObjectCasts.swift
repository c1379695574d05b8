/// Casts to AnyObject, for which Swift makes an object of any value.
extension CellChecker {
    /// Why a value is not cast to objects of any class; `nil` where it is one, or something else is wanted.
    func refusalOfObject(_ type: SwiftType, _ target: SwiftType, in environment: GenericEnvironment) -> String? {
        guard target.contains(where: { if case .existential(let protocols) = $0 { protocols.contains(where: isAnyObject) } else { false } }) else { return nil }
        var own = type
        while let wrapped = optionalWrapped(own) { own = wrapped }
        if isReference(own, in: environment) { return nil }
        return "Cells do not cast '\(own)' to AnyObject: any value can be wrapped into an object in Swift."
    }

    static let noteOnObjects = "Name the class, or a protocol for classes alone."
}
