struct Plain {}
extension Array where Element: Hashable {
    struct Counted { var counts: [Element: Int] }
}
func size(_ counted: [Plain].Counted) -> Int { 0 }  // error: 'Counted' requires 'Plain' to conform to 'Hashable', and it does not.
