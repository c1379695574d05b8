func f(_ x: @escaping Int) {} // error: '@escaping' is for functions, and 'Int' is none
func g(_ x: @escaping [() -> Void]) {} // error: '@escaping' is for functions, and '[() -> Void]' is none
func h(_ x: @escaping (() -> Void)?) {} // error: '@escaping' is for functions, and '(() -> Void)?' is none
typealias F = () -> Void
func i(_ x: @escaping F) {}
