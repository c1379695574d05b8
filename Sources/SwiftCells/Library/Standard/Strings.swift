import Foundation

extension CellLibrary {
    /// `String`, `Substring` and `Character`.
    mutating func addStrings() {
        declare(
            """
            /// What `String` and `Substring` have in common.
            protocol StringProtocol: BidirectionalCollection, Comparable, Hashable, LosslessStringConvertible where Element == Character, Index == _StringIndex, SubSequence: StringProtocol {
                func uppercased() -> String
                func lowercased() -> String
                func hasPrefix(_ prefix: String) -> Bool
                func hasSuffix(_ suffix: String) -> Bool
            }
            """)
        declare(
            """
            /// A position in a string, counted in bytes of UTF-8 from where the string starts that it was cut out of.
            ///
            /// Swift shows of an index whether it counts bytes or whatever is asked for, as the start of every string does: `_countsAnything`.
            /// As an enum without payloads it is a word: twice the number of bytes, and one more where it counts anything.
            enum _StringIndex: Comparable, Hashable, CustomDebugStringConvertible {
                case _position
                init(_at offset: Int) { self = _StringIndex._made(offset << 1) }
                init(_ offset: Int, _countsAnything: Bool) { self = _StringIndex._made(offset << 1 | (_countsAnything ? 1 : 0)) }
                var _offset: Int { _word() >> 1 }
                var _countsAnything: Bool { _word() & 1 == 1 }
                static func < (lhs: _StringIndex, rhs: _StringIndex) -> Bool { lhs._word() | 1 < rhs._word() | 1 }
                static func == (lhs: _StringIndex, rhs: _StringIndex) -> Bool { lhs._word() | 1 == rhs._word() | 1 }
                func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
                var debugDescription: String { "\\(_offset)\\(_countsAnything ? "[any]" : "[utf8]")" }
            }
            """)
        intrinsic("func _word() -> Int", in: "_StringIndex", .sameWord)
        intrinsic("static func _made(_ word: Int) -> _StringIndex", in: "_StringIndex", .sameWord)
        for (name, comment) in [("String", "Text."), ("Substring", "A stretch of a string.")] {
            declare(
                """
                /// \(comment)
                struct \(name): StringProtocol, BidirectionalCollection, RangeReplaceableCollection, LosslessStringConvertible, CustomDebugStringConvertible, _TextOutputStreamable, Sendable {
                    typealias Element = Character
                    typealias Index = _StringIndex
                    typealias Iterator = _StringIterator
                    typealias SubSequence = Substring
                }
                """)
            addStringMembers(name)
            // A String's own, so that in its extensions the functions of these names are not hidden by what it has as a sequence.
            if name == "String" {
                declare("func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }", in: name)
                declare("func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }", in: name)
            }
        }
        declare("struct _StringIterator: IteratorProtocol { typealias Element = Character; private let characters: [Character]; private var position: Int }")
        declare("private init(_ characters: [Character]) { self.characters = characters; self.position = 0 }", in: "_StringIterator")
        declare(
            "mutating func next() -> Character? { if position >= characters.count { return nil }; position += 1; return characters[position - 1] }",
            in: "_StringIterator")
        addStringMaking()
        addStringInterpolation()
        addCharacter()
    }

