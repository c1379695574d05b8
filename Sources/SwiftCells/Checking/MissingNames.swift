/// Names of Swift's library and of Foundation that cells do not have, and what is written in their place.
extension CellChecker {
    static let missingNames: [String: String] = {
        let groups: [(names: String, instead: String)] = [
            ("Date DateInterval DateFormatter DateComponents Calendar TimeZone ISO8601DateFormatter Duration ContinuousClock SuspendingClock InstantProtocol CFAbsoluteTimeGetCurrent CACurrentMediaTime gettimeofday clock time", "Cells have no clock: write the time into the cell as a number."),
            ("Task TaskGroup AsyncSequence AsyncStream AsyncThrowingStream CheckedContinuation withTaskGroup withThrowingTaskGroup withCheckedContinuation withCheckedThrowingContinuation DispatchQueue DispatchGroup DispatchSemaphore DispatchWorkItem DispatchTime OperationQueue Thread RunLoop Timer pthread_create", "Cells run one thing after another: call the code itself."),
            ("NSLock NSRecursiveLock NSCondition os_unfair_lock MainActor autoreleasepool", "Cells run one thing after another: leave it out."),
            ("sleep usleep nanosleep fflush setbuf setvbuf srand srand48 free", "Leave it out."),
            ("UnsafePointer UnsafeMutablePointer UnsafeBufferPointer UnsafeMutableBufferPointer UnsafeRawPointer UnsafeMutableRawPointer UnsafeRawBufferPointer UnsafeMutableRawBufferPointer OpaquePointer Unmanaged ManagedBuffer withUnsafePointer withUnsafeMutablePointer withUnsafeBytes withUnsafeMutableBytes unsafeBitCast malloc memcpy", "Cells have no pointers: pass the variable to an 'inout' parameter, or use an array."),
            ("Mirror CustomReflectable", "Cells do not look into values: write a property that lists what is wanted."),
            ("MemoryLayout", "Cells do not tell how values lie in memory. The bits of a number are counted by Int.bitWidth."),
            ("dump", "Write print(…)."),
            ("Codable Encodable Decodable CodingKey JSONEncoder JSONDecoder JSONSerialization PropertyListEncoder PropertyListDecoder", "Cells do not encode values: write a method that makes the text, and an initialiser that reads it."),
            ("AnyHashable", "Write the type of the keys, or an enum of your own with a case for each kind of key."),
            ("AnyCollection AnyBidirectionalCollection AnyRandomAccessCollection LazyCollection ContiguousArray AnyIndex DiscontiguousSlice RangeSet CollectionDifference UnboundedRange", "Make an array of it: Array(x)."),
            ("AnyClass", "Write Any.Type, or name the class: Animal.Type."),
            ("Regex NSRegularExpression NSPredicate", "Cells have no regular expressions: use split, contains, hasPrefix, firstIndex(where:) …"),
            ("Int128 UInt128", "The widest integers of cells have 64 bits: Int and UInt."),
            ("Float80 Float64 Decimal CGFloat NSDecimalNumber TimeInterval", "Write Double."), ("Float16 Float32", "Write Float."),
            ("SIMD2 SIMD3 SIMD4 SIMD8 SIMD16 SIMD32 SIMD64", "Use an array, or a tensor."),
            ("StaticString NSString NSMutableString StringLiteralType", "Write String."), ("NSArray NSMutableArray", "Write an array type, such as [Int]."), ("NSDictionary NSMutableDictionary NSCache", "Write a dictionary type, such as [String: Int]."),
            ("NSSet NSMutableSet IndexSet", "Write a set type, such as Set<Int>."), ("NSNumber", "Write Int or Double."), ("NSNull", "Write an Optional, with nil."), ("NSObject", "A class needs no superclass: leave it out."), ("NSRange", "Write Range<Int>."),
            ("NSError CustomNSError POSIXError", "Declare an error of your own: enum Failure: Error { case wrong }."), ("CGPoint NSPoint CGSize CGRect CGVector", "Declare a struct of your own: struct Point { var x, y: Double }."),
            ("IntegerLiteralType", "Write Int."), ("FloatLiteralType", "Write Double."), ("unsafeDowncast", "Write 'as!'."), ("NSStringFromClass", "Write type(of: x)."),
            ("ExpressibleByStringInterpolation ExpressibleByNilLiteral ExpressibleByUnicodeScalarLiteral ExpressibleByExtendedGraphemeClusterLiteral TextOutputStreamable", "Write functions or initialisers of your own for it."),
            ("SetAlgebra", "Write Set<Element> for it, or OptionSet where it is declared."), ("RangeExpression", "Write ClosedRange<Int> or Range<Int>, or a function for each."),
            ("Data", "Write [UInt8]: Array(text.utf8)."), ("UUID", "Count the instances, or write names of your own."), ("NumberFormatter MeasurementFormatter", "Write String(format: \"%.2f\", x), after import Foundation."),
            ("Locale UserDefaults Bundle FileHandle FileManager URL URLSession URLRequest URLComponents ProcessInfo CommandLine getenv system fopen", "Cells have no files, no network and no settings: write the values into the cell."),
            ("NotificationCenter ObservableObject", "Keep closures in an array, and call them."), ("NSAttributedString", "Write String."),
            ("readLine getline", "Cells cannot read input: write the value into the cell."), ("exit abort", "Leave with 'return' from a function, or stop with fatalError(…)."),
            ("NSLog fputs putchar", "Write print(…)."), ("arc4random arc4random_uniform rand", "Write Int.random(in: 0..<n)."), ("drand48", "Write Double.random(in: 0..<1)."), ("strlen", "Write text.utf8.count."), ("atoi", "Write Int(text), an Optional."),
        ]
        return Dictionary(groups.flatMap { group in group.names.split(separator: " ").map { (String($0), group.instead) } }) { first, _ in first }
    }()

    /// Says that cells do not have something of Swift's; `false` where the name is none of these.
    func reportMissing(_ name: String, _ range: SourceRange, _ file: SourceFile) -> Bool {
        guard let instead = Self.missingNames[name] else { return false }
        report(.unsupported, "Cells do not have '\(name)'.", range, file, notes: [instead])
        return true
    }
}
