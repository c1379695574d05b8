protocol Shape {}
protocol Named {}
extension Int: Shape, Named {}
func make() -> some Shape { 0 }
func make() -> some Named { 0 } // error: 'make' is declared already.
func make() -> Int { 0 }
struct Maker {
    func make() -> some Shape { 0 }
    func make() -> some Shape { 0 } // error: 'make' is declared already.
}
