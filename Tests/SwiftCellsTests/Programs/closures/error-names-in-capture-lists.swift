// Names that the value of a captured constant declares are not found in it by Swift.
let maybe: Int? = 1
let a = { [negate = { (n: Int) in -n }] in negate(1) } // error: Swift does not find 'n' in a capture list.
let b = { [count = [1, 2].map { n in n * 2 }.count] in count } // error: Swift does not find 'n' in a capture list.
let c = { [count = [1, 2].map { let m = $0; return m * 2 }.count] in count } // error: Swift does not find 'm' in a capture list.
let d = { [value = if let x = maybe { x } else { 0 }] in value } // error: Swift does not find 'x' in a capture list.
let e = { [get = { [h = 2] in h }] in get() } // error: Swift does not find 'h' in a capture list.
let f = { [count = [1].map { struct S { var k = 2 }; return S().k + $0 }.count] in count } // error: Swift does not find 'S' in a capture list.
let g = { [count = [1].map { enum E { case a }; return E.a }.count] in count } // error: Swift does not find 'E' in a capture list.
let h = { [count = [1].map { typealias T = Int; return $0 as T }.count] in count } // error: Swift does not find 'T' in a capture list.
