extension Sequence { private func twice(_ k: Int) -> Int { 2 * k } }
struct Use { func f() -> Int { [1].twice(3) } }  // error: 'twice' is private to 'Sequence'.
