// What is no key is said once, where the dictionary's type is written.
struct Plain { var n = 0 }
let a: [Plain: Int] = [:]  // error: The keys of a dictionary must be Hashable, and 'Plain' is not.
