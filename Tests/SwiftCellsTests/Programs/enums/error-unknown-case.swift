enum Layer { case dense, relu }
func f(_ layer: Layer) {
    switch layer {
    case .dense: print(2)
    @unknown case .relu: print(1) // error: '@unknown' stands only before 'default:' and 'case _:'.
    }
}
