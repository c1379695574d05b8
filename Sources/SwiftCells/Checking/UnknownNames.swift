/// Names that mean nothing in Swift, of Python and other languages, and what is written for them.
extension CellChecker {
    /// Functions, values and modules: what they are in Swift.
    static let otherNames = [
        "None": "In Swift this is 'nil'.", "True": "In Swift this is 'true'.", "False": "In Swift this is 'false'.", "null": "In Swift this is 'nil'.", "NULL": "In Swift this is 'nil'.",
        "torch": "There is no 'torch' prefix: write Tensor.randn(2, 3), Tensor.zeros(2), exp(x).", "nn": "There is no 'nn' prefix: write Linear(2, 8), ReLU(), MSELoss().", "np": "There is no numpy: use Tensor.",
        "F": "There is no 'F' prefix: write relu(x), crossEntropy(x, y).", "autograd": "There is no 'autograd' prefix: write gradients(of: y, withRespectTo: [x]).", "optim": "There is no 'optim' prefix: write SGD(model.parameters(), lr: 0.1).", "plt": "There is no 'plt' prefix: write plot(values).",
        "math": "There is no 'math' prefix: write sqrt(x), after import Foundation.", "Math": "There is no 'Math' prefix: write sqrt(x), after import Foundation.", "tensor": "In Swift this is Tensor(…).",
        "len": "In Swift this is 'x.count', or x.size(0) of a tensor.", "range": "In Swift this is 0..<n, or stride(from: 0, to: n, by: 2).", "str": "In Swift this is String(x).", "int": "In Swift this is Int(x).", "float": "In Swift this is Double(x).", "double": "In Swift this is Double(x).", "bool": "In Swift this is Bool.",
        "list": "In Swift this is Array(x).", "dict": "In Swift this is a dictionary: [\"a\": 1].", "tuple": "In Swift this is (a, b).", "sum": "In Swift this is x.reduce(0, +), or x.sum() of a tensor.",
        "sorted": "In Swift this is x.sorted().", "reversed": "In Swift this is x.reversed().", "enumerate": "In Swift this is x.enumerated().", "map": "In Swift this is x.map { … }.", "filter": "In Swift this is x.filter { … }.", "any": "In Swift this is x.contains { … }.", "all": "In Swift this is x.allSatisfy { … }.",
        "isinstance": "In Swift this is 'x is T'.", "type": "In Swift this is type(of: x).", "not": "In Swift this is '!'.", "pass": "Leave it out: an empty block is { }.", "console": "In Swift this is print(…).", "System": "In Swift this is print(…).", "echo": "In Swift this is print(…).",
        "input": "Cells cannot read input.", "no_grad": "In Swift this is noGrad { … }.",
        "open": "Cells have no files.", "random": "In Swift this is Double.random(in: 0..<1), or Tensor.rand(2, 3).",
        "printf": "In Swift this is print(…), with \\(x) in the string.", "println": "In Swift this is print(…).", "puts": "In Swift this is print(…).", "NaN": "In Swift this is Double.nan.", "this": "In Swift this is 'self'.",
        "function": "A function is declared with 'func', and one without a name is a closure: { x in … }.", "fun": "A function is declared with 'func', and one without a name is a closure: { x in … }.", "parseInt": "In Swift this is Int(text), an Optional.", "parseFloat": "In Swift this is Double(text), an Optional.", "Integer": "In Swift this is Int.",
        "ValueError": CellChecker.ownErrors, "TypeError": CellChecker.ownErrors, "RuntimeError": CellChecker.ownErrors, "KeyError": CellChecker.ownErrors, "IndexError": CellChecker.ownErrors, "Exception": CellChecker.ownErrors, "super": "It stands for the superclass, inside a class.",
        "float32": "Write .float32.", "float64": "Write .float64.", "int64": "Write .int64.", "int32": "Write .int32.", "uint8": "Write .uint8.", "device": "There is the CPU alone: leave it out.",
        "chr": "In Swift this is Character(UnicodeScalar(65)).", "ord": "In Swift this is c.asciiValue of a Character, an Optional.", "hex": "In Swift this is String(x, radix: 16).", "bin": "In Swift this is String(x, radix: 2).", "oct": "In Swift this is String(x, radix: 8).",
        "divmod": "In Swift this is x.quotientAndRemainder(dividingBy: y).", "quit": "Leave with 'return' from a function, or stop with fatalError(…).", "help": "Point at a name to see what it is.",
        "main": "Cells have no module of that name: leave 'main.' out.",
    ]

