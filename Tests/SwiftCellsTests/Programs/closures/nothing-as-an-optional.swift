print([1, 2].compactMap { v in let m = v; _ = m })
print([1, 2].flatMap { v in let m = [v, v]; _ = m })
let x = Optional(3).flatMap { v in let m = v; _ = m }
print(x as Any)
func first<R>(_ give: (Int) -> R?) -> Int { give(1) == nil ? 0 : 1 }
print(first { v in if v > 5 { return }; print("ran") })
// expect: [(), ()]
// expect: [(), ()]
// expect: Optional(())
// expect: ran
// expect: 1
