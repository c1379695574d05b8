extension String.StringInterpolation {
    static func appendInterpolation(twice n: Int) {} // error: Cells do not support a static 'appendInterpolation' of 'DefaultStringInterpolation'.
}
