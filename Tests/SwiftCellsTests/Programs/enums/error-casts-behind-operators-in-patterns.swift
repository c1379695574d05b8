// Behind an operator, 'as' in a pattern converts what the operator gives; in parentheses the operator is part of the pattern.
func kind(_ value: Any) {
    switch value {
    case 0...5 as Int: print("small")  // error: This pattern cannot be matched against a value of type 'Any'.
    default: print("other")
    }
    switch value {
    case (6...9) as Int: print("large")
    case 2 + 3 as Int: print("five")  // error: This pattern cannot be matched against a value of type 'Any'.
    default: print("other")
    }
}
