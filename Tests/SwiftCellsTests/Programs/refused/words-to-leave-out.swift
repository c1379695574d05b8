@available(*, deprecated) func old() {}  // error: Cells do not support the attribute '@available'. Leave it out.
func later(_ f: @Sendable () -> Int) -> Int { f() }  // error: Cells do not support the attribute '@Sendable'. Leave it out.
struct Taken { var x = 1; consuming func take() -> Int { x } }  // error: Cells do not support 'consuming'. Leave it out.
func count(_ x: borrowing [Int]) -> Int { x.count }  // error: Cells do not support 'borrowing' before a type. Leave it out.
if #available(macOS 13, *) { print("new") }  // error: Cells do not support '#available'. Cells are the same everywhere: leave it out.
#warning("x")  // error: Cells do not support macros such as '#warning'. Leave it out.
@dynamicMemberLookup struct Names { subscript(dynamicMember name: String) -> String { name } }  // error: Write a subscript