    private mutating func addStringMembers(_ name: String) {
        // Where characters are one byte each, most is done with bytes; elsewhere finding where characters end takes time.
        func native(_ signature: String, other stepsPerByte: Int = 0, _ body: @escaping @Sendable (String, NativeFrame) throws -> Void) {
            let whole: NativeFunction.Body = { frame in
                let text = frame.stringObject(0)
                try frame.charge(steps: text.byteCount / 8 + (stepsPerByte > 0 && !text.isPlain ? text.byteCount * stepsPerByte : 0))
                try body(text.value, frame)
            }
            if signature.hasPrefix("var") { property(signature, in: name, get: whole) } else { function(signature, in: name, whole) }
        }
        intrinsic("static func == (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objects(.equalString))
        intrinsic("static func != (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objectsNegated(.equalString))
        intrinsic("static func < (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objects(.lessString))
        intrinsic("static func > (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objectsSwapped(.lessString))
        intrinsic("static func <= (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objectsSwappedNegated(.lessString))
        intrinsic("static func >= (lhs: \(name), rhs: \(name)) -> Bool", in: name, .objectsNegated(.lessString))
        // Of Substring Swift has generic ones only, so a literal before one is a String.
        if name == "String" { intrinsic("static func + (lhs: String, rhs: String) -> String", in: name, .concatenate) }
        declare("static func += <S: Sequence>(lhs: inout \(name), rhs: S) where S.Element == Character { for x in rhs { lhs.append(x) } }", in: name)
        intrinsic("static func += (lhs: inout \(name), rhs: \(name))", in: name, .appendString)
        if name == "String" { intrinsic("mutating func append(_ other: String)", in: name, .appendString) }
        intrinsic("mutating func append(_ newElement: Character)", in: name, .appendString)
        declare("mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character { for x in newElements { self.append(x) } }", in: name)
        declare("func hash(into hasher: inout Hasher) { hasher.combine(self) }", in: name)
        intrinsicProperty("var description: String { get }", in: name, .sameObject)
        native("var debugDescription: String { get }", other: 8) { $1.return($0.debugDescription) }
        property("var count: Int { get }", in: name, get: { frame in
            let text = frame.stringObject(0)
            try frame.charge(steps: text.isPlain ? text.byteCount / 8 : 24 * text.byteCount)
            frame.return(text.characterCount)
        })
        property("var isEmpty: Bool { get }", in: name, get: { $0.return($0.stringObject(0).byteCount == 0) })
        // Finding where one character ends takes as long as it is.
        func end(_ signature: String, _ find: @escaping @Sendable (String) -> Character?) {
            native(signature) { text, frame in
                let character = find(text).map { String($0) }
                try frame.charge(steps: 2 * (character?.utf8.count ?? 0))
                frame.return(character)
            }
        }
        end("var first: Character? { get }") { $0.first }
        end("var last: Character? { get }") { $0.last }
        // For loops, which make the characters of bytes themselves: an array of the bytes where each is a character.
        function("func _bytesOrCharacters() -> [Character]", in: name) { frame in
            let text = frame.stringObject(0)
            guard text.isPlain else { return try characters(frame) }
            try frame.charge(steps: text.byteCount)
            try frame.reserve(bytes: text.byteCount * 8)
            let bytes = ArrayObject(heap: frame.machine.heap, holdsObjects: false, capacity: text.byteCount)
            text.withBytes { for byte in $0 { bytes.append(word: Int(byte)) } }
            frame.return(bytes)
        }
        function("func _characters() -> [Character]", in: name) { try characters($0) }
        @Sendable func characters(_ frame: NativeFrame) throws {
            let text = frame.stringObject(0)
            // Each character is an object, those of ASCII one for all times.
            try frame.charge(steps: 4 * text.byteCount)
            let machine = frame.machine
            let characters = ArrayObject(heap: machine.heap, holdsObjects: true, capacity: 0)
            let isPlain = try text.withBytes { bytes in
                guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return false }
                try frame.reserve(bytes: bytes.count * 8)
                characters.reserve(bytes.count)
                for byte in bytes {
                    machine.plainCharacter(Int(byte)).withMemoryRebound(to: AnyObject?.self, capacity: 1) { characters.append(sharing: $0, machine.counts) }
                }
                return true
            }
            if !isPlain {
                try frame.charge(steps: 24 * text.byteCount)
                try frame.reserve(bytes: text.byteCount * 80)
                let whole = text.value
                text.withBytes { bytes in
                    var position = 0
                    // Where the last character ended, unless that was ASCII: to find it again means looking at all flags before it.
                    var end: String.Index?
                    while position < bytes.count {
                        // ASCII before ASCII is a character by itself, but for a carriage return.
                        let byte = bytes[position]
                        if byte < 0x80, byte != 0x0D, position + 1 == bytes.count || bytes[position + 1] < 0x80 {
                            characters.append(object: machine.character(byte))
                            position += 1
                            end = nil
                            continue
                        }
                        let start = end ?? whole.utf8.index(whole.startIndex, offsetBy: position), next = whole.index(after: start)
                        let character = String(whole[start..<next])
                        end = next
                        characters.append(object: machine.string(character))
                        position += character.utf8.count
                    }
                }
            }
            frame.return(characters)
        }
        declare("func makeIterator() -> _StringIterator { _StringIterator(_characters()) }", in: name)
        declare("func _copyToArray() -> [Character] { _characters() }", in: name)
        declare("func _characterIterator() -> _StringIterator { _StringIterator(_bytesOrCharacters()) }", in: name)
        for other in ["String", "Substring"] {
            native("func hasPrefix(_ prefix: \(other)) -> Bool", other: 4) { $1.return($0.hasPrefix($1.string(1))) }
            native("func hasSuffix(_ suffix: \(other)) -> Bool", other: 4) { $1.return($0.hasSuffix($1.string(1))) }
            // Foundation has a `contains` of its own, which goes by other rules than characters, and finds an empty text nowhere.
            giveWay(to: "Foundation") { library in
                library.function("func contains(_ other: \(other)) -> Bool", in: name) { frame in
                    let (text, wanted) = (frame.stringObject(0), frame.stringObject(1))
                    let isPlain = try frame.chargeContains()
                    frame.return(wanted.byteCount == 0 || (isPlain ? text.value.contains(wanted.value) : text.value.firstRange(of: wanted.value) != nil))
                }
            }
        }
        function("func contains(_ element: Character) -> Bool", in: name) { frame in
            let (text, wanted) = (frame.stringObject(0), frame.stringObject(1))
            try frame.charge(steps: text.byteCount / 4)
            if text.isPlain, wanted.isPlain { return frame.return(text.containsByte(of: wanted)) }
            try frame.charge(steps: 16 * text.byteCount)
            frame.return(text.value.contains(Character(wanted.value)))
        }
        native("func lowercased() -> String", other: 4) { $1.return($0.lowercased()) }
        native("func uppercased() -> String", other: 4) { $1.return($0.uppercased()) }
        let isSubstring = name == "Substring"
        for separator in ["Character", "String"] {
            function("func split(separator: \(separator), maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]", in: name) { frame in
                guard frame.int(2) >= 0 else { throw CellFailure(.runtime, "maxSplits must not be negative") }
                let (text, separator) = (frame.stringObject(0), frame.stringObject(1))
                try frame.charge(steps: text.byteCount)
                try frame.admit(partsOf: text, at: separator)
                if text.isPlain, separator.isPlain, separator.byteCount == 1 {
                    return frame.return(text.splitBytes(at: separator, maxSplits: frame.int(2), omittingEmpty: frame.bool(3)), from: isSubstring ? text.lowerBound : 0)
                }
                try frame.charge(searchFor: 1, in: 0, stepsPerByte: 32)
                let whole = text.value
                let parts =
                    separator.characterCount == 1
                    ? whole.split(separator: Character(separator.value), maxSplits: frame.int(2), omittingEmptySubsequences: frame.bool(3))
                    : whole.split(separator: separator.value, maxSplits: frame.int(2), omittingEmptySubsequences: frame.bool(3))
                frame.return(parts.map { (String($0), whole.utf8.distance(from: whole.startIndex, to: $0.startIndex)) }, from: isSubstring ? text.lowerBound : 0)
            }
        }
        declare(
            """
            func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring] {
                var result: [Substring] = []
                var start = _start()
                var end = start
                var splits = 0
                if maxSplits < 0 { fatalError("maxSplits must not be negative") }
                for c in self {
                    if splits < maxSplits, try isSeparator(c) {
                        if !(omittingEmptySubsequences && start == end) { result.append(_sub(start, end)); splits += 1 }
                        end += c._byteCount()
                        start = end
                    } else {
                        end += c._byteCount()
                    }
                }
                if !(omittingEmptySubsequences && start == end) { result.append(_sub(start, end)) }
                return result
            }
            """, in: name)
        // Positions are counted in bytes of UTF-8.
        /// Where the text starts among the positions of the string it was cut out of.
        @Sendable func start(_ frame: NativeFrame) -> Int { isSubstring ? frame.stringObject(0).lowerBound : 0 }
        @Sendable func outOfBounds(_ offset: Int, _ text: String, _ frame: NativeFrame) -> String {
            "string index is out of bounds: \(offset) is not within \(Self.excerpt(text)), whose indices are from \(start(frame)) to \(start(frame) + text.utf8.count)"
        }
        @Sendable func position(_ text: String, _ place: Int, _ frame: NativeFrame) throws -> String.Index {
            let offset = place &- start(frame)
            guard 0...text.utf8.count ~= offset else { throw CellFailure(.runtime, outOfBounds(place, text, frame)) }
            return text.utf8.index(text.startIndex, offsetBy: offset)
        }
        /// Where an argument that is an index points.
        @Sendable func place(_ argument: Int, _ frame: NativeFrame) -> Int { frame.int(argument) >> 1 }
        /// Returns an index.
        @Sendable func `return`(_ place: Int, countsAnything: Bool = false, _ frame: NativeFrame) {
            frame.return(place << 1 | (countsAnything ? 1 : 0))
        }
        function("func _start() -> Int", in: name) { $0.return(start($0)) }
        function("func _byteCount() -> Int", in: name) { $0.return($0.stringObject(0).byteCount) }
        function("func _end() -> Int", in: name) { $0.return(start($0) + $0.stringObject(0).byteCount) }
        property("var startIndex: _StringIndex { get }", in: name, get: { `return`(start($0), countsAnything: start($0) == 0, $0) })
        property("var endIndex: _StringIndex { get }", in: name, get: { frame in
            let end = start(frame) + frame.stringObject(0).byteCount
            `return`(end, countsAnything: isSubstring && end == 0, frame)
        })
        // A step from one character to the next takes the same wherever it is; what a character has more than a few bytes comes on top, and
        // what has been appended to is made one text again first.
        @Sendable func decoded(_ frame: NativeFrame) throws -> String {
            let text = frame.stringObject(0)
            if !text.isDecoded { try frame.charge(steps: text.byteCount / 8) }
            return text.value
        }
        // Where a flag begins depends on how many of their letters stand before it: they are gone through for each step.
        @Sendable func charge(flagsBefore place: Int, times: Int, _ frame: NativeFrame) throws {
            let offset = place &- start(frame)
            let run = frame.stringObject(0).withBytes { bytes in
                var end = Swift.min(Swift.max(offset, 0), bytes.count)
                while end >= 4, bytes[end - 4] == 0xF0, bytes[end - 3] == 0x9F, bytes[end - 2] == 0x87, bytes[end - 1] >= 0xA6 { end -= 4 }
                return offset - end
            }
            if run > 0 { try frame.charge(steps: run * Swift.min(times, run)) }
        }
        // Where a character of ASCII stands between others of that kind, no more has to be looked at; a line feed may belong to what is before it.
        @Sendable func plainByte(_ place: Int, _ frame: NativeFrame) -> UInt8? {
            let offset = place &- start(frame)
            return frame.stringObject(0).withBytes { bytes in
                guard bytes.indices.contains(offset), bytes[offset] < 0x80, bytes[offset] != 0x0D, bytes[offset] != 0x0A else { return nil }
                return (offset == 0 || bytes[offset - 1] < 0x80) && (offset + 1 == bytes.count || bytes[offset + 1] < 0x80) ? bytes[offset] : nil
            }
        }
        /// Returns the character at a place.
        @Sendable func returnCharacter(at place: Int, _ frame: NativeFrame) throws {
            if let byte = plainByte(place, frame) { return frame.return(frame.machine.character(byte)) }
            let text = try decoded(frame)
            try charge(flagsBefore: place, times: 4, frame)
            let index = try position(text, place, frame)
            guard index < text.endIndex else { throw CellFailure(.runtime, "string index is out of bounds: \(place) is the end of \(Self.excerpt(text)), where there is no character") }
            let character = text[index]
            try frame.charge(steps: 16 * character.utf8.count)
            frame.return(String(character))
        }
        function("func _at(_ offset: Int) -> Character", in: name) { try returnCharacter(at: $0.int(1), $0) }
        property("subscript(i: _StringIndex) -> Character { get }", in: name, get: { try returnCharacter(at: place(1, $0), $0) })
        /// The place some characters on or back; nil where that is beyond the limit.
        @Sendable func advanced(_ place: Int, by distance: Int, limitedBy limit: Int, _ frame: NativeFrame) throws -> Int? {
            let text = try decoded(frame)
            let from = try position(text, place, frame)
            try frame.charge(steps: 8 * Swift.min(Int(clamping: distance.magnitude), text.utf8.count))
            try charge(flagsBefore: place, times: distance < 0 ? Swift.max(4, Int(clamping: distance.magnitude)) : 4, frame)
            // A limit on the other side, or beyond the text, limits nothing: the text does.
            let isLimit = (distance < 0 ? limit <= place : limit >= place) && 0...text.utf8.count ~= limit &- start(frame)
            let bound = isLimit ? try position(text, limit, frame) : distance < 0 ? text.startIndex : text.endIndex
            let moved = text.index(from, offsetBy: distance, limitedBy: bound)
            try frame.charge(steps: 8 * Int(text.utf8.distance(from: from, to: moved ?? bound).magnitude))
            guard let moved else {
                guard isLimit else { throw CellFailure(.runtime, "string index is out of bounds: there are no \(distance.magnitude) characters \(distance < 0 ? "before" : "after") \(place) in \(Self.excerpt(text))") }
                return nil
            }
            return start(frame) + text.utf8.distance(from: text.startIndex, to: moved)
        }
        function("func _advanced(_ offset: Int, _ distance: Int, _ limit: Int) -> Int", in: name) { frame in
            frame.return(try advanced(frame.int(1), by: frame.int(2), limitedBy: frame.int(3), frame) ?? -1)
        }
        declare(
            """
            func index(_ i: _StringIndex, offsetBy distance: Int) -> _StringIndex {
                let moved = _advanced(i._offset, distance, distance < 0 ? _start() : _end())
                if moved == i._offset { return i }
                if moved < 0 {
                    let there = distance < 0 ? self[_StringIndex(_at: _start())..<i].count : self[i..<_StringIndex(_at: _end())].count
                    fatalError("string index is out of bounds: from \\(i._offset), \\(distance < 0 ? 0 - distance : distance) characters \\(distance < 0 ? "back" : "on"), but there \\(there == 1 ? "is" : "are") only \\(there)")
                }
                return _StringIndex(_at: moved)
            }
            """, in: name)
        declare(
            """
            func index(_ i: _StringIndex, offsetBy distance: Int, limitedBy limit: _StringIndex) -> _StringIndex? {
                let moved = _advanced(i._offset, distance, limit._offset)
                if moved == i._offset { return i }
                return moved < 0 ? nil : _StringIndex(_at: moved)
            }
            """, in: name)
        function("func index(after i: _StringIndex) -> _StringIndex", in: name) { frame in
            let place = place(1, frame)
            if plainByte(place, frame) != nil { return `return`(place + 1, frame) }
            guard let next = try advanced(place, by: 1, limitedBy: start(frame) + frame.stringObject(0).byteCount, frame) else {
                throw CellFailure(.runtime, "string index is out of bounds: from \(place), 1 characters on, but there are only 0")
            }
            `return`(next, frame)
        }
        declare("func index(before i: _StringIndex) -> _StringIndex { index(i, offsetBy: -1) }", in: name)
        declare("func distance(from start: _StringIndex, to end: _StringIndex) -> Int { end < start ? 0 - self[end..<start].count : self[start..<end].count }", in: name)
        function("func _sub(_ low: Int, _ high: Int) -> Substring", in: name) { frame in
            let text = try decoded(frame)
            try frame.charge(steps: Swift.max(0, Swift.min(frame.int(2), start(frame) + text.utf8.count) &- Swift.max(frame.int(1), 0)) / 8)
            let (low, high) = (try position(text, frame.int(1), frame), try position(text, frame.int(2), frame))
            guard low <= high else { throw CellFailure(.runtime, "string index is out of bounds: \(frame.int(1)) is after \(frame.int(2))") }
            frame.return(String(text[low..<high]), lowerBound: frame.int(1))
        }
        declare("subscript(x: (UnboundedRange_) -> Void) -> Substring { _sub(_start(), _end()) }", in: name)
        declare("subscript(bounds: Range<_StringIndex>) -> Substring { _sub(bounds.lowerBound._offset, bounds.upperBound._offset) }", in: name)
        declare("subscript(bounds: ClosedRange<_StringIndex>) -> Substring { _sub(bounds.lowerBound._offset, index(after: bounds.upperBound)._offset) }", in: name)
        declare("subscript(bounds: PartialRangeFrom<_StringIndex>) -> Substring { _sub(bounds.lowerBound._offset, _end()) }", in: name)
        declare("func prefix(upTo end: _StringIndex) -> Substring { _sub(_start(), end._offset) }", in: name)
        declare("func prefix(through end: _StringIndex) -> Substring { _sub(_start(), index(after: end)._offset) }", in: name)
        declare("func suffix(from start: _StringIndex) -> Substring { _sub(start._offset, _end()) }", in: name)
        declare("subscript(bounds: PartialRangeUpTo<_StringIndex>) -> Substring { _sub(_start(), bounds.upperBound._offset) }", in: name)
        declare("subscript(bounds: PartialRangeThrough<_StringIndex>) -> Substring { _sub(_start(), index(after: bounds.upperBound)._offset) }", in: name)
        func cut(_ signature: String, _ body: @escaping @Sendable (String, Int) -> Substring) {
            native(signature, other: 16) { text, frame in
                try frame.charge(steps: 4 * Swift.min(text.utf8.count, Swift.max(0, frame.int(1))))
                guard frame.int(1) >= 0 else { throw CellFailure(.runtime, "a negative number of characters (\(frame.int(1))) was asked for") }
                let part = body(text, frame.int(1))
                frame.return(String(part), lowerBound: start(frame) + text.utf8.distance(from: text.startIndex, to: part.startIndex))
            }
        }
        cut("func prefix(_ maxLength: Int) -> Substring") { $0.prefix($1) }
        cut("func suffix(_ maxLength: Int) -> Substring") { $0.suffix($1) }
        cut("func dropFirst(_ k: Int = 1) -> Substring") { $0.dropFirst($1) }
        cut("func dropLast(_ k: Int = 1) -> Substring") { $0.dropLast($1) }
        declare("func prefix(while predicate: (Character) throws -> Bool) rethrows -> Substring { var end = _start(); for c in self { if try predicate(c) { end += c._byteCount() } else { break } }; return _sub(_start(), end) }", in: name)
        declare("func drop(while predicate: (Character) throws -> Bool) rethrows -> Substring { var start = _start(); for c in self { if try predicate(c) { start += c._byteCount() } else { break } }; return _sub(start, _end()) }", in: name)
        declare("func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String { var result = \"\"; for c in self { if try isIncluded(c) { result.append(c) } }; return result }", in: name)
        declare("mutating func removeFirst() -> Character { let c = _at(_start()); self = \(name)(dropFirst(1)); return c }", in: name)
        declare("mutating func removeLast() -> Character { let c = self[index(before: endIndex)]; self = \(name)(dropLast(1)); return c }", in: name)
        declare("mutating func popLast() -> Character? { if isEmpty { return nil }; return removeLast() }", in: name)
        if isSubstring { declare("mutating func popFirst() -> Character? { if isEmpty { return nil }; return removeFirst() }", in: name) }
        for (function, rest) in [("removeFirst", "dropFirst"), ("removeLast", "dropLast")] {
            declare(
                "mutating func \(function)(_ k: Int) { let n = count; if k > n { fatalError(\"removing \\(k) characters, but there are \\(n)\") }; self = \(name)(\(rest)(k)) }", in: name)
        }
        declare("func shuffled() -> [Character] { Array(self).shuffled() }", in: name)
        declare("mutating func write(_ string: String) { self += string }", in: name)
        declare("func write<Target: TextOutputStream>(to target: inout Target) { target.write(String(self)) }", in: name)
        declare("extension \(name): TextOutputStream")
        declare("mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows { var result: \(name) = \"\"; for c in self { if !(try shouldBeRemoved(c)) { result.append(c) } }; self = result }", in: name)
        declare("mutating func insert(_ newElement: Character, at i: _StringIndex) { var result = \(name)(_sub(_start(), i._offset)); result.append(newElement); result += \(name)(_sub(i._offset, _end())); self = result }", in: name)
        declare("mutating func insert<S: Collection>(contentsOf newElements: S, at i: _StringIndex) where S.Element == Character { replaceSubrange(i..<i, with: newElements) }", in: name)
        declare("mutating func removeSubrange(_ bounds: Range<_StringIndex>) { replaceSubrange(bounds, with: \"\") }", in: name)
        declare(
            """
            mutating func replaceSubrange<C: Collection>(_ subrange: Range<_StringIndex>, with newElements: C) where C.Element == Character {
                var result = \(name)(_sub(_start(), subrange.lowerBound._offset))
                for c in newElements { result.append(c) }
                result += \(name)(_sub(subrange.upperBound._offset, _end()))
                self = result
            }
            """, in: name)
        declare("mutating func remove(at i: _StringIndex) -> Character { let c = self[i]; let tail = \(name)(_sub(index(after: i)._offset, _end())); self = \(name)(_sub(_start(), i._offset)); self += tail; return c }", in: name)
        declare("mutating func reserveCapacity(_ n: Int) {}", in: name)
        function("func _byte(_ offset: Int) -> UInt8", in: name) { frame in
            let text = frame.stringObject(0), offset = frame.int(1) &- start(frame)
            guard 0..<text.byteCount ~= offset else { throw CellFailure(.runtime, outOfBounds(frame.int(1), text.value, frame)) }
            frame.return(Int(text.withBytes { $0[offset] }))
        }
        native("func _utf8() -> [UInt8]") { text, frame in
            try frame.reserve(bytes: text.utf8.count * 8)
            frame.return(text.utf8.map { Int($0) })
        }
        native("func _utf16() -> [UInt16]") { text, frame in
            try frame.reserve(bytes: text.utf8.count * 8)
            frame.return(text.utf16.map { Int($0) })
        }
        function("func _utf8Offset(_ units: Int) -> Int", in: name) { frame in
            let text = frame.string(0)
            try frame.charge(steps: text.utf8.count)
            let index = String.Index(utf16Offset: frame.int(1), in: text)
            frame.return(text.utf8.distance(from: text.startIndex, to: index))
        }
        declare(
            """
            init(utf16Offset offset: Int, in s: \(name)) {
                if offset < 0 || offset > s.utf16.count { fatalError("\\(offset) is no offset in UTF-16 within \\(String(reflecting: s)) that cells can make an index of") }
                self.init(s._start() + s._utf8Offset(offset), _countsAnything: offset == 0 || s._byteCount() == s.utf16.count)
            }
            """, in: "_StringIndex")
        declare("func utf16Offset(in s: \(name)) -> Int { s._utf16Offset(_offset) }", in: "_StringIndex")
        native("func _utf16Offset(_ bytes: Int) -> Int", other: 1) { text, frame in
            let index = try position(text, frame.int(1), frame)
            frame.return(text.utf16.distance(from: text.startIndex, to: index))
        }
        addStringViews(name)
        declare("var unicodeScalars: _UnicodeScalarView { get { _UnicodeScalarView(String(self), _start: _start()) } set { self = \(name)(newValue.description) } }", in: name)
    }

    /// A text in quotes for a message, cut short where it is long.
    private static func excerpt(_ text: String) -> String { text.count > 24 ? (text.prefix(24) + "…").debugDescription : text.debugDescription }
}

extension NativeFrame {
    /// Charges the parts of a text that is about to be divided, and asks for their memory: at most one more than the first byte of the
    /// separator occurs, or one for each byte where there is no separator.
    func admit(partsOf text: StringObject, at separator: StringObject) throws {
        let first = separator.withBytes(\.first)
        let parts = text.withBytes { bytes in first.map { first in bytes.reduce(1) { $0 + ($1 == first ? 1 : 0) } } ?? bytes.count + 1 }
        try charge(steps: 20 * parts)
        try reserve(bytes: Self.bytesPerPart * parts)
    }

    /// Returns a part of a string.
    /// - Parameter lowerBound: where it starts among the positions of the string.
    func `return`(_ part: String, lowerBound: Int) {
        machine.fuel &-= 8 &+ part.utf8.count / 16
        let object = machine.string(part)
        object.lowerBound = lowerBound
        objects[0] = object
    }

    /// Returns parts of a string, each with the place at which it starts within the text that is divided.
    func `return`(_ parts: [(text: String, start: Int)], from lowerBound: Int) {
        machine.fuel &-= 20 &* parts.count
        objects[0] = machine.array(
            objects: parts.map { part in
                let object = machine.string(part.text)
                object.lowerBound = lowerBound + part.start
                return object
            })
    }

    /// An object for the text, with its place in the array and in what the host divides it into first.
    private static let bytesPerPart = 160
}
