#define X 5  // error: Swift has no '#define' // note: Write let name = value
