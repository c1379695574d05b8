// Default values of what an enum carries are looked at even where nothing uses them.
enum Shape {
    case square(Int = "x")  // error: This is of type 'String', and 'Int' is wanted.
    case line(n: Int = missing)  // error: There is nothing named 'missing' here.
}
