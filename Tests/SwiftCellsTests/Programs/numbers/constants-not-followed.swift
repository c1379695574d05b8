// What Swift does not follow when it compiles: each of these would overflow where it runs, or does not overflow at all.
func f0() { let k = 300; print(UInt8(k)) }
func f1() { var k = 300; print(UInt8(k)) }
func f2() { let k = -1; print(UInt(k)) }
func f3() { print(UInt8(256 + 1)) }
func f4() { let k = 3.7; print(Int(k)) }
func f5() { var z = 0; if Bool.random() { z = 1 }; print(1 / z) }
func f6() { var z = 0; if Bool.random() { z = 0 }; print(1 / z) }
func f7() { var x: Int8 = 100; if Bool.random() { x = 10 }; x += 100; print(x) }
func f8() { var x: Int8 = 100; for _ in 0..<2 { x += 100 }; print(x) }
func f9() { var x: Int8 = 1; for _ in 0..<9 { x *= 2 }; print(x) }
func f10() { var x: Int8 = 1; while x > 0 { x += 100 }; print(x) }
func f11() { let x: Int8 = 100; let f = { print(x + 100) }; f() }
func f12() { var x: Int8 = 100; let f = { x += 100 }; f(); print(x) }
func f13() { var x: Int8 = 100; let f = { x += 1 }; f(); print(x + 100) }
func f14() { let x: Int8 = 100; func g() { print(x + 100) }; g() }
func f15() { print(1 << 64) }
func f16() { print(1 << 70) }
func f17() { let s = 64; print(1 << s) }
func f18() { let x: Int8 = 1; print(x << 7) }
func f19() { let x: Int8 = 64; print(x << 1) }
func f20() { let m = Int.min; print(abs(m)) }
func f21() { let a = [1, 2, 3]; print(a[5]) }
func f22() { let a = Int32(1) << 40; print(a) }
func f23() { let x = 200; let y = Int8(x); print(y) }
func f24() { let x = 200; print(Int8(truncatingIfNeeded: x)) }
func f25() { let x = 200; print(Int8(exactly: x) as Any) }
func f26() { func g(_ x: Int8) -> Int8 { x + 100 }; print(g(100)) }
func f27() { func g() -> Int8 { 100 }; print(g() + 100) }
func f28() { func g(_ x: Int8 = 100) { print(x + 100) }; g() }
func f29() { let o: Int8? = 100; print(o! + 100) }
func f30() { let o: Int8? = 100; if let v = o { print(v + 100) } }
func f31() { let x: Int8 = Bool.random() ? 100 : 100; print(x + 100) }
func f32() { let x: Int8 = 100; let y = x &+ 100; print(y) }
func f33() { let x: Int8 = 100; print(x.addingReportingOverflow(100)) }
func f34() { let x = 4_000_000_000; print(Int32(x)) }
func f35() { let x = -5; print(UInt8(x + 3)) }
func f36() { let x = -5; let y = x + 3; print(UInt8(y)) }
func f37() { let x = 5; let y = x - 10; print(UInt(y)) }
func f38() { let x: Int8 = 100; defer { print(x + 100) } }
func f39() { let x: Int8; if Bool.random() { x = 100 } else { x = 100 }; print(x + 100) }
func f40() { let x: Int8; if Bool.random() { x = 100 } else { x = 101 }; print(x + 100) }
func f41() { var x: Int8 = 100; x = 5; x = x + 100; print(x) }
func f42() { func h(_ v: inout Int8) {}; var x: Int8 = 100; h(&x); print(x + 100) }
func f43() { let x: Double = 1; print(x / 0) }
func f44() { let x = 5; print(x.quotientAndRemainder(dividingBy: 0)) }
func f45() { let x = 5; print(x.isMultiple(of: 0)) }
func f46() { let a: Int8 = 64; print(max(a, 100) + 100) }
func f47() { let a: Int8 = 64; print(Int(a) * 2) }
func f48() { let a: Int = 64; print(Int8(a) * 2) }
func f49() { let a: Int = 64; print(Int8(a * 2)) }
func f50() { let a: Int = 64; let b = Int8(a); print(b * 2) }
func f51() { let a: UInt = 0; print(-Int(a) - 1) }
func f52() { let a: UInt8 = 255; print(Int8(a)) }
func f53() { let a: UInt8 = 255; print(Int8(bitPattern: a)) }
func f54() { let a: UInt64 = UInt64.max; print(Int(a)) }
func f55() { let a = UInt.max; print(Int(a)) }
func f56() { var x: Int8 = 100; repeat { x += 100 } while Bool.random(); print(x) }
func f57() { var c = 0; for _ in 0..<3 { print(5 / c); c += 1 } }
func f58() { var c = 0; while c < 3 { print(5 / c); c += 1 } }
func f59() { let a = [100]; let x = Int8(a[0]); print(x + 100) }
func f60() { let a = 1; let b = 2; let c = a - b; let d: UInt = UInt(c); print(d) }
func f61() { let n = 5; let a = Array(repeating: 0, count: n - 10); print(a) }
func f62() { let n = 3; for i in 0..<(n - 5) { print(i) } }
func f63() { let x = 1; let y = x == 1 ? 0 : 1; print(5 / y) }
func f64() { let x = 200; let y = x > 5 ? Int8(x) : 0; print(y) }
func f65() { let x = 1; print(x << -1) }
func f66() { let x = 1; print(x >> 100) }
func f67() { let f: (Int8) -> Int8 = { $0 + 100 }; print(f(100)) }
func f68() { let x: Int8 = 100; let xs = [1, 2].map { _ in x + 100 }; print(xs) }
func f69() { var x: Int8 = 100; let xs = [1, 2].map { _ in x + 100 }; print(xs); x = 0 }
func f70() { let x: Int8 = 100; let y: Int8 = { x + 100 }(); print(y) }
func f71() { let s = "a"; let x: Int8 = s == "a" ? 100 : 0; print(x + 100) }
func f72() { do { let x: Int8 = 100; try { print(x + 100) }() } catch {} }
func f73() { let x: Int8 = 100; var a = [x]; a[0] += 100; print(a) }
func f74() { let x = Int8("100")!; print(x + 100) }
func f75() { let i = 3; let x = [1, 2][i]; print(x) }
func f76() { let e = 2; let r = 1...(e - 3); print(r) }
func f77() { let a = 7; let b = a >> 3; print(a / b) }
func f78() { let a = 7; let b = ~a; print(UInt(b)) }
func f79() { let a = 7; let b = min(a, 0); print(a / b) }
func f80() { let a = 7; let b = abs(-a) - 7; print(a / b) }
func f81() { let a = 7; let b = Int(Int8(0)); print(a / b) }
func f82() { let a = -7; let b = a.magnitude; print(b - 8) }
func f83() { var x: Int8 = 100; func g() { print(x) }; g(); print(x + 100) }
func f84() { var x: Int8 = 100; [1].forEach { _ in print(x) }; print(x + 100) }
func f85() { var x: Int8 = 100; if Bool.random() { x = 100 }; print(x + 100) }
func f86() { var x: Int8 = 100; if Bool.random() { print(x) }; print(x + 100) }
func f87() { var x: Int8 = 100; for _ in 0..<2 { print(x) }; print(x + 100) }
func f88() { var x: Int8 = 100; for _ in 0..<2 { print(x) }; x += 100; print(x) }
func f89() { var x: Int8 = 100; switch Int.random(in: 0...2) { case 0: x += 1; default: break }; print(x + 100) }
func f90() { var x: Int8 = 100; while true { if Bool.random() { break }; x = 3 }; print(x + 100) }
func f91() { let x: Int8 = 100; let y: Int8? = x; print(y! + 100) }
func f92() { let x = 100; let y = x == 100; let z = y ? 0 : 1; print(x / z) }
func f93() { var x: Int8 { 100 }; print(x + 100) }
func f94() { let x: Int8 = 100; let y = { () -> Int8 in x }(); print(y + 100) }
func f95() { let x: Int8 = 100; print(abs(x) + 100) }
func f96() { let x: Int8 = -100; print(x.magnitude) }
func f97() { let x: Int8 = 100; print(x.advanced(by: 100)) }
func f98() { let x = Int8(truncatingIfNeeded: 100); print(x + 100) }
func f99() { let x = Int64(Int32.max); print(Int32(x + 1)) }
func f100() { let x = Int32.max; let y = Int64(x); print(y * y * 3) }
func f101() { print(Int(Double.infinity)) }
func f102() { print(Int(Double.nan)) }
func f103() { let x: Int8 = 100; let f: () -> Int8 = { let y: Int8 = 100; return y + x }; print(f()) }
func f104() { var a = [Int8](repeating: 100, count: 3); a[0] = 100; a[0] += 100 }
func f105() { func g(_ x: inout Int8) { x = 100; x += 100 } }
func f106() { var x = 1; if let v = Int("3") { x = v }; print(3 / (x - 1)) }
func f107() { let w: UInt64 = 1 << 63; print(w * 2) }
func f108() { let w: UInt64 = 9_223_372_036_854_775_807; print(w + 1) }
func f109() { var x: Int8 = 100; if Bool.random() { _ = x }; print(x + 100) }
func f110() { var x: Int8 = 100; for _ in 0..<2 { if Bool.random() { print(x) }; print(x + 100) } }
func f111() { var x: Int8 = 100; for _ in 0..<2 { print(x + 100); x = 1 } }
func f112() { let x: Int8; x = 100; if Bool.random() { print(x) }; print(x + 100) }
func f113() { var x: Int8 = 100; switch Int.random(in: 0...2) { case 0: print(x); default: break }; print(x + 100) }
func f114() { var x: Int8 = 100; let y: Int8 = Bool.random() ? x : 2; print(x + 100, y) }
func f115() { var x: Int8 = 100; let y = Bool.random() && x > 1; print(x + 100, y) }
func f116() { func e() throws {}; var x: Int8 = 100; do { try e(); x = 20; try e() } catch { print(x + 100) } }
func f117() { func e() throws {}; var x: Int8 = 100; do { try e(); print(x); try e() } catch { print(x + 100) } }
func f118() { var x: Int8 = 100; func g() { x = 2 }; print(x + 100); g() }
func f119() { var x: Int8 = 100; print(x + 100); func g() { x = 2 }; g() }
func f120() { var o: Int8? = 100; print(o! + 100) }
func f121() { var x: Int8 = 100; if true { x = 5 }; print(x + 100) }
func f122() { var x: Int8 = 100; if false { print(x + 100) } }
func f123() { var x: Int8 = 100; while false { x += 100 }; print(x) }
func f124() { let x: Int8 = 100; print(x + 27 - 1) }
func f125() { let x: Int8 = 100; let y: Int = Int(x) + 100; print(y) }
func f126() { for i in 0..<1 { print(5 / i) } }
func f127() { let x = 255.9; let y = UInt8(x); print(y) }
func f128() { print(UInt8(2.55e2), Int8(-128.5)) }
print("fine")
// expect: fine
