/// Types and what is required of generic parameters.
extension SignatureReader {
    /// `<T, U: P>`, or nothing.
    mutating func genericParameters() -> GenericsNode? {
        var generics = GenericsNode()
        guard take("<") else { return generics }
        repeat {
            guard let name = word() else { return nil }
            var bound: TypeNode?
            if take(":") {
                guard let type = type() else { return nil }
                bound = type
            }
            generics.parameters.append(.init(name: name.text, range: name.range, bound: bound))
        } while take(",")
        return take(">") ? generics : nil
    }

    /// `where T: P, T.A == B`, or nothing.
    mutating func requirements() -> [GenericsNode.Requirement]? {
        var requirements: [GenericsNode.Requirement] = []
        guard takeWord("where") else { return requirements }
        repeat {
            guard let left = type() else { return nil }
            let isSame = take("=", "=")
            guard isSame || take(":"), let right = type() else { return nil }
            requirements.append(isSame ? .sameType(left, right) : .conformance(left, right))
        } while take(",")
        return requirements
    }

    /// A type, or several joined by `&`.
    mutating func type() -> TypeNode? {
        let start = start()
        guard let first = postfixType() else { return nil }
        guard isNext("&") else { return first }
        var parts = [first]
        while take("&") {
            guard let part = postfixType() else { return nil }
            parts.append(part)
        }
        return TypeNode(.composition(parts), range(from: start))
    }

    private mutating func postfixType() -> TypeNode? {
        let start = start()
        guard var result = plainType() else { return nil }
        while byte() == UInt8(ascii: "?") {
            _ = take("?")
            result = TypeNode(.optional(result), range(from: start))
        }
        return result
    }

    private mutating func plainType() -> TypeNode? {
        let start = start()
        if take("[") {
            guard let first = type() else { return nil }
            if take(":") {
                guard let value = type(), take("]") else { return nil }
                return TypeNode(.dictionary(first, value), range(from: start))
            }
            guard take("]") else { return nil }
            return TypeNode(.array(first), range(from: start))
        }
        if byte() == UInt8(ascii: "(") { return tupleOrFunction() }
        guard byte() != UInt8(ascii: "`"), let name = word() else { return nil }
        switch name.text {
        case "inout", "_", "Swift", "repeat", "each": return nil
        case "any", "some":
            guard let inner = type() else { return nil }
            return TypeNode(name.text == "any" ? .any(inner) : .some(inner), range(from: start))
        default: break
        }
        guard var result = namedType(nil, name.text, start) else { return nil }
        // `Int...` is a variadic parameter's.
        while byte() == UInt8(ascii: "."), byte(1) != UInt8(ascii: ".") {
            _ = take(".")
            guard let member = word(), member.text != "Protocol" else { return nil }
            if member.text == "Type" {
                result = TypeNode(.metatype(result), range(from: start))
            } else {
                guard let next = namedType(result, member.text, start) else { return nil }
                result = next
            }
        }
        return result
    }

    private mutating func namedType(_ base: TypeNode?, _ name: String, _ start: Int) -> TypeNode? {
        var arguments: [TypeNode] = []
        if byte() == UInt8(ascii: "<") {
            _ = take("<")
            repeat {
                guard let argument = type() else { return nil }
                arguments.append(argument)
            } while take(",")
            guard take(">") else { return nil }
        }
        return TypeNode(.named(base, name, arguments), range(from: start))
    }

    /// `()`, `(A, b: B)`, `(A, inout B) throws -> C`
    private mutating func tupleOrFunction() -> TypeNode? {
        let start = start()
        guard take("(") else { return nil }
        var elements: [(label: String?, type: TypeNode, isInout: Bool)] = []
        if !take(")") {
            repeat {
                let label = labelBeforeColon()
                let isInout = takeWord("inout")
                guard label != "_", let type = type(), byte() != UInt8(ascii: ".") else { return nil }
                elements.append((label, type, isInout))
            } while take(",")
            guard take(")") else { return nil }
        }
        let afterTuple = self
        let isThrowing = takeWord("throws")
        guard take("-", ">") else {
            self = afterTuple
            if elements.contains(where: \.isInout) { return nil }
            if elements.count == 1, elements[0].label == nil { return elements[0].type }
            return TypeNode(.tuple(elements.map { ($0.label, $0.type) }), range(from: start))
        }
        guard let result = type(), !elements.contains(where: { $0.label != nil }) else { return nil }
        let parameters = elements.map { TypeNode.FunctionParameter(type: $0.type, isInout: $0.isInout, isVariadic: false, isAutoclosure: false, isEscaping: false) }
        return TypeNode(.function(parameters, result, isThrowing: isThrowing), range(from: start))
    }
}
