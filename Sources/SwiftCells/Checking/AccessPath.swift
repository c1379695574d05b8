/// Which part of a variable is changed or used: Swift lets two parts of a struct or tuple be changed at once, as long as neither is
/// within the other.
struct AccessPath {
    enum Root: Hashable {
        case variable(VariableDeclaration)
        /// A stored property of an instance that a variable names, which may be reached by other names.
        case property(of: VariableDeclaration, VariableDeclaration)
    }

    enum Step: Hashable {
        case field(VariableDeclaration)
        case element(Int)
    }

    let root: Root
    /// From the variable inwards, as far as what is stored reaches: getters, setters, observers and subscripts need the whole.
    let steps: [Step]

    private init(root: Root, steps: [Step]) {
        self.root = root
        self.steps = steps
    }

    /// The path to the whole variable.
    var whole: AccessPath { AccessPath(root: root, steps: []) }

    /// The path to a place; `nil` where it leads through a value that no variable names.
    ///
    /// - Parameter tellsGlobalsApart: Whether the parts of variables and properties are told apart that other code can reach meanwhile.
    init?(_ place: TypedPlace, tellsGlobalsApart: Bool = false) {
        guard let (root, steps, _) = Self.parts(of: place) else { return nil }
        self.root = root
        if case .variable(let variable) = root, variable.isLocal { self.steps = steps } else { self.steps = tellsGlobalsApart ? steps : [] }
    }

    /// The path to what an expression reads from a variable, as far as it is stored there; `nil` for any other expression.
    init?(reading expression: TypedExpression) {
        switch expression.kind {
        case .variable(let variable): (root, steps) = (.variable(variable), [])
        case .property(let reference, _) where reference.declaration.isStoredByItsType: (root, steps) = (.variable(reference.declaration), [])
        case .property(let reference, let base?) where reference.declaration.isStored && base.type.isClass && base.namedVariable != nil:
            guard let instance = base.namedVariable else { return nil }
            (root, steps) = (.property(of: instance, reference.declaration), [])
        case .property(let reference, let base?) where reference.declaration.isPartOfItsOwner || reference.isPlainStorage:
            guard let path = AccessPath(reading: base) else { return nil }
            (root, steps) = (path.root, path.steps + [.field(reference.declaration)])
        case .tupleElement(let base, let index):
            guard let path = AccessPath(reading: base) else { return nil }
            (root, steps) = (path.root, path.steps + [.element(index)])
        default: return nil
        }
    }

    private static func parts(of place: TypedPlace) -> (root: Root, steps: [Step], isWhole: Bool)? {
        switch place.kind {
        case .variable(let variable): return (.variable(variable), [], true)
        case .staticProperty(let reference): return (.variable(reference.declaration), [], true)
        case .value: return nil
        case .property(let base, let reference):
            if let instance = base.instance {
                // What a getter of an instance gives is a value of its own; only of 'self' does Swift tell that it is the same property.
                if reference.declaration.isComputed, !instance.isSelf { return nil }
                return (.property(of: instance, reference.declaration), [], true)
            }
            guard let (root, steps, isWhole) = parts(of: base) else { return nil }
            guard isWhole, reference.declaration.isPartOfItsOwner || reference.isPlainStorage else { return (root, steps, false) }
            return (root, steps + [.field(reference.declaration)], true)
        case .tupleElement(let base, let index):
            guard let (root, steps, isWhole) = parts(of: base) else { return nil }
            return (root, isWhole ? steps + [.element(index)] : steps, isWhole)
        case .subscript(let base, _, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base):
            return parts(of: base).map { ($0.root, $0.steps, false) }
        }
    }

    func overlaps(_ other: AccessPath) -> Bool { root == other.root && Self.overlap(steps, other.steps) }

    /// Whether the parts of one variable overlap: one is within the other.
    static func overlap(_ steps: [Step], _ others: [Step]) -> Bool { zip(steps, others).allSatisfy { $0 == $1 } }

    /// Whether it leads into a variable of a function that has observers, which is changed as a whole.
    var isObserved: Bool {
        guard case .variable(let variable) = root else { return false }
        return variable.willSet != nil || variable.didSet != nil
    }

    /// Whether it leads to what a getter gave, which is a value of its own until the setter gets it.
    var isComputed: Bool {
        switch root {
        case .variable(let declaration), .property(of: _, let declaration): declaration.isComputed
        }
    }

