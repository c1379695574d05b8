enum Layer { case dense, relu }
func f(_ layer: Layer, _ n: Int) {
    switch n {
    case 1: print(1)
    @unknown default: print(2) // error: '@unknown' is for an enum's cases: a value of type 'Int' is none of these.
    }
    switch layer {
    @unknown default: print(1) // error: 'default' must be the last case.
    case .dense: print(2)
    }
}
