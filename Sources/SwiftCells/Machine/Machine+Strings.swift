/// What instructions do with strings.
extension Machine {
    /// A character of ASCII: each is made once.
    func character(_ byte: UInt8) -> AnyObject { plainCharacter(Int(byte)).pointee }

    /// Where such a character lies.
    @inline(__always)
    func plainCharacter(_ byte: Int) -> UnsafeMutablePointer<AnyObject> {
        // They may move while they are made.
        if asciiCharacters.indices.isEmpty { makeCharacters() }
        return asciiCharacters.place(byte & 0x7F)
    }

    @inline(never)
    private func makeCharacters() { for byte in 0..<128 as Range<UInt8> { asciiCharacters.append(StringObject(String(Unicode.Scalar(byte)), heap)) } }

    @inline(never)
    func equalStrings(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Int {
        if left == right { return 1 }
        return Unmanaged<StringObject>.fromOpaque(left)._withUnsafeGuaranteedRef { left in
            Unmanaged<StringObject>.fromOpaque(right)._withUnsafeGuaranteedRef { right in
                chargeComparison(left, right)
                return StringObject.equal(left, right) ? 1 : 0
            }
        }
    }

    @inline(never)
    func lessStrings(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer) -> Int {
        Unmanaged<StringObject>.fromOpaque(left)._withUnsafeGuaranteedRef { left in
            Unmanaged<StringObject>.fromOpaque(right)._withUnsafeGuaranteedRef { right in
                chargeComparison(left, right)
                return left.value < right.value ? 1 : 0
            }
        }
    }

    /// Comparing long strings costs their length; whether that is too much shows at the next charge.
    @inline(__always)
    func chargeComparison(_ left: StringObject, _ right: StringObject) {
        let count = min(left.byteCount, right.byteCount)
        fuel &-= count / 4
        if count > 256 { fuel &-= 32 &* StringObject.countToTakeApart(left, right) }
    }

    /// The string in a register, not counted; nil where there is none, with the failure noted.
    @inline(__always)
    private func string(_ place: UnsafeMutablePointer<AnyObject?>) -> Unmanaged<StringObject>? {
        guard let object = UnsafeRawPointer(place).load(as: UnsafeRawPointer?.self), object.load(as: UnsafeRawPointer.self) == classWord(StringObject.self) else {
            raiseKind()
            return nil
        }
        return .fromOpaque(object)
    }

    /// Charges for a text of `count` bytes that is about to be written; false where that is too much.
    @inline(__always)
    private func admit(_ count: Int, growth: Int) -> Bool {
        fuel &-= 8 &+ count / 16
        if fuel < 0 { failure = outOfFuel(); return false }
        if growth > 4096, !heap.hasRoom(for: growth) { failure = memoryFailure; return false }
        return true
    }

    /// `appendString`: o[a] += o[b].
    @inline(never)
    func appendString(_ place: UnsafeMutablePointer<AnyObject?>, _ addition: UnsafeMutablePointer<AnyObject?>) -> Bool {
        guard let left = string(place), let right = string(addition) else { return false }
        guard isKnownUniquelyReferenced(&place.pointee) else { return concatenate(place, place, addition) }
        return left._withUnsafeGuaranteedRef { left in
            right._withUnsafeGuaranteedRef { right in
                let count = right.byteCount
                guard admit(count, growth: left.bytesToGrow(by: count)) else { return false }
                left.append(right)
                return true
            }
        }
    }

    /// `appendNumber`: o[a] += the digits of an Int.
    @inline(never)
    func appendNumber(_ place: UnsafeMutablePointer<AnyObject?>, _ number: Int) -> Bool {
        guard let left = string(place) else { return false }
        if isKnownUniquelyReferenced(&place.pointee) {
            return left._withUnsafeGuaranteedRef { left in
                guard admit(0, growth: left.bytesToGrow(by: 20)) else { return false }
                left.append(decimal: number)
                return true
            }
        }
        return left._withUnsafeGuaranteedRef { left in
            guard admit(left.byteCount, growth: left.byteCount) else { return false }
            let copy = StringObject(left.value, heap)
            copy.append(decimal: number)
            place.pointee = copy
            return true
        }
    }

    /// `concatenate`: o[a] = o[b] + o[c].
    @inline(never)
    func concatenate(_ target: UnsafeMutablePointer<AnyObject?>, _ left: UnsafeMutablePointer<AnyObject?>, _ right: UnsafeMutablePointer<AnyObject?>) -> Bool {
        guard let left = string(left), let right = string(right) else { return false }
        let count = left._withUnsafeGuaranteedRef { $0.byteCount } &+ right._withUnsafeGuaranteedRef { $0.byteCount }
        fuel &-= Self.allocationCost
        guard admit(count, growth: count) else { return false }
        target.pointee = left._withUnsafeGuaranteedRef { left in right._withUnsafeGuaranteedRef { StringObject.joining(left, $0) } }
        return true
    }

    /// `joinStrings`: o[a] = the c strings from o[b] on, which become nil.
    @inline(never)
    func joinStrings(_ i: Instruction, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let parts = UnsafeMutableBufferPointer(start: objects + Int(i.b), count: Int(i.c))
        var count = 0
        for index in parts.indices {
            guard let part = string(objects + (Int(i.b) + index)) else { return false }
            count &+= part._withUnsafeGuaranteedRef { $0.byteCount }
        }
        fuel &-= Self.allocationCost &+ 2 &* Int(i.c)
        // Joined only once it is known that there is room.
        guard admit(count, growth: count) else { return false }
        // Each was seen to be a string.
        let strings = UnsafeRawPointer(objects + Int(i.b)).assumingMemoryBound(to: Unmanaged<StringObject>.self)
        let joined = StringObject(joining: UnsafeBufferPointer(start: strings, count: Int(i.c)), count: count, HeapReference(heap))
        for index in parts.indices { parts[index] = nil }
        objects[Int(i.a)] = joined
        return true
    }
}
