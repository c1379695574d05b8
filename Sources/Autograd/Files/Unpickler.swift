/// A reader of Python pickles that knows only what a state_dict needs: plain values, and tensors over storages that lie beside the
/// pickle. It never runs anything: a pickle is a program, and of its operations those that could call other code are refused.
struct Unpickler {
    /// A value on the pickle machine's stack.
    indirect enum Value {
        case none, flag(Bool), int(Int), number(Double), text(String)
        case tuple([Value])
        /// A list, dictionary or set, which may be changed after it was made.
        case container(Container)
        /// The name of a class or function.
        case global(String)
        /// A part of the file: the type of its elements, its key, and how many they are.
        case storage(DType, key: String, count: Int)
        case tensor(Tensor)
    }

    /// A list, or a dictionary as keys and values in turn.
    final class Container {
        var values: [Value] = []
        let isDictionary: Bool
        init(isDictionary: Bool) { self.isDictionary = isDictionary }
    }

    private static let storages: [String: DType] = [
        "FloatStorage": .float32, "DoubleStorage": .float64, "LongStorage": .int64, "IntStorage": .int32, "ByteStorage": .uint8, "BoolStorage": .bool,
    ]
    /// How many values may be alive, and how many operations may be done: far above any state_dict.
    private static let limit = 5_000_000

    private var reader: ByteReader
    private let name: String
    /// Makes a tensor of a storage: type, key, count, offset, sizes, strides.
    private let makeTensor: (DType, String, Int, Int, [Int], [Int]) throws -> Tensor
    private var stack: [Value] = []
    private var marks: [Int] = []
    private var memo: [Int: Value] = [:]

    /// Reads a pickle's value.
    ///
    /// - Throws: `TensorError` for operations and names that are not allowed, and for damaged pickles.
    static func read(
        _ bytes: ArraySlice<UInt8>, name: String, makeTensor: @escaping (DType, String, Int, Int, [Int], [Int]) throws -> Tensor
    ) throws -> Value {
        var machine = Unpickler(reader: ByteReader(bytes, name: name), name: name, makeTensor: makeTensor)
        return try machine.run()
    }

    private init(
        reader: ByteReader, name: String, makeTensor: @escaping (DType, String, Int, Int, [Int], [Int]) throws -> Tensor
    ) {
        (self.reader, self.name, self.makeTensor) = (reader, name, makeTensor)
    }

    private func damaged(_ what: String) -> TensorError { TensorError(.value, "\(name) is damaged: its pickle \(what)") }

    private mutating func pop() throws -> Value {
        guard stack.count > (marks.last ?? 0), let value = stack.popLast() else { throw damaged("takes from an empty stack") }
        return value
    }

    private mutating func popToMark() throws -> [Value] {
        guard let mark = marks.popLast(), mark <= stack.count else { throw damaged("lacks a mark") }
        defer { stack.removeSubrange(mark...) }
        return Array(stack[mark...])
    }

    private mutating func run() throws -> Value {
        for _ in 0..<Self.limit {
            let opcode = try UInt8(reader.little(1))
            switch opcode {
            case 0x80:  // PROTO
                guard try reader.little(1) <= 5 else { throw damaged("has an unknown protocol") }
            case 0x2e: return try pop()  // STOP
            case 0x28: marks.append(stack.count)  // MARK
            case 0x4e: stack.append(.none)
            case 0x88: stack.append(.flag(true))
            case 0x89: stack.append(.flag(false))
            case 0x4b: stack.append(.int(Int(try reader.little(1))))  // BININT1
            case 0x4d: stack.append(.int(Int(try reader.little(2))))  // BININT2
            case 0x4a: stack.append(.int(Int(Int32(truncatingIfNeeded: try reader.little(4)))))  // BININT
            case 0x8a:  // LONG1
                let count = Int(try reader.little(1))
                guard count <= 8 else { throw damaged("has a number of \(count) bytes") }
                let bits = try reader.little(count)
                let shift = UInt64(64 - 8 * count)
                stack.append(.int(count == 0 ? 0 : Int(bitPattern: UInt(truncatingIfNeeded: bits << shift)) >> Int(shift)))
            case 0x47: stack.append(.number(Double(bitPattern: try reader.big(8))))  // BINFLOAT
            case 0x58: try pushText(reader.little(4))  // BINUNICODE
            case 0x8c: try pushText(reader.little(1))  // SHORT_BINUNICODE
            case 0x55: try pushText(reader.little(1))  // SHORT_BINSTRING
            case 0x71: memo[Int(try reader.little(1))] = stack.last  // BINPUT
            case 0x72: memo[Int(try reader.little(4))] = stack.last  // LONG_BINPUT
            case 0x68: try recall(Int(reader.little(1)))  // BINGET
            case 0x6a: try recall(Int(reader.little(4)))  // LONG_BINGET
            case 0x7d: stack.append(.container(Container(isDictionary: true)))
            case 0x5d, 0x8f: stack.append(.container(Container(isDictionary: false)))  // EMPTY_LIST, EMPTY_SET
            case 0x29: stack.append(.tuple([]))
            case 0x74: stack.append(.tuple(try popToMark()))
            case 0x85: stack.append(.tuple([try pop()]))
            case 0x86, 0x87:  // TUPLE2, TUPLE3
                var items: [Value] = []
                for _ in 0..<(opcode == 0x86 ? 2 : 3) { items.insert(try pop(), at: 0) }
                stack.append(.tuple(items))
            case 0x61: try extend([pop()], dictionary: false)  // APPEND
            case 0x65: try extend(popToMark(), dictionary: false)  // APPENDS
            case 0x73:  // SETITEM
                let value = try pop()
                try extend([pop(), value], dictionary: true)
            case 0x75: try extend(popToMark(), dictionary: true)  // SETITEMS
            case 0x63: try pushGlobal()
            case 0x52, 0x81: try call()  // REDUCE, NEWOBJ
            case 0x62: _ = try pop()  // BUILD: attributes, which no value here has
            case 0x51: try loadStorage()  // BINPERSID
            default:
                throw TensorError(
                    .value, "\(name) is refused: its pickle has the operation 0x\(String(opcode, radix: 16)), which no state_dict needs",
                    remedy: "A pickle can run any code when read. Save net.state_dict() in PyTorch, and open that.")
            }
            guard stack.count <= Self.limit else { throw damaged("has too many values") }
        }
        throw damaged("has too many operations")
    }

