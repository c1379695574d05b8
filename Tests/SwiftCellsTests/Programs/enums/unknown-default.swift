// '@unknown default' is for the cases that a later version of an enum may have.
enum Layer { case dense, relu, dropout(Double) }
func name(_ layer: Layer) -> String {
    switch layer {
    case .dense: return "dense"
    case .relu: return "relu"
    case .dropout(let rate): return "dropout \(rate)"
    @unknown default: return "?"
    }
}
print(name(.dense), name(.relu), name(.dropout(0.5)))
func some(_ layer: Layer?) {
    switch layer {
    case .dense?: print("dense")
    @unknown case _: print("else")
    }
}
some(.dense)
some(.relu)
some(nil)

// expect: dense relu dropout 0.5
// expect: dense
// expect: else
// expect: else
