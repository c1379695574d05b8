// A function rethrows nothing that variadic parameters throw, and nothing from one that is 'inout'.
func first(_ steps: (() throws -> Int)...) rethrows -> Int { 1 } // error: 'rethrows' needs a parameter that is a function which throws
struct Pipeline {
    init(_ steps: (() throws -> Int)...) rethrows {} // error: 'rethrows' needs a parameter that is a function which throws
}
func run(_ step: inout () throws -> Int) rethrows -> Int { try step() } // error: throws by itself
func both(_ step: () throws -> Int, _ others: (() throws -> Int)...) rethrows -> Int { try step() }
