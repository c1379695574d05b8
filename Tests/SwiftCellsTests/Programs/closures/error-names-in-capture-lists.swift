// Names that the value of a captured constant declares are not found in it by Swift.
let maybe: Int? = 1
let a = { [negate = { (n: Int) in -n }] in negate(1) } // error: Swift does not find 'n' in a capture list.
let b = { [count = [1, 2].map { n in n * 2 }.count] in count } // error: Swift does not find 'n' in a capture list.
let c = { [count = [1, 2].map { let m = $0; return m * 2 }.count] in count } // error: Swift does not find 'm' in a capture list.
let d = { [value = if let x = maybe { x } else { 0 }] in value } // error: Swift does not find 'x' in a capture list.
let e = { [get = { [h = 2] in h }] in get() } // error: Swift does not find 'h' in a capture list.
