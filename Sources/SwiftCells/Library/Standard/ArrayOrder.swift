extension CellLibrary {
    /// Putting the elements of `Array` and `ArraySlice` into another order.
    mutating func addArrayOrder(_ name: String) {
        function("mutating func swapAt(_ i: Int, _ j: Int)", in: name) { frame in
            let array = try Self.ownArray(frame)
            if frame.int(1) == frame.int(2) { return }
            for index in [frame.int(1), frame.int(2)] where !(0..<array.count ~= index &- array.lowerBound) { throw Self.indexFailure(index, array) }
            let (i, j) = (frame.int(1) &- array.lowerBound, frame.int(2) &- array.lowerBound)
            (array.words[i], array.words[j]) = (array.words[j], array.words[i])
        }
        function("mutating func reverse()", in: name) { frame in
            let array = try Self.ownArray(frame)
            try frame.charge(steps: array.count / 2)
            var elements = UnsafeMutableBufferPointer(start: array.words, count: array.count)
            elements.reverse()
        }
        declare(
            """
            /// Sorts in place by the given order; equal elements keep theirs.
            mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                let n = count
                if n < 2 { return }
                let base = startIndex
                var low = 0
                while low < n {
                    let high = low + 16 < n ? low + 16 : n
                    var i = low + 1
                    while i < high {
                        let x = self[base + i]
                        var j = i
                        while j > low {
                            let y = self[base + j - 1]
                            if !(try areInIncreasingOrder(x, y)) { break }
                            self[base + j] = y
                            j -= 1
                        }
                        self[base + j] = x
                        i += 1
                    }
                    low = high
                }
                if n <= 16 { return }
                var source: [Element] = Array(self)
                var target: [Element] = source
                var width = 16
                while width < n {
                    var start = 0
                    while start < n {
                        let middle = start + width < n ? start + width : n
                        let end = start + 2 * width < n ? start + 2 * width : n
                        var i = start
                        var j = middle
                        var k = start
                        while i < middle && j < end {
                            let x = source[i]
                            let y = source[j]
                            if try areInIncreasingOrder(y, x) { target[k] = y; j += 1 } else { target[k] = x; i += 1 }
                            k += 1
                        }
                        while i < middle { target[k] = source[i]; i += 1; k += 1 }
                        while j < end { target[k] = source[j]; j += 1; k += 1 }
                        start = end
                    }
                    swap(&source, &target)
                    width *= 2
                }
                var i = 0
                while i < n { self[base + i] = source[i]; i += 1 }
            }
            """, in: name)
        declare(
            "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] { var result = Array(self); try result.sort(by: areInIncreasingOrder); return result }",
            in: name)
        function("mutating func _sortPlainly() -> Bool", in: name) { frame in
            // Numbers and strings, whose order no cell can have redefined.
            let array = try Self.ownArray(frame)
            let type = frame.type(of: 0)
            let element: RuntimeType
            switch type.shape {
            case .array(let inner), .slice(let inner): element = inner
            default: return frame.return(false)
            }
            let count = array.count
            try frame.charge(steps: count * Swift.max(1, Int.bitWidth - count.leadingZeroBitCount) / 2)
            var words = UnsafeMutableBufferPointer(start: array.words, count: count)
            switch element.shape {
            case .int: words.sort()
            case .integer(let width): if width.isFullUnsigned { words.sort { UInt(bitPattern: $0) < UInt(bitPattern: $1) } } else { words.sort() }
            case .double:
                func value(_ word: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(word))) }
                // With NaN among them, the result depends on the comparisons made: as written in Swift above.
                guard !words.contains(where: { value($0).isNaN }) else { return frame.return(false) }
                words.sort { value($0) < value($1) }
            case .string, .character:
                var objects = UnsafeMutableBufferPointer(start: array.objects, count: count)
                // Each comparison may read the strings from end to end.
                let bytes = objects.reduce(0) { $0 + ($1.map { unsafeDowncast($0, to: StringObject.self).byteCount } ?? 0) }
                try frame.charge(steps: (count + bytes / 16) * 16)
                objects.sort { left, right in
                    guard let left, let right else { return false }
                    return unsafeDowncast(left, to: StringObject.self).value < unsafeDowncast(right, to: StringObject.self).value
                }
            default: return frame.return(false)
            }
            frame.return(true)
        }
        declare("mutating func sort() { if !_sortPlainly() { sort(by: { $0 < $1 }) } }", in: "\(name) where Element: Comparable")
        declare("func sorted() -> [Element] { var result = Array(self); result.sort(); return result }", in: "\(name) where Element: Comparable")
        declare(
            """
            mutating func shuffle() {
                var i = count - 1
                while i > 0 { swapAt(startIndex + i, startIndex + Int.random(in: 0...i)); i -= 1 }
            }
            """, in: name)
        declare("func shuffled() -> [Element] { var result = Array(self); result.shuffle(); return result }", in: name)
        declare(
            """
            mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int {
                var low = startIndex
                var high = endIndex
                while true {
                    while low < high { if try belongsInSecondPartition(self[low]) { break }; low += 1 }
                    if low == high { return low }
                    high -= 1
                    while low < high { if !(try belongsInSecondPartition(self[high])) { break }; high -= 1 }
                    if low == high { return low }
                    swapAt(low, high)
                    low += 1
                }
            }
            """, in: name)
    }
}
