let f = { (v: Int) in v + 1 }
[1, 2].forEach { _ in f } // error: This is of type '(Int) -> Int', and 'Void' is
[1, 2].forEach { _ in { } } // error: This is of type '() -> Void', and 'Void' is
