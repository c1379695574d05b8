extension CellLibrary {
    /// Putting the elements of `Array` and `ArraySlice` into another order.
    mutating func addArrayOrder(_ name: String) {
        function("mutating func swapAt(_ i: Int, _ j: Int)", in: name) { frame in
            if frame.int(1) == frame.int(2) { return }
            let array = try Self.ownArray(frame, inPlace: true)
            for index in [frame.int(1), frame.int(2)] where !(0..<array.count ~= index &- array.lowerBound) { throw Self.indexFailure(index, array) }
            let (i, j) = (frame.int(1) &- array.lowerBound, frame.int(2) &- array.lowerBound)
            (array.words[i], array.words[j]) = (array.words[j], array.words[i])
        }
        function("mutating func reverse()", in: name) { frame in
            let array = try Self.ownArray(frame, inPlace: true)
            try frame.charge(steps: array.count / 2)
            var elements = UnsafeMutableBufferPointer(start: array.words, count: array.count)
            elements.reverse()
        }
        declare(
            """
            /// Sorts in place by the given order; equal elements keep theirs.
            mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                let n = count
                if n < 64 { return try _insertionSort(startIndex, startIndex + 1, endIndex, by: areInIncreasingOrder) }
                let shift = Int.bitWidth - 6 - n.leadingZeroBitCount
                let shortest = n >> shift + (n & (1 << shift - 1) == 0 ? 0 : 1)
                var buffer: [Element] = []
                // Where the runs that are in order begin, and where the last one ends.
                var runs = [startIndex]
                var start = startIndex
                while start < endIndex {
                    var end = start + 1
                    if end < endIndex {
                        let isDescending = try areInIncreasingOrder(self[end], self[start])
                        end += 1
                        while end < endIndex { if try areInIncreasingOrder(self[end], self[end - 1]) != isDescending { break }; end += 1 }
                        if isDescending {
                            var low = start
                            var high = end - 1
                            while low < high { swapAt(low, high); low += 1; high -= 1 }
                        }
                    }
                    if end < endIndex, end - start < shortest {
                        let longer = Swift.min(endIndex, start + shortest)
                        try _insertionSort(start, end, longer, by: areInIncreasingOrder)
                        end = longer
                    }
                    runs.append(end)
                    while runs.count > 2 {
                        // The lengths of the last runs, the last one first.
                        var last = runs.count - 2
                        let a = runs[last + 1] - runs[last]
                        let b = runs[last] - runs[last - 1]
                        let c = last >= 2 ? runs[last - 1] - runs[last - 2] : 0
                        let d = last >= 3 ? runs[last - 2] - runs[last - 3] : 0
                        if last >= 3 && d <= c + b {
                            if c < a { last -= 1 }
                        } else if last >= 2 && c <= b + a {
                            if c < a { last -= 1 }
                        } else if b > a {
                            break
                        }
                        try _merge(runs[last - 1], runs[last], runs[last + 1], &buffer, by: areInIncreasingOrder)
                        runs.remove(at: last)
                    }
                    start = end
                }
                while runs.count > 2 {
                    let last = runs.count - 2
                    try _merge(runs[last - 1], runs[last], runs[last + 1], &buffer, by: areInIncreasingOrder)
                    runs.remove(at: last)
                }
            }
            """, in: name)
        declare(
            """
            mutating func _insertionSort(_ low: Int, _ sorted: Int, _ high: Int, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                var i = sorted
                while i < high {
                    let x = self[i]
                    var j = i
                    while j > low {
                        let y = self[j - 1]
                        if !(try areInIncreasingOrder(x, y)) { break }
                        self[j] = y
                        j -= 1
                        self[j] = x
                    }
                    i += 1
                }
            }
            """, in: name)
        declare(
            """
            /// Merges two runs, of which the shorter one is laid aside; whatever is thrown, all elements are there in the end.
            mutating func _merge(_ low: Int, _ middle: Int, _ high: Int, _ buffer: inout [Element], by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
                if middle - low < high - middle {
                    buffer = Array(self[low..<middle])
                    let count = middle - low
                    var target = low
                    var own = 0
                    var other = middle
                    defer { while own < count { self[target] = buffer[own]; target += 1; own += 1 } }
                    while own < count && other < high {
                        let x = self[other]
                        let y = buffer[own]
                        if try areInIncreasingOrder(x, y) { self[target] = x; other += 1 } else { self[target] = y; own += 1 }
                        target += 1
                    }
                } else {
                    buffer = Array(self[middle..<high])
                    var target = high
                    var own = high - middle
                    var other = middle
                    defer { while own > 0 { own -= 1; target -= 1; self[target] = buffer[own] } }
                    while own > 0 && other > low {
                        let x = buffer[own - 1]
                        let y = self[other - 1]
                        if try areInIncreasingOrder(x, y) { target -= 1; self[target] = y; other -= 1 } else { target -= 1; self[target] = x; own -= 1 }
                    }
                }
            }
            """, in: name)
        declare(
            "func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] { var result = Array(self); try result.sort(by: areInIncreasingOrder); return result }",
            in: name)
        function("mutating func _sortPlainly() -> Bool", in: name) { frame in
            // Numbers and strings, whose order no cell can have redefined.
            let array = try Self.ownArray(frame, inPlace: true)
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
