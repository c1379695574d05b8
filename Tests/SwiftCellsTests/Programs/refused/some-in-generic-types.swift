struct Box<T> {
    let value: some Equatable = 3  // error: Cells do not support 'some' as the type of a property of something generic.
}
print(Box<Int>().value == Box<Int>().value)
