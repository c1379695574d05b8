let x: UInt8 = 256  // error: The number 256 does not fit into 'UInt8'.
let y: Int8 = -129  // error: The number -129 does not fit into 'Int8'.
