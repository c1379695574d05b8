func twice(_ body: (Int) -> Int, then last: (Int) -> Void) { last(body(body(1))) }
twice { $0 + 3 } then: { print($0) }  // expect: 7