    private mutating func pushText(_ count: UInt64) throws {
        guard let text = String(validating: try reader.take(Int(count)), as: UTF8.self) else { throw damaged("has a text that is no UTF-8") }
        stack.append(.text(text))
    }

    private mutating func recall(_ index: Int) throws {
        guard let value = memo[index] else { throw damaged("asks for a value that it did not keep") }
        stack.append(value)
    }

    private mutating func extend(_ values: [Value], dictionary: Bool) throws {
        guard case .container(let container)? = stack.last, container.isDictionary == dictionary, !dictionary || values.count % 2 == 0 else {
            throw damaged("adds to what is no container")
        }
        guard container.values.count + values.count <= Self.limit else { throw damaged("has too many values") }
        container.values += values
    }

    private mutating func pushGlobal() throws {
        func line() throws -> String {
            var bytes: [UInt8] = []
            while true {
                let byte = try UInt8(reader.little(1))
                if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
                guard bytes.count < 256 else { throw damaged("has a name without an end") }
                bytes.append(byte)
            }
        }
        let name = try "\(line()).\(line())"
        let allowed = ["collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_parameter", "torch.Size"]
        let isStorage = name.hasPrefix("torch.") && Self.storages[String(name.dropFirst(6))] != nil
        guard allowed.contains(name) || isStorage else {
            let other = name.hasSuffix("Storage") ? "Its elements have a type that this engine lacks." : "It names \(name)."
            throw TensorError(
                .value, "\(self.name) is refused: it is more than a state_dict", facts: [other],
                remedy: "A pickle of a whole module can run any code when read. Save it in PyTorch with torch.save(net.state_dict(), path).")
        }
        stack.append(.global(name))
    }

    /// Calls one of the few functions that are known.
    private mutating func call() throws {
        guard case .tuple(let arguments) = try pop(), case .global(let function) = try pop() else { throw damaged("calls what cannot be called") }
        switch function {
        case "collections.OrderedDict": stack.append(.container(Container(isDictionary: true)))
        case "torch.Size": stack.append(arguments.first ?? .tuple([]))
        case "torch._utils._rebuild_parameter":
            guard let first = arguments.first else { throw damaged("makes a parameter of nothing") }
            stack.append(first)
        case "torch._utils._rebuild_tensor_v2":
            guard arguments.count >= 4, case .storage(let dtype, let key, let count) = arguments[0], case .int(let offset) = arguments[1],
                let sizes = Self.ints(arguments[2]), let strides = Self.ints(arguments[3]), sizes.count == strides.count
            else { throw damaged("makes a tensor of what makes no sense") }
            stack.append(.tensor(try makeTensor(dtype, key, count, offset, sizes, strides)))
        default: throw damaged("calls \(function)")
        }
    }

    private static func ints(_ value: Value) -> [Int]? {
        guard case .tuple(let items) = value else { return nil }
        let numbers = items.compactMap { if case .int(let number) = $0 { number } else { nil } }
        return numbers.count == items.count ? numbers : nil
    }

    private mutating func loadStorage() throws {
        guard case .tuple(let id) = try pop(), id.count == 5, case .text("storage") = id[0], case .global(let type) = id[1],
            case .text(let key) = id[2], case .int(let count) = id[4], count >= 0, let dtype = Self.storages[String(type.dropFirst(6))]
        else { throw damaged("names a storage that makes no sense") }
        stack.append(.storage(dtype, key: key, count: count))
    }
}
