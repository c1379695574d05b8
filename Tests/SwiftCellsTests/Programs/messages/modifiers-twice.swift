public private let x = 1  // error: Only one word can say who may use it // at: private
struct S { static static let y = 2 }  // error: 'static' is written twice. // at: static
@discardableResult let z = 3  // error: '@discardableResult' is for functions // at: @discardableResult
