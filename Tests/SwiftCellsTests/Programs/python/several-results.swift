func f() -> Int {
    return 1, 2  // error: In Swift several results are given back in parentheses // note: Write return (1, 2), and the type of the result is such as (Int, Int)
}
