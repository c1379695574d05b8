func f() {
    yield 5  // error: Cells do not support 'yield'. Collect the values in an array and return that
}
