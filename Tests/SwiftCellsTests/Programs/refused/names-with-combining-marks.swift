// A name written with a mark of its own is another name to Swift than the one with the accented letter.
let café = 3 // error: Cells do not support 'café' with marks that are characters of their own.
