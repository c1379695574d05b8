/// The interpreter's loop: one `switch` over typed instructions, its state in locals.
///
/// Rejected, with the cost measured on this loop: closures instead of instructions (no faster, and deep calls overflow the
/// native stack), an array of enums with payloads (five times slower), exclusivity checks on the machine's fields (several
/// times slower).
extension Machine {
    /// Runs from the innermost frame until that frame has returned.
    ///
    /// - Throws: the failure that left that frame.
    func run() throws {
        let floor = frame - 1
        var pc = frame.pointee.pc
        var words = frame.pointee.words
        var objects = frame.pointee.objects

        @inline(__always) func double(_ register: UInt16) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(words[Int(register)]))) }
        @inline(__always) func bits(_ value: Double) -> Int { Int(Int64(bitPattern: value.bitPattern)) }
        // Whatever the compiler did, no instruction reads through nil or an object of another class: each looks at the class
        // word first, which lies beside what it is about to read.
        let recordClass = classWord(Record.self)
        let arrayClass = classWord(ArrayObject.self)
        let stringClass = classWord(StringObject.self)
        /// An object register without counting a reference, where it holds an object of the class wanted.
        @inline(__always) func known(_ register: UInt16, _ wanted: UnsafeRawPointer) -> UnsafeRawPointer? {
            guard let object = UnsafeRawPointer(objects + Int(register)).load(as: UnsafeRawPointer?.self),
                object.load(as: UnsafeRawPointer.self) == wanted
            else { return nil }
            return object
        }
        @inline(__always) func record(_ register: UInt16) -> Unmanaged<Record>? {
            guard let object = known(register, recordClass) else { return nil }
            return .fromOpaque(object)
        }
        @inline(__always) func array(_ register: UInt16) -> Unmanaged<ArrayObject>? {
            guard let object = known(register, arrayClass) else { return nil }
            return .fromOpaque(object)
        }

        /// An array whose elements may be changed where they lie; nil with the failure noted.
        @inline(__always) func changeable(_ register: UInt16) -> Unmanaged<ArrayObject>? {
            if !makeUniqueArray(objects + Int(register)) { return nil }
            guard let elements = array(register) else { raiseKind(); return nil }
            if elements._withUnsafeGuaranteedRef({ !$0.isView }) { return elements }
            return makeViewOwn(objects + Int(register)) ? array(register) : nil
        }

        let tableClass = classWord(HashTable.self)
        @inline(__always) func table(_ register: UInt16) -> Unmanaged<HashTable>? {
            guard let object = known(register, tableClass) else { raiseKind(); return nil }
            return .fromOpaque(object)
        }
        let wordClass = classWord(WordObject.self)
        let counts = self.counts
        /// The position that a word register gives within the elements; nil where there is none, with the failure noted.
        @inline(__always) func elementPosition(_ register: UInt16, in elements: Unmanaged<ArrayObject>) -> Int? {
            let position = words[Int(register)] &- elements._withUnsafeGuaranteedRef { $0.lowerBound }
            if UInt(bitPattern: position) < UInt(bitPattern: elements._withUnsafeGuaranteedRef { $0.count }) { return position }
            raiseIndex(words[Int(register)], elements)
            return nil
        }

        while true {
            execution: while true {
                let i = pc.pointee
                pc += 1
                switch i.opcode {
                // MARK: Moving
                case .moveWord: words[Int(i.a)] = words[Int(i.b)]
                case .loadInt: words[Int(i.a)] = i.immediate
                case .loadWord: words[Int(i.a)] = wordConstants[i.immediate]
                case .copyObject: counts.put(counts.shared(objects + Int(i.b)), objects + Int(i.a))
                case .moveObject: counts.put(counts.take(objects + Int(i.b)), objects + Int(i.a))
                case .clearObject: if let old = counts.take(objects + Int(i.a)) { counts.release(old) }
                case .loadObject: counts.put(counts.shared(objectConstants.place(i.immediate)), objects + Int(i.a))
                case .loadGlobalWord: words[Int(i.a)] = globalWords[i.immediate]
                case .storeGlobalWord: globalWords[i.immediate] = words[Int(i.a)]
                case .loadGlobalObject:
                    let value = counts.shared(globalObjects + i.immediate)
                    if value == nil, i.k & 1 != 0 { raise(.emptySlot); break execution }
                    counts.put(value, objects + Int(i.a))
                case .storeGlobalObject: counts.put(counts.take(objects + Int(i.a)), globalObjects + i.immediate)
                case .takeGlobalObject:
                    let moved = counts.take(globalObjects + i.immediate)
                    if moved == nil, i.k != 0 { raise(.emptySlot); break execution }
                    counts.put(moved, objects + Int(i.a))

                // MARK: Int
                case .addInt:
                    let (value, overflow) = words[Int(i.b)].addingReportingOverflow(words[Int(i.c)])
                    if overflow { raiseOverflow("+", words[Int(i.b)], words[Int(i.c)]); break execution }
                    words[Int(i.a)] = value
                case .subInt:
                    let (value, overflow) = words[Int(i.b)].subtractingReportingOverflow(words[Int(i.c)])
                    if overflow { raiseOverflow("-", words[Int(i.b)], words[Int(i.c)]); break execution }
                    words[Int(i.a)] = value
                case .mulInt:
                    let (value, overflow) = words[Int(i.b)].multipliedReportingOverflow(by: words[Int(i.c)])
                    if overflow { raiseOverflow("*", words[Int(i.b)], words[Int(i.c)]); break execution }
                    words[Int(i.a)] = value
                case .divInt:
                    let (left, right) = (words[Int(i.b)], words[Int(i.c)])
                    if right == 0 || (right == -1 && left == .min) { raiseDivision("/", left, right); break execution }
                    words[Int(i.a)] = left / right
                case .remInt:
                    let (left, right) = (words[Int(i.b)], words[Int(i.c)])
                    if right == 0 || (right == -1 && left == .min) { raiseDivision("%", left, right); break execution }
                    words[Int(i.a)] = left % right
                case .addIntImmediate:
                    let (value, overflow) = words[Int(i.b)].addingReportingOverflow(i.signedC)
                    if overflow { raiseOverflow(i.signedC < 0 ? "-" : "+", words[Int(i.b)], abs(i.signedC)); break execution }
                    words[Int(i.a)] = value
                case .mulIntImmediate:
                    let (value, overflow) = words[Int(i.b)].multipliedReportingOverflow(by: i.signedC)
                    if overflow { raiseOverflow("*", words[Int(i.b)], i.signedC); break execution }
                    words[Int(i.a)] = value
                case .divIntImmediate:
                    // The compiler emits it for positive divisors only.
                    let left = words[Int(i.b)]
                    let right = Int(i.c)
                    if right == 0 { raiseDivision("/", left, right); break execution }
                    words[Int(i.a)] = narrowDivide(left, right)
                case .remIntImmediate:
                    let left = words[Int(i.b)]
                    let right = Int(i.c)
                    if right == 0 { raiseDivision("%", left, right); break execution }
                    words[Int(i.a)] = narrowRemainder(left, right)
                case .negInt:
                    if words[Int(i.b)] == .min { raiseOverflow("-", 0, .min); break execution }
                    words[Int(i.a)] = 0 &- words[Int(i.b)]
                case .wrappingAdd: words[Int(i.a)] = words[Int(i.b)] &+ words[Int(i.c)]
                case .wrappingSub: words[Int(i.a)] = words[Int(i.b)] &- words[Int(i.c)]
                case .wrappingMul: words[Int(i.a)] = words[Int(i.b)] &* words[Int(i.c)]
                case .and: words[Int(i.a)] = words[Int(i.b)] & words[Int(i.c)]
                case .or: words[Int(i.a)] = words[Int(i.b)] | words[Int(i.c)]
                case .xor: words[Int(i.a)] = words[Int(i.b)] ^ words[Int(i.c)]
                case .shiftLeft: words[Int(i.a)] = words[Int(i.b)] << words[Int(i.c)]
                case .shiftRight: words[Int(i.a)] = words[Int(i.b)] >> words[Int(i.c)]
                case .complement: words[Int(i.a)] = ~words[Int(i.b)]
                case .not: words[Int(i.a)] = words[Int(i.b)] ^ 1
                case .integerOperation: if !integerOperation(i, words) { break execution }
                case .checkInteger: if !checkInteger(i, words) { break execution }

                // MARK: Double
                case .addDouble: words[Int(i.a)] = bits(double(i.b) + double(i.c))
                case .subDouble: words[Int(i.a)] = bits(double(i.b) - double(i.c))
                case .mulDouble: words[Int(i.a)] = bits(double(i.b) * double(i.c))
                case .addProductDouble: words[Int(i.a)] = bits(double(i.a).addingProduct(double(i.b), double(i.c)))
                case .divDouble: words[Int(i.a)] = bits(double(i.b) / double(i.c))
                case .negDouble: words[Int(i.a)] = bits(-double(i.b))
                case .sqrtDouble: words[Int(i.a)] = bits(double(i.b).squareRoot())
                case .absDouble: words[Int(i.a)] = bits(double(i.b).magnitude)
                case .floatOperation: floatOperation(i, words)
                case .convert: if !convert(i, words) { break execution }
                case .intToDouble: words[Int(i.a)] = bits(Double(words[Int(i.b)]))

                // MARK: Comparing
                case .equalInt: words[Int(i.a)] = words[Int(i.b)] == words[Int(i.c)] ? 1 : 0
                case .lessInt: words[Int(i.a)] = words[Int(i.b)] < words[Int(i.c)] ? 1 : 0
                case .lessEqualInt: words[Int(i.a)] = words[Int(i.b)] <= words[Int(i.c)] ? 1 : 0
                case .equalDouble: words[Int(i.a)] = double(i.b) == double(i.c) ? 1 : 0
                case .lessDouble: words[Int(i.a)] = double(i.b) < double(i.c) ? 1 : 0
                case .lessEqualDouble: words[Int(i.a)] = double(i.b) <= double(i.c) ? 1 : 0
                case .lessUnsigned: words[Int(i.a)] = UInt(bitPattern: words[Int(i.b)]) < UInt(bitPattern: words[Int(i.c)]) ? 1 : 0
                case .lessEqualUnsigned: words[Int(i.a)] = UInt(bitPattern: words[Int(i.b)]) <= UInt(bitPattern: words[Int(i.c)]) ? 1 : 0
                case .equalString:
                    guard let left = known(i.b, stringClass), let right = known(i.c, stringClass) else { raiseKind(); break execution }
                    words[Int(i.a)] = equalStrings(left, right)
                case .lessString:
                    guard let left = known(i.b, stringClass), let right = known(i.c, stringClass) else { raiseKind(); break execution }
                    words[Int(i.a)] = lessStrings(left, right)
                case .identical: words[Int(i.a)] = objects[Int(i.b)] === objects[Int(i.c)] ? 1 : 0
                case .isNil: words[Int(i.a)] = isNil(objects, i.b) ? 1 : 0

                // MARK: Jumping
                case .jump: pc += i.immediate
                case .jumpBack:
                    fuel &+= i.immediate
                    if fuel < 0 { failure = outOfFuel(); break execution }
                    pc += i.immediate
                case .jumpIf: if words[Int(i.a)] != 0 { pc += i.immediate }
                case .jumpIfNot: if words[Int(i.a)] == 0 { pc += i.immediate }
                case .jumpEqualInt: if words[Int(i.a)] == words[Int(i.b)] { pc += i.signedC }
                case .jumpNotEqualInt: if words[Int(i.a)] != words[Int(i.b)] { pc += i.signedC }
                case .jumpLessInt: if words[Int(i.a)] < words[Int(i.b)] { pc += i.signedC }
                case .jumpLessEqualInt: if words[Int(i.a)] <= words[Int(i.b)] { pc += i.signedC }
                case .jumpEqualImmediate: if words[Int(i.a)] == i.signedB { pc += i.signedC }
                case .jumpNotEqualImmediate: if words[Int(i.a)] != i.signedB { pc += i.signedC }
                case .jumpLessImmediate: if words[Int(i.a)] < i.signedB { pc += i.signedC }
                case .jumpLessEqualImmediate: if words[Int(i.a)] <= i.signedB { pc += i.signedC }
                case .jumpGreaterImmediate: if words[Int(i.a)] > i.signedB { pc += i.signedC }
                case .jumpGreaterEqualImmediate: if words[Int(i.a)] >= i.signedB { pc += i.signedC }
                case .jumpLessDouble: if double(i.a) < double(i.b) { pc += i.signedC }
                case .jumpNotLessDouble: if !(double(i.a) < double(i.b)) { pc += i.signedC }
                case .jumpLessEqualDouble: if double(i.a) <= double(i.b) { pc += i.signedC }
                case .jumpNotLessEqualDouble: if !(double(i.a) <= double(i.b)) { pc += i.signedC }
                case .jumpEqualDouble: if double(i.a) == double(i.b) { pc += i.signedC }
                case .jumpNotEqualDouble: if double(i.a) != double(i.b) { pc += i.signedC }
                case .jumpIfNil: if isNil(objects, i.a) { pc += i.immediate }
                case .jumpIfNotNil: if !isNil(objects, i.a) { pc += i.immediate }
                case .loopLess:
                    let next = words[Int(i.a)] &+ 1
                    words[Int(i.a)] = next
                    if next < words[Int(i.b)] {
                        fuel &+= i.signedC
                        if fuel < 0 { failure = outOfFuel(); break execution }
                        pc += i.signedC
                    }
                case .loopLessEqual:
                    let current = words[Int(i.a)]
                    if current < words[Int(i.b)] {
                        words[Int(i.a)] = current &+ 1
                        fuel &+= i.signedC
                        if fuel < 0 { failure = outOfFuel(); break execution }
                        pc += i.signedC
                    }
                case .nextWord:
                    let position = words[Int(i.b)]
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    if position < elements._withUnsafeGuaranteedRef({ $0.count }) {
                        words[Int(i.b) &+ 1] = elements._withUnsafeGuaranteedRef { $0.words[position] }
                        words[Int(i.b)] = position &+ 1
                    } else {
                        pc += i.signedC
                    }
                case .nextObject:
                    let position = words[Int(i.b)]
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    if position < elements._withUnsafeGuaranteedRef({ $0.count }) {
                        counts.put(counts.shared(elements._withUnsafeGuaranteedRef { $0.objects + position }), objects + (Int(i.a) &+ 1))
                        words[Int(i.b)] = position &+ 1
                    } else {
                        pc += i.signedC
                    }
                case .nextCharacter:
                    let position = words[Int(i.b)]
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    if position < elements._withUnsafeGuaranteedRef({ $0.count }) {
                        let character =
                            elements._withUnsafeGuaranteedRef({ $0.holdsObjects })
                            ? UnsafeMutableRawPointer(elements._withUnsafeGuaranteedRef { $0.objects + position })
                            : UnsafeMutableRawPointer(plainCharacter(elements._withUnsafeGuaranteedRef { $0.words[position] }))
                        counts.put(counts.shared(character), objects + (Int(i.a) &+ 1))
                        words[Int(i.b)] = position &+ 1
                    } else {
                        pc += i.signedC
                    }

                // MARK: Calling
                case .call:
                    let entry = routines + Int(i.a)
                    let newWords = words + Int(i.b)
                    let newObjects = objects + Int(i.c)
                    fuel &-= 8
                    if fuel < 0 { failure = outOfFuel(); break execution }
                    if !enter(entry, pc, newWords, newObjects) { break execution }
                    words = newWords
                    objects = newObjects
                    pc = entry.pointee.code
                case .callClosure:
                    guard let closure = record(i.a) else { raiseKind(); break execution }
                    let entry = routines + closure._withUnsafeGuaranteedRef { $0.tag }
                    let newWords = words + Int(i.b)
                    let newObjects = objects + Int(i.c)
                    fuel &-= 8
                    if fuel < 0 { failure = outOfFuel(); break execution }
                    if !enter(entry, pc, newWords, newObjects) { break execution }
                    // The caller's register holds the closure until the call is over, so the callee's need not count it: `return_` and
                    // `unwind` forget it without letting it go, and nothing else writes there (see `CodeValidator`).
                    if entry.pointee.contextRegister >= 0 {
                        UnsafeMutableRawPointer(newObjects + Int(entry.pointee.contextRegister)).storeBytes(of: counts.raw(objects + Int(i.a)), as: UnsafeMutableRawPointer?.self)
                    }
                    words = newWords
                    objects = newObjects
                    pc = entry.pointee.code
                case .callMethod, .callWitness:
                    guard let entry = lookUp(i, objects) else { break execution }
                    let newWords = words + Int(i.b)
                    let newObjects = objects + Int(i.c)
                    fuel &-= 8
                    if fuel < 0 { failure = outOfFuel(); break execution }
                    if !enter(entry, pc, newWords, newObjects) { break execution }
                    words = newWords
                    objects = newObjects
                    pc = entry.pointee.code
                case .callNative:
                    frame.pointee.pc = pc
                    if !callNative(Int(i.a), words + Int(i.b), objects + Int(i.c)) { break execution }
                case .return_:
                    let entry = frame.pointee.entry
                    let count = Int(entry.pointee.objectCount)
                    var register = count
                    let kept = Int(entry.pointee.keptObjects)
                    forgetContext(entry, objects)
                    while register > kept {
                        register &-= 1
                        if let old = counts.raw(objects + register) {
                            _ = counts.take(objects + register)
                            counts.release(old)
                        }
                    }
                    frame -= 1
                    if frame == floor { return }
                    pc = frame.pointee.pc
                    words = frame.pointee.words
                    objects = frame.pointee.objects
                case .translate:
                    if !translateCurrent(immediate: i.immediate) { break execution }
                    pc = frame.pointee.pc

                // MARK: Records
                // Making an object takes as long as some instructions; whether that is too much shows at the next charge.
                case .newRecord:
                    fuel &-= Self.allocationCost
                    objects[Int(i.a)] = layouts[i.immediate]._withUnsafeGuaranteedRef { Record.make($0, tag: Int(i.k)) }
                case .markWhole:
                    guard let instance = record(i.a) else { raiseKind(); break execution }
                    instance._withUnsafeGuaranteedRef { $0.markWhole() }
                case .newCase, .newClosure:
                    fuel &-= Self.allocationCost
                    objects[Int(i.a)] = layouts[Int(i.b)]._withUnsafeGuaranteedRef { Record.make($0, tag: Int(i.c)) }
                case .tag:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    words[Int(i.a)] = fields._withUnsafeGuaranteedRef { $0.tag }
                case .getWord:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    words[Int(i.a)] = fields._withUnsafeGuaranteedRef { $0.words[Int(i.c)] }
                case .getObject:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    let value = counts.shared(fields._withUnsafeGuaranteedRef { $0.objects + Int(i.c) })
                    if value == nil, i.k & 1 != 0 { raise(.emptySlot); break execution }
                    counts.put(value, objects + Int(i.a))
                case .setWord:
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    fields._withUnsafeGuaranteedRef { $0.words[Int(i.b)] = words[Int(i.c)] }
                case .setObject:
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    let moved = counts.take(objects + Int(i.c))
                    counts.put(moved, fields._withUnsafeGuaranteedRef { $0.objects + Int(i.b) })
                case .takeObject:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    let moved = counts.take(fields._withUnsafeGuaranteedRef { $0.objects + Int(i.c) })
                    if moved == nil, i.k & 1 != 0 { raise(.emptySlot); break execution }
                    counts.put(moved, objects + Int(i.a))
                case .makeUnique: makeUnique(objects + Int(i.a))
                case .setWordUnique:
                    makeUnique(objects + Int(i.a))
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    fields._withUnsafeGuaranteedRef { $0.words[Int(i.b)] = words[Int(i.c)] }
                case .setObjectUnique:
                    makeUnique(objects + Int(i.a))
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    let moved = counts.take(objects + Int(i.c))
                    counts.put(moved, fields._withUnsafeGuaranteedRef { $0.objects + Int(i.b) })
                case .newPeer: if !newPeer(i, objects) { break execution }
                case .peerFields: if !peerFields(i, objects) { break execution }

                // MARK: Changes under way
                case .beginFieldChange:
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    let place =
                        i.k != 0
                        ? UnsafeRawPointer(fields._withUnsafeGuaranteedRef { $0.objects + Int(i.b) }) : UnsafeRawPointer(fields._withUnsafeGuaranteedRef { $0.words + Int(i.b) })
                    if !beginChange(of: place) { break execution }
                case .beginGlobalChange:
                    if !beginChange(of: i.k != 0 ? UnsafeRawPointer(globalObjects + i.immediate) : UnsafeRawPointer(globalWords + i.immediate)) { break execution }
                case .endChange: endChange()
                case .watch: pc += i.immediate
                case .unwatch: if changes.isEmpty { pc -= i.immediate }
                case .watchedGetWord:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    let place = fields._withUnsafeGuaranteedRef { $0.words + Int(i.c) }
                    if !admitUse(of: place) { break execution }
                    words[Int(i.a)] = place.pointee
                case .watchedSetWord:
                    guard let fields = record(i.a) else { raiseKind(); break execution }
                    let place = fields._withUnsafeGuaranteedRef { $0.words + Int(i.b) }
                    if !admitUse(of: place) { break execution }
                    place.pointee = words[Int(i.c)]
                case .watchedGetObject:
                    guard let fields = record(i.b) else { raiseKind(); break execution }
                    let place = fields._withUnsafeGuaranteedRef { $0.objects + Int(i.c) }
                    if !admitUse(of: place) { break execution }
                    let value = counts.shared(place)
                    if value == nil, i.k & 1 != 0 { raise(.emptySlot); break execution }
                    counts.put(value, objects + Int(i.a))
                case .watched: if !runWatched((pc - 1 - i.immediate).pointee, words, objects) { break execution }

                // MARK: Optionals, unknown types
                case .wrapWord:
                    fuel &-= Self.allocationCost
                    objects[Int(i.a)] = WordObject(words[Int(i.b)], heap)
                case .unwrapWord:
                    if isNil(objects, i.b) { raise(.nilUnwrapped); break execution }
                    guard let wrapped = known(i.b, wordClass) else { raiseKind(); break execution }
                    words[Int(i.a)] = Unmanaged<WordObject>.fromOpaque(wrapped)._withUnsafeGuaranteedRef { $0.value }
                case .checkNotNil: if isNil(objects, i.a) { raise(.nilUnwrapped); break execution }
                case .wrapNested, .unwrapNested, .makeWeak, .loadWeak, .makeAnyWord, .makeAnyObject, .openAnyWord, .openAnyObject, .cast,
                    .isInstance, .loadType, .typeOf:
                    if !objectOperation(i, words, objects) { break execution }

                // MARK: Arrays
                case .newWordArray: newWordArray(i, words, objects)
                case .newObjectArray: newObjectArray(i, objects)
                case .count:
                    guard let elements = array(i.b) else { raiseKind(); break execution }
                    words[Int(i.a)] = elements._withUnsafeGuaranteedRef { $0.count }
                case .elementWord:
                    guard let elements = array(i.b) else { raiseKind(); break execution }
                    guard let position = elementPosition(i.c, in: elements) else { break execution }
                    words[Int(i.a)] = elements._withUnsafeGuaranteedRef { $0.words[position] }
                case .elementObject:
                    guard let elements = array(i.b) else { raiseKind(); break execution }
                    guard let position = elementPosition(i.c, in: elements) else { break execution }
                    counts.put(counts.shared(elements._withUnsafeGuaranteedRef { $0.objects + position }), objects + Int(i.a))
                case .elementOfElement, .elementField, .elementProperty:
                    guard let elements = array(i.b) else { raiseKind(); break execution }
                    guard let position = elementPosition(i.c, in: elements) else { break execution }
                    guard let element = UnsafeRawPointer(elements._withUnsafeGuaranteedRef { $0.objects } + position).load(as: UnsafeRawPointer?.self) else {
                        raise(.emptySlot); break execution
                    }
                    let kind = element.load(as: UnsafeRawPointer.self)
                    if i.opcode != .elementOfElement {
                        if kind != recordClass { raiseKind(); break execution }
                        words[Int(i.a)] = Unmanaged<Record>.fromOpaque(element)._withUnsafeGuaranteedRef { $0.words[Int(i.k)] }
                    } else {
                        if kind != arrayClass { raiseKind(); break execution }
                        let inner = Unmanaged<ArrayObject>.fromOpaque(element)
                        guard let index = elementPosition(UInt16(i.k), in: inner) else { break execution }
                        words[Int(i.a)] = inner._withUnsafeGuaranteedRef { $0.words[index] }
                    }
                case .setElementWord:
                    guard let elements = changeable(i.a) else { break execution }
                    guard let position = elementPosition(i.b, in: elements) else { break execution }
                    elements._withUnsafeGuaranteedRef { $0.words[position] = words[Int(i.c)] }
                case .setElementObject:
                    guard let elements = changeable(i.a) else { break execution }
                    guard let position = elementPosition(i.b, in: elements) else { break execution }
                    let moved = counts.take(objects + Int(i.c))
                    counts.put(moved, elements._withUnsafeGuaranteedRef { $0.objects + position })
                case .takeElement:
                    guard let elements = changeable(i.b) else { break execution }
                    guard let position = elementPosition(i.c, in: elements) else { break execution }
                    let value = counts.take(elements._withUnsafeGuaranteedRef { $0.objects + position })
                    if value == nil, i.k != 0 { raise(.emptySlot); break execution }
                    counts.put(value, objects + Int(i.a))
                case .putElement:
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    let position = words[Int(i.b)] &- elements._withUnsafeGuaranteedRef { $0.lowerBound }
                    let moved = counts.take(objects + Int(i.c))
                    if UInt(bitPattern: position) < UInt(bitPattern: elements._withUnsafeGuaranteedRef { $0.count }) {
                        counts.put(moved, elements._withUnsafeGuaranteedRef { $0.objects + position })
                    } else if let moved {
                        counts.release(moved)
                    }
                case .appendWord:
                    if !makeUniqueArray(objects + Int(i.a)) { break execution }
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    elements._withUnsafeGuaranteedRef { $0.append(word: words[Int(i.b)]) }
                case .appendObject:
                    if !makeUniqueArray(objects + Int(i.a)) { break execution }
                    guard let elements = array(i.a) else { raiseKind(); break execution }
                    let moved = (objects + Int(i.b)).move()
                    (objects + Int(i.b)).initialize(to: nil)
                    elements._withUnsafeGuaranteedRef { $0.append(object: moved) }
                case .appendString: if !appendString(objects + Int(i.a), objects + Int(i.b)) { break execution }
                case .appendNumber: if !appendNumber(objects + Int(i.a), words[Int(i.b)]) { break execution }
                case .concatenate: if !concatenate(objects + Int(i.a), objects + Int(i.b), objects + Int(i.c)) { break execution }
                case .describeWord, .describeObject:
                    frame.pointee.pc = pc
                    if !describeOperation(i, words, objects) { break execution }
                case .joinStrings: if !joinStrings(i, objects) { break execution }
                case .newTable:
                    fuel &-= 4 &* Self.allocationCost
                    objects[Int(i.a)] = hashTable(for: types[i.immediate])
                case .insert:
                    frame.pointee.pc = pc
                    if !insert(i, words, objects) { break execution }

                case .findEntry:
                    frame.pointee.pc = pc
                    if !findEntry(i, words, objects) { break execution }
                case .entryWord:
                    guard let table = table(i.b), let place = wordEntry(table, words[Int(i.c)]) else { break execution }
                    words[Int(i.a)] = place.pointee
                case .setEntryWord:
                    guard let table = table(i.a), let place = wordEntry(table, words[Int(i.b)]) else { break execution }
                    place.pointee = words[Int(i.c)]
                case .lookUp, .entryObject, .takeEntry, .putEntry, .putKey, .assignKey:
                    frame.pointee.pc = pc
                    if !tableOperation(i, words, objects) { break execution }

                case .equalValues, .hashValue:
                    frame.pointee.pc = pc
                    if !compareOperation(i, words, objects) { break execution }

                // MARK: Failing
                case .throw_:
                    raiseThrown(objects, Int(i.a))
                    break execution
                case .catch_: catchError(objects, Int(i.a))
                case .resume: break execution
                case .trap:
                    raiseMessage(i.immediate)
                    break execution
                case .fail:
                    failure = CellFailure(.runtime, (objects[Int(i.a)] as? StringObject)?.value ?? "the cell failed")
                    break execution
                case .probe: probe(line: i.immediate, objects, Int(i.a))
                case .unreachable:
                    failure = CellFailure(.internalFault, "the machine reached code that the compiler thought unreachable")
                    break execution
                }
            }
            // Something failed: whoever goes on, or nobody.
            guard let target = unwind(from: pc, floor: floor) else {
                let result = failure ?? CellFailure(.internalFault, "a failure got lost")
                failure = nil
                throw result
            }
            pc = target
            words = frame.pointee.words
            objects = frame.pointee.objects
        }
    }
}
