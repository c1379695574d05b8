let k = 5
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
do { let v = [{ _ = 3; return 8 }()]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = [{ p in _ = p; return k }(8)]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = ["a": { _ = 3; return 2 }()]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = [{ _ = 3; return 8 }(), nil]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = [{ _ = 3; return 8 }(), { _ = 3; return 2.5 }()]; print(v, type(of: v)) } // error: The elements of an array must be of one type, and these are
do { let v = same([{ _ = 3; return k }()], []); print(v) } // error: 'same' requires '[Any]' to conform to 'Equatable', and it does not.
do { let v = [{ _ = 3; return k }()] == []; print(v) } // error: The operator '==' is not defined for two values of type
do { let v = [k].map { let y = $0; return [y] } == [[]]; print(v) } // error: The operator '==' cannot combine '[[Int]]' and