    private static let ownErrors = "An error is of a type of your own: enum Failure: Error { case wrong }, and then throw Failure.wrong."

    /// A name that means nothing: says so, with what may have been meant.
    func reportUnknown(_ name: String, _ range: SourceRange, _ scope: Scope, _ file: SourceFile) {
        if pendingUpcomingReport == name {
            pendingUpcomingReport = nil
            report(.type, "'\(name)' is used before it is declared.", range, file, notes: ["It is declared further down: move the declaration up."])
            return
        }
        if let (missing, _) = pendingImportReport, missing == name {
            pendingImportReport = nil
            report(.type, "'\(name)' is in Foundation, which is not imported.", range, file, notes: ["Write 'import Foundation' in a cell before."])
            return
        }
        if let type = pendingOuterReport {
            pendingOuterReport = nil
            report(.type, "'\(name)' is a variable of the code around '\(type.name)', and a type keeps nothing of that.", range, file, notes: ["Hand the value over: to a property of '\(type.name)', or as an argument."])
            return
        }
        if let owner = pendingOwnerReport {
            pendingOwnerReport = nil
            report(.type, "'\(name)' belongs to '\(owner.name)', and a type within a function of '\(owner.name)' sees that only by its full name.", range, file, notes: ["Write \(owner.name).\(name)."])
            return
        }
        if let (declaration, inStatic) = pendingMemberReport {
            pendingMemberReport = nil
            let message = inStatic ? "'\(declaration.name)' belongs to an instance, and there is none here." : "'\(declaration.name)' belongs to the type itself: write Self.\(declaration.name)."
            if inStatic, scope.function?.declaration == nil {
                return report(.type, "The first value of a property is made before there is an instance, so it cannot use '\(declaration.name)'.", range, file, notes: ["Give it its value in init, or a getter: var x: Int { … }. 'lazy var' makes it when it is first read."])
            }
            let isFunction = name == "type" || library.lookup(name).contains { $0 is FunctionDeclaration }
            report(.type, message, range, file, notes: isFunction ? ["For the function of that name write Swift.\(name)(…)."] : inStatic ? ["What is 'static' belongs to the type alone: leave 'static' out, or ask an instance for it."] : [])
            return
        }
        if name.hasPrefix("$"), name.dropFirst().allSatisfy(\.isNumber) {
            return report(.type, "'\(name)' stands for a parameter only in a closure that does not name its own.", range, file, notes: ["Use the name that stands before 'in'."])
        }
        if namesInTheirValue.contains(name) {
            // What stands on this line before the name, and the last sign of the line above.
            let own = file.text[..<range.start].reversed().prefix { $0 != 0x0A }
            let sign = file.text[..<(range.start - own.count)].reversed().first { $0 != 0x0A && $0 != 0x20 }
            let isCarriedOn = !own.contains(0x3D) && sign.map { Array("+-*/%<>=&|".utf8).contains($0) } == true
            if isCarriedOn { return report(.type, "'\(name)' is used in its own first value, where it does not exist yet.", range, file, notes: ["The line above is not complete, so this line belongs to it: write there what its last operator still needs."]) }
            return report(.type, "'\(name)' is used in its own first value, where it does not exist yet.", range, file, notes: ["What calls itself is a function: func \(name)(…) { … }. For a function's value declare 'var \(name): (Int) -> Int = { _ in 0 }' first, and set it below."])
        }
        if name == "self", scope.function?.declaration == nil, scope.nearestOwner != nil {
            return report(.type, "The first value of a property is made before there is an instance, so there is no 'self' yet.", range, file, notes: ["Give it its value in init, or a getter: var x: Int { … }. 'lazy var' makes it when it is first read."])
        }
        if name == "self" {
            report(.type, "There is no 'self' here.", range, file, notes: ["It stands for the instance, inside a type's methods."])
            return
        }
        if reportMissing(name, range, file) { return }
        if let hint = Self.otherNames[name] {
            report(.type, hint.hasPrefix("Cells ") ? "There is nothing named '\(name)' here." : "There is no '\(name)' in Swift.", range, file, notes: [hint])
            return
        }
        for owner in sequence(first: scope, next: \.parent).compactMap(\.owner) {
            for isStatic in [false, true] {
                let found = lookup(name, in: owner.selfType, isStatic: isStatic, environment: scope.environment)
                if found.isEmpty { continue }
                if !found.contains(where: { isAccessible($0.declaration, from: scope, file) }) { return report(.type, "'\(name)' is private where it is declared, so it cannot be used here.", range, file) }
                let base = if case .metatype? = scope.function?.selfVariable?.type { "Self" } else { "self" }
                return report(.type, "What only the 'where' of this declaration says of 'Self' cannot be named alone, as '\(name)'.", range, file, notes: ["Write \(base).\(name)."])
            }
        }
        if isDeclaredWithinOthers(name, before: range.start, file) {
            return report(.type, "There is nothing named '\(name)' here.", range, file, notes: ["The '\(name)' above exists only within the braces it is declared in, or belongs to: declare it before them to use it behind them."])
        }
        var notes: [String] = []
        var names: Set<String> = []
        var current: Scope? = scope
        while let now = current {
            names.formUnion(now.names.keys)
            if let owner = now.owner, let nominal = owner.declaration as? NominalDeclaration { names.formUnion(nominal.members.byName.keys) }
            current = now.parent
        }
        names.formUnion(self.scope.names.keys)
        if let tensor = library.type("Tensor"), !lookup(name, in: .nominal(tensor, []), isStatic: true, environment: scope.environment).isEmpty { notes = ["Write Tensor.\(name)(…)."] } else if let near = Spelling.nearest(to: name, among: names) ?? Spelling.nearest(to: name, among: library.allTopLevelNames) { notes = ["Did you mean '\(near)'?"] } else if name.contains("_"), let near = camelCase(name), names.contains(near) || !library.lookup(near).isEmpty { notes = ["Did you mean '\(near)'?"] }
        let owners = self.scope.names.values.compactMap { $0.last as? NominalDeclaration }.filter { $0.members.byName[name]?.contains { $0 is NominalDeclaration } == true }
        if owners.count == 1 { notes = ["It is a type within '\(owners[0].name)': write \(owners[0].name).\(name)."] }
        let enumerations = self.scope.names.values.compactMap { $0.last as? NominalDeclaration }.filter { $0.kind == .enumeration && $0.members.byName[name]?.contains { $0 is EnumCaseDeclaration } == true }
        if enumerations.count == 1 { notes = ["It is a case of '\(enumerations[0].name)': write \(enumerations[0].name).\(name), or .\(name)."] }
        report(.type, "There is nothing named '\(name)' here.", range, file, notes: notes)
    }

    /// Whether a variable of a name is declared further up, as `let x`, `var x` or `for x`, in braces that have ended: where it can still be
    /// seen, nobody asks.
    private func isDeclaredWithinOthers(_ name: String, before end: Int, _ file: SourceFile) -> Bool {
        let words = file.slice(SourceRange(0, end)).split { !($0.isLetter || $0.isNumber || $0 == "_") }
        return zip(words, words.dropFirst()).contains { ["let", "var", "for"].contains($0) && $1 == name }
    }

    /// `requires_grad` as Swift writes it; an underscore at the end stays.
    func camelCase(_ name: String) -> String? {
        let parts = name.split(separator: "_")
        guard parts.count > 1, !name.hasPrefix("_") else { return nil }
        return parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + (name.hasSuffix("_") ? "_" : "")
    }
}
