extension Int {
    func atLeastThree() -> Int { max(self, 3) } // error: 'max' belongs to the type itself: write Self.max.
}
