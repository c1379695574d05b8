func several(_ values: @escaping () -> Int...) {}  // error: '@escaping' does not go with a parameter that takes any number of values.
func evaluated(_ values: @autoclosure () -> Int...) {}  // error: '@autoclosure' does not go with a parameter that takes any number of values.
