// An alias of a generic type asks of its types what the type itself does, and wants them where nothing tells what they are.
struct Box<T: Hashable> { var t: T }
typealias Crate = Box
struct N {}
let b: Crate<N>? = nil // error: 'Crate' requires 'N' to conform to 'Hashable'
func f(_ b: Crate) {} // error: 'Crate' takes 1 type
