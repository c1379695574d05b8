/// Whether every variable and property has a value before it is used.
struct DefiniteInitialization {
    let checker: CellChecker
    let file: SourceFile

    init(_ checker: CellChecker, _ file: SourceFile) {
        self.checker = checker
        self.file = file
    }

    func check(topLevel statements: [TypedStatement]) -> [SourceDiagnostic] { [] }

    func check(_ function: FunctionDeclaration, _ statements: [TypedStatement]) -> [SourceDiagnostic] { [] }
}
