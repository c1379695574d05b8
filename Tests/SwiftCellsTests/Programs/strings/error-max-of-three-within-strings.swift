// A String has a max and min of two values; of three they are hidden by its own, and in a Substring both are.
extension String {
    func three() -> Int { max(1, 2, 3) }  // error: 'max' is the type's own method here
}
extension Substring {
    func two() -> Int { max(1, 2) }  // error: 'max' is the type's own method here
}
