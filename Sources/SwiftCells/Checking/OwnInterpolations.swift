/// Texts in which values stand that a lesson puts in by itself: `extension String.StringInterpolation { mutating func appendInterpolation(…) }`.
///
/// `"\(hex: n)"` calls such a function for what stands in the parentheses. Here each value is a text of its own, which a static function of the
/// same parameters makes; the texts are joined as those of any literal.
extension CellChecker {
    static let nameOfInterpolation = "appendInterpolation"

    static let interpolationOfType = "'\(nameOfInterpolation)' is called of what a text is put together in, and not of the type."

    private var interpolationType: NominalDeclaration? { library.type("DefaultStringInterpolation") }

    /// Whether it puts a value into a text: the library's stand beside those of a lesson as if they were its own.
    func isInterpolation(_ declaration: Declaration) -> Bool { declaration.name == Self.nameOfInterpolation }

    /// The static function that calls a lesson's `appendInterpolation` and gives what that has put in; `nil` for all else.
    func interpolation(by member: Declaration) -> FunctionDeclaration? {
        guard let own = member as? FunctionDeclaration, isInterpolation(own), !own.isStatic, own.file?.isLibrary == false, let owner = interpolationType, own.owner === owner,
            let file = own.file, !own.parameters.contains(where: \.isInout)
        else { return nil }
        let made = FunctionDeclaration(.function, name: Self.nameOfInterpolation, file: file, nameRange: own.nameRange)
        made.owner = owner
        made.implementation = .derived(.interpolation(own))
        made.isStatic = true
        made.access = own.access
        made.signature = own.signature
        made.extensionRequirements = own.extensionRequirements
        made.parameters = own.parameters.map { $0.copy(type: $0.type, variableType: $0.variable.type, file: file, nameRange: own.nameRange) }
        made.isThrowing = own.isThrowing
        made.isRethrowing = own.isRethrowing
        made.result = named("String") ?? .error
        return made
    }

    /// A function of the type itself puts nothing into a text.
    func checkInterpolation(_ member: Declaration, _ file: SourceFile) {
        guard !file.isLibrary, let own = member as? FunctionDeclaration, isInterpolation(own), own.isStatic, let owner = interpolationType, own.owner === owner else { return }
        report(.unsupported, "Cells do not support a static '\(own.name)' of '\(owner.name)'.", own.nameRange, file, notes: ["Declare it as a mutating function, or give it another name."])
    }

    /// Whether what stands in the parentheses of a text goes to a function of the lesson, or to one that takes options.
    ///
    /// - Parameter call: the call that Swift makes of it.
    func callsInterpolation(_ call: ExpressionNode, _ file: SourceFile) -> Bool {
        guard !file.isLibrary, case .call(_, let arguments) = call.kind, let owner = interpolationType else { return false }
        if arguments.map(\.label) == [nil, "default"] { return true }
        let own = membersDeclared(in: owner, named: Self.nameOfInterpolation).compactMap { $0 as? FunctionDeclaration }.filter { $0.isStatic && $0.file?.isLibrary == false }
        guard arguments.count == 1, arguments[0].label == nil else { return !own.isEmpty }
        // A value alone may be left to Swift's where none of the lesson's takes one.
        return own.contains { function in
            guard let first = function.parameters.first, first.label == nil else { return false }
            return function.parameters.dropFirst().allSatisfy { $0.hasDefault || $0.isVariadic }
        }
    }
}
