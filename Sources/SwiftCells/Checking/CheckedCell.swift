/// A cell that has passed the checker.
package struct CheckedCell {
    package var file: SourceFile
    /// The top-level code, in order.
    package var statements: [TypedStatement]
    /// The variables declared at the top level.
    package var globals: [VariableDeclaration]
    /// Functions, and methods of types, declared in this cell, whose bodies have been checked.
    package var functions: [FunctionDeclaration]
    /// If the cell ends in an expression whose type is not `Void`: that expression, which is also the last statement.
    package var value: TypedExpression?
    package var warnings: [CellDiagnostic]
}

/// Why a cell is not run.
package struct CheckFailure: Error {
    package var errors: [CellDiagnostic]
    package var warnings: [CellDiagnostic]
}
