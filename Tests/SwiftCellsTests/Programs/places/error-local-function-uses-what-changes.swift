// A local function may not use the part of 'self' that is changed while it is called.
func change(_ x: inout [Int], _ f: () -> Int) { x.append(f()) }
struct S {
    var a = [1], b = 2
    mutating func good() {
        let b = b
        func local() -> Int { b }
        change(&a, local)
        change(&a) { local() }
    }
    mutating func handed() {
        func local() -> Int { a.count }
        a.append(local())
        change(&a, local) // error: 'local' uses 'self' while 'change' changes it
    }
    mutating func called() {
        func local() -> Int { a.count }
        change(&a) { local() } // error: This closure uses 'self' while 'change' changes it
    }
}
