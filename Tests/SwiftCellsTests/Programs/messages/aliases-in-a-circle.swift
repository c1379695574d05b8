typealias A = Missing  // error: There is no type named 'Missing'.
typealias B = A
let b: B = 1
typealias C = [D]  // error: The type alias 'C' stands for itself.
typealias D = [C]
struct S {
    typealias T = U  // error: The type alias 'T' stands for itself.
    typealias U = V
    typealias V = T
}
