enum E: Int { case a = 9223372036854775807, b } // error: The raw value of 'b' would be greater than any 'Int' is
enum F: UInt64 { case a = 18446744073709551615, b } // error: The raw value of 'b' would be greater than any 'UInt64' is
enum G: UInt64 { case a = 18446744073709551613, b, c }
enum H: Int8 { case a = 127, b } // error: The number 128 does not fit into 'Int8'
