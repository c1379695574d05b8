struct Box<T> { var all: [T] = [] }
let b = Box()  // error: The type behind 'T' of 'Box' cannot be told from anything here. // note: Write it, as in Box<Int>().