    /// The variable that the path begins with.
    var variable: VariableDeclaration {
        switch root {
        case .variable(let variable), .property(of: let variable, _): variable
        }
    }
}

extension TypedPlace {
    /// The variable that names an instance of a class.
    fileprivate var instance: VariableDeclaration? {
        switch kind {
        case .value(let value): value.namedVariable
        case .upcast(let inner): inner.instance
        default: nil
        }
    }
}

extension TypedExpression {
    /// The variable whose value this is.
    fileprivate var namedVariable: VariableDeclaration? {
        switch kind {
        case .variable(let variable): variable
        case .upcast(let inner), .openExistential(let inner): inner.namedVariable
        default: nil
        }
    }
}

extension PropertyReference {
    /// Stored, and reached here without observers.
    fileprivate var isPlainStorage: Bool { bypassesObservers && declaration.isStoredInItsOwner }
}

extension VariableDeclaration {
    /// A stored property of a struct without observers, which is changed by itself.
    var isPartOfItsOwner: Bool { isStoredInItsOwner && willSet == nil && didSet == nil }

    /// Behind a getter, so that what is changed is a value of its own until it is set.
    fileprivate var isComputed: Bool { if case .computed = storage { true } else { isLazy } }

    /// A stored property of a type.
    fileprivate var isStoredByItsType: Bool { if case .staticField = storage { true } else { false } }

    /// A stored property of a struct.
    var isStoredInItsOwner: Bool {
        guard case .field = storage, !isStatic, !isLazy, backing == nil, getter == nil, setter == nil, let nominal = owner as? NominalDeclaration else { return false }
        return nominal.kind == .structure
    }
}

extension FunctionContext {
    /// Whether code of this closure uses a variable in a way that meets a change of `path`.
    func uses(_ path: AccessPath) -> Bool {
        let parts = parts[path.variable] ?? []
        switch path.root {
        case .property(of: _, let property): return parts.contains { $0.first == .field(property) }
        case .variable(let variable):
            guard captures.contains(variable) else { return usedGlobals.contains(variable) }
            // Only stored parts are used, and none of them overlaps the one that is changed.
            guard useCounts[variable] == parts.count else { return true }
            return parts.contains { AccessPath.overlap($0, path.steps) }
        }
    }
}

extension TypedPlace {
    /// The part of the place that is stored by itself in its variable, as in `items` of `items[0]`, and how it is read.
    var storedPart: (place: TypedPlace, value: TypedExpression)? {
        switch kind {
        case .variable(let variable): return (self, TypedExpression(.variable(variable), type, range))
        case .property(let base, let reference) where reference.declaration.isPartOfItsOwner || reference.isPlainStorage:
            guard let part = base.storedPart, part.place === base else { return base.storedPart }
            return (self, TypedExpression(.property(reference, base: part.value), type, range))
        case .tupleElement(let base, let index):
            guard let part = base.storedPart, part.place === base else { return base.storedPart }
            return (self, TypedExpression(.tupleElement(part.value, index), type, range))
        case .property(let base, _), .subscript(let base, _, _), .forceUnwrap(let base), .bindOptional(let base), .upcast(let base): return base.storedPart
        case .value, .staticProperty: return nil
        }
    }

    /// The path to a place that is stored by itself in its variable.
    var storedPath: AccessPath? { storedPart.flatMap { $0.place === self ? AccessPath(reading: $0.value) : nil } }

    /// The same place within `other`, which stands for `part`.
    func replacing(_ part: TypedPlace, by other: TypedPlace) -> TypedPlace {
        if self === part { return other }
        let kind: Kind =
            switch kind {
            case .variable, .value, .staticProperty: kind
            case .property(let base, let reference): .property(base.replacing(part, by: other), reference)
            case .subscript(let base, let reference, let arguments): .subscript(base.replacing(part, by: other), reference, arguments: arguments)
            case .tupleElement(let base, let index): .tupleElement(base.replacing(part, by: other), index)
            case .forceUnwrap(let base): .forceUnwrap(base.replacing(part, by: other))
            case .bindOptional(let base): .bindOptional(base.replacing(part, by: other))
            case .upcast(let base): .upcast(base.replacing(part, by: other))
            }
        return TypedPlace(kind, type, range)
    }
}
