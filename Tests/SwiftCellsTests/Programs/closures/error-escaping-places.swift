let g: @escaping () -> Void = {} // error: '@escaping' is for parameters that are functions. What is kept elsewhere may be kept witho
struct S { let f: @escaping () -> Void } // error: '@escaping' is for parameters that are functions. What is kept elsewhere may be kept witho
func h(_ x: @escaping () -> Void) {}
func i(_ x: (@escaping () -> Void)?) {} // error: '@escaping' is for parameters that are functions. What is kept elsewhere may be kept witho
func j(_ x: [@escaping () -> Void]) {} // error: '@escaping' is for parameters that are functions. What is kept elsewhere may be kept witho
func k(_ x: (@escaping () -> Void) -> Void) {}
let l = { (x: @escaping () -> Void) in x() }
