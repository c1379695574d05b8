extension CellLibrary {
    /// Taking elements off the ends of arrays.
    mutating func addArrayShortening() {
        for (function, isLast) in [("removeLast", true), ("removeFirst", false)] {
            self.function("mutating func _\(function)() -> Element", in: "Array") { frame in
                let array = try Self.ownArray(frame)
                guard array.count > 0 else { throw CellFailure(.runtime, "\(function)() was called on an empty array") }
                if !isLast { try frame.charge(steps: array.count / 8) }
                Self.return(array.remove(at: isLast ? array.count - 1 : 0), array, frame)
            }
            declare("@discardableResult mutating func \(function)() -> Element { _\(function)() }", in: "Array")
        }
        function("mutating func popLast() -> Element?", in: "Array") { frame in
            let array = try Self.ownArray(frame)
            guard array.count > 0 else { return frame.return(nil as AnyObject?) }
            let removed = array.remove(at: array.count - 1)
            guard array.holdsObjects else { return frame.return(WordObject(removed.word, frame.machine.heap)) }
            // An Optional that wraps another has an object of its own.
            guard case .optional(let wrapped) = frame.call.resultType.shape, case .optional = wrapped.shape else { return frame.return(removed.object) }
            frame.return(NestedOptional(removed.object, frame.machine.heap))
        }
        declare("mutating func removeLast(_ k: Int) { _remove(endIndex - k, endIndex) }", in: "Array")
        declare("mutating func removeFirst(_ k: Int) { _remove(startIndex, startIndex + k) }", in: "Array")
    }

    /// At their beginning, slices shorten without touching their elements, which live on beside them.
    mutating func addSliceShortening() {
        function("mutating func _narrow(_ low: Int, _ high: Int)", in: "ArraySlice") { frame in
            let isAlone = frame.isUniquelyReferenced(0)
            let slice = frame.object(0, as: ArrayObject.self)
            try Self.check(frame.int(1), frame.int(2), slice)
            let positions = (frame.int(1) &- slice.lowerBound)..<(frame.int(2) &- slice.lowerBound)
            if slice.isView, isAlone { return slice.narrow(to: positions) }
            try frame.charge(steps: Machine.allocationCost)
            frame.set(0, ArrayObject(viewing: slice, positions))
        }
        for member in [
            "@discardableResult mutating func removeFirst() -> Element { guard let element = first else { fatalError(\"removeFirst() was called on an empty slice\") }; _narrow(startIndex + 1, endIndex); return element }",
            "@discardableResult mutating func removeLast() -> Element { if isEmpty { fatalError(\"removeLast() was called on an empty slice\") }; return remove(at: endIndex - 1) }",
            "mutating func popFirst() -> Element? { if isEmpty { return nil }; let element = first; _narrow(startIndex + 1, endIndex); return element }",
            "mutating func popLast() -> Element? { if isEmpty { return nil }; return remove(at: endIndex - 1) }",
            "mutating func removeFirst(_ k: Int) { _narrow(startIndex + k, endIndex) }",
            "mutating func removeLast(_ k: Int) { _remove(endIndex - k, endIndex) }",
        ] { declare(member, in: "ArraySlice") }
    }
}
