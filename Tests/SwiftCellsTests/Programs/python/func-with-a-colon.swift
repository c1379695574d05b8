func f(x: Int) -> Int:  // error: In Swift there is no ':' and no indentation for a block // note: Write func f(x: Int) -> Int { … }
    return x
