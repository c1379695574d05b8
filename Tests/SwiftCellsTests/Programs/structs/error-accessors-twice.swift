struct S { var x: Int { get { 1 } get { 2 } } } // error: This property has a 'get' already
struct T { var x: Int { get { 1 } didSet {} } } // error: 'didSet' is for what is stored, and this has a getter or setter of its own
struct U { var x: Int { get throws { 1 } set {} } } // error: Where the getter throws there can be no setter
struct V { var x = 1 { willSet {} willSet {} } } // error: This property has a 'willSet' already
struct W { subscript(i: Int) -> Int { get { 1 } set {} set {} } } // error: This subscript has a 'set' already
