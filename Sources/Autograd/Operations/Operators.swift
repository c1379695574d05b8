// The operators of tensors and plain numbers. Each is its core's result, or stops the program with the core's error.

extension Tensor {
    public static func + (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.add(a, b) } }
    public static func + (a: Tensor, b: Double) -> Tensor { trapping { try Checked.add(a, .double(b)) } }
    public static func + (a: Tensor, b: Float) -> Tensor { trapping { try Checked.add(a, b.number) } }
    public static func + (a: Tensor, b: Int) -> Tensor { trapping { try Checked.add(a, .int(b)) } }
    public static func + (a: Double, b: Tensor) -> Tensor { trapping { try Checked.add(b, .double(a)) } }
    public static func + (a: Float, b: Tensor) -> Tensor { trapping { try Checked.add(b, a.number) } }
    public static func + (a: Int, b: Tensor) -> Tensor { trapping { try Checked.add(b, .int(a)) } }

    public static func - (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.sub(a, b) } }
    public static func - (a: Tensor, b: Double) -> Tensor { trapping { try Checked.sub(a, .double(b)) } }
    public static func - (a: Tensor, b: Float) -> Tensor { trapping { try Checked.sub(a, b.number) } }
    public static func - (a: Tensor, b: Int) -> Tensor { trapping { try Checked.sub(a, .int(b)) } }
    public static func - (a: Double, b: Tensor) -> Tensor { trapping { try Checked.sub(.double(a), b) } }
    public static func - (a: Float, b: Tensor) -> Tensor { trapping { try Checked.sub(a.number, b) } }
    public static func - (a: Int, b: Tensor) -> Tensor { trapping { try Checked.sub(.int(a), b) } }

    public static func * (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.mul(a, b) } }
    public static func * (a: Tensor, b: Double) -> Tensor { trapping { try Checked.mul(a, .double(b)) } }
    public static func * (a: Tensor, b: Float) -> Tensor { trapping { try Checked.mul(a, b.number) } }
    public static func * (a: Tensor, b: Int) -> Tensor { trapping { try Checked.mul(a, .int(b)) } }
    public static func * (a: Double, b: Tensor) -> Tensor { trapping { try Checked.mul(b, .double(a)) } }
    public static func * (a: Float, b: Tensor) -> Tensor { trapping { try Checked.mul(b, a.number) } }
    public static func * (a: Int, b: Tensor) -> Tensor { trapping { try Checked.mul(b, .int(a)) } }

    public static func / (a: Tensor, b: Tensor) -> Tensor { trapping { try Checked.div(a, b) } }
    public static func / (a: Tensor, b: Double) -> Tensor { trapping { try Checked.div(a, .double(b)) } }
    public static func / (a: Tensor, b: Float) -> Tensor { trapping { try Checked.div(a, b.number) } }
    public static func / (a: Tensor, b: Int) -> Tensor { trapping { try Checked.div(a, .int(b)) } }
    public static func / (a: Double, b: Tensor) -> Tensor { trapping { try Checked.div(.double(a), b) } }
    public static func / (a: Float, b: Tensor) -> Tensor { trapping { try Checked.div(a.number, b) } }
    public static func / (a: Int, b: Tensor) -> Tensor { trapping { try Checked.div(.int(a), b) } }

    public static prefix func - (a: Tensor) -> Tensor { trapping { try Checked.neg(a) } }
}
