struct A: ExpressibleByIntegerLiteral { init(integerLiteral value: String) {} } // error: What 'A' is made of is of type 'String', and a whole number that is written out is an Int
struct B: ExpressibleByFloatLiteral { init(floatLiteral value: Int) {} } // error: What 'B' is made of is of type 'Int', and a number with a point is a Double
struct C: ExpressibleByStringLiteral { init(stringLiteral value: Character) {} } // error: What 'C' is made of is of type 'Character', and a text that is written out is a String
struct D: ExpressibleByBooleanLiteral { init(booleanLiteral value: Bool?) {} } // error: What 'D' is made of is of type 'Bool?', and 'true' is a Bool
struct E: ExpressibleByIntegerLiteral { init(integerLiteral value: A) {} } // error: What 'E' is made of is of type 'A', and a whole number that is written out is an Int
struct F: ExpressibleByIntegerLiteral { init(integerLiteral value: Int?) {} } // error: What 'F' is made of is of type 'Int?', and a whole number that is written out is an Int
struct G: ExpressibleByIntegerLiteral { init(integerLiteral value: UInt8) {} }
struct H: ExpressibleByFloatLiteral { init(floatLiteral value: Float) {} }
