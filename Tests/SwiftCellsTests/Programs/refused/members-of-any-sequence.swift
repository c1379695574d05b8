// What an 'any' type takes or gives by types that only the value within knows is refused with that reason.
func parts(_ line: any StringProtocol) -> [String] { line.split(separator: " ").map { String($0) } } // error: Cells do not use 'split' of 'any StringProtocol', whose 'Element' is known only while the cell runs. // note: Take 'some StringProtocol'
func odd(_ xs: any Collection) -> Int { xs.filter { _ in true }.count } // error: Cells do not use 'filter' of 'any Collection'
func walk(_ xs: any Sequence) { for x in xs { print(x) } } // error: Cells do not walk through 'any Sequence', whose 'Element' is known only while the cell runs.
