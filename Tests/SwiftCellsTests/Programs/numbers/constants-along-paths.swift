// Swift follows numbers through a function when it compiles it, and rejects what must overflow.
func f0() { var x = Int8(47); x *= 3; print(x) }  // error: too large
func f1() { var x: Int8 = 47; x *= 3; print(x) }  // error: too large
func f2() { let n: Int8 = 100; print(n + 100) }  // error: too large
func f3() { let n: Int8 = 100; let m = n; print(m + 100) }  // error: too large
func f4() { var n: Int8 = 100; print(n + 100) }  // error: too large
func f5() { var n: Int8 = 100; n += 20; n += 20; print(n) }  // error: too large
func f6() { let n = Int.max; print(n + 1) }  // error: too large
func f7() { var n = Int.max; n += 1; print(n) }  // error: too large
func f8() { let z = 0; print(10 / z) }  // error: divides by zero
func f9() { var z = 0; print(10 / z) }  // error: divides by zero
func f10() { let z = 0; print(10 % z) }  // error: divides by zero
func f11() { let z = 5 - 5; print(10 / z) }  // error: divides by zero
func f12() { var i = 10; i -= 10; print(5 / i) }  // error: divides by zero
func f13() { print(Int(1e30)) }  // error: has no such value
func f14() { let d = 1e30; print(Int(d)) }  // error: has no such value
// ---
func f15() { let u: UInt = 3; print(u - 5) }  // error: too large
func f16() { let u: UInt8 = 3; print(u - 5) }  // error: too large
func f17() { var u: UInt = 3; u -= 5; print(u) }  // error: too large
func f18() { let a = 5; if a > 3 { print(a / 0) } }  // error: divides by zero
func f19() { let z = 0; if Bool.random() { print(1 / z) } }  // error: divides by zero
func f20() { var x: Int8 = 100; if Bool.random() { x += 100 }; print(x) }  // error: too large
func f21() { let x: Int8 = 100; for _ in 0..<2 { print(x + 100) } }  // error: too large
func f22() { let x: Int8 = 100; while true { print(x + 100); break } }  // error: too large
func f23() { let f = { let x: Int8 = 100; print(x + 100) }; f() }  // error: too large
func f24() { print(Int8.max + 1) }  // error: too large
func f25() { let m = Int8.max; print(m + 1) }  // error: too large
func f26() { let m = Int8.min; print(-m) }  // error: too large
func f27() { let m = Int.min; print(-m) }  // error: too large
func f28() { let m = Int.min; print(m / -1) }  // error: too large
func f29() { let m: Int8 = -128; print(m / -1) }  // error: too large
// ---
func f30() { let m: Int8 = -128; print(-m) }  // error: too large
func f31() { let x: UInt8 = 200; let y: UInt8 = 100; print(x + y) }  // error: too large
func f32() { let x: UInt8 = 200; print(x * 2) }  // error: too large
func f33() { let x: UInt8 = 200, y = x; print(y * 2) }  // error: too large
func f34() { let (a, b) = (200, 0); print(a / b) }  // error: divides by zero
func f35() { let t = (200, 0); print(t.0 / t.1) }  // error: divides by zero
func f36() { var t = (200, 0); print(t.0 / t.1) }  // error: divides by zero
func f37() { let x: Int8 = true ? 100 : 50; print(x + 100) }  // error: too large
func f38() { let x: Int8 = 100; switch x { case 100: print(x + 100); default: break } }  // error: too large
func f39() { let x: Int8 = 100; if x == 100 { print(x + 100) } }  // error: too large
func f40() { let x: Int8 = 100; if x != 100 { print(x + 100) } }  // error: too large
func f41() { let x: Int8 = 100; guard x > 5 else { fatalError() }; print(x + 100) }  // error: too large
func f42() { let b = false; if b { let x: Int8 = 100; print(x + 100) } }  // error: too large
func f43() { let x: Int8 = 100; let y = x &+ 100; print(y - 100) }  // error: too large
func f44() { let x = 9223372036854775807; print(x + 1) }  // error: too large
// ---
func f45() { let x = 4_000_000_000 * 4_000_000_000; print(x) }  // error: too large
func f46() { let x = 4_000_000_000; print(x * x) }  // error: too large
func f47() { let x = 4_000_000_000; print(x * x * 0) }  // error: too large
func f48() { let x: Int8 = 100; do { print(x + 100) } }  // error: too large
func f49() { let x: Int8; x = 100; print(x + 100) }  // error: too large
func f50() { var x: Int8 = 100; x = x + 100; print(x) }  // error: too large
func f51() { var x: Int8 = 100; print(x); x += 100; print(x) }  // error: too large
func f52() { var x: Int8 = 100; let s = "\(x)"; x += 100; print(x, s) }  // error: too large
func f53() { let x: Int16 = 30000; print(x * 2) }  // error: too large
func f54() { let x: Int16 = 300; print(x * x) }  // error: too large
func f55() { let x: UInt16 = 65535; print(x + 1) }  // error: too large
func f56() { let x = UInt8.max; print(x + 1) }  // error: too large
func f57() { let x = UInt8.min; print(x - 1) }  // error: too large
func f58() { let x: UInt8 = 0; print(x - 1) }  // error: too large
func f59() { let x = "abc".count; print(x / 0) }  // error: divides by zero
// ---
func f60() { let x = Int.random(in: 0...1); print(x / 0) }  // error: divides by zero
func f61() { let x = Int.random(in: 0...1); print(x % 0) }  // error: divides by zero
func f62() { var x = Int.random(in: 0...1); x /= 0; print(x) }  // error: divides by zero
func f63() { var x = Int.random(in: 0...1); x %= 0; print(x) }  // error: divides by zero
func f64() { let x = Int.random(in: 0...1); let z = 0; print(x / z) }  // error: divides by zero
func f65() { let a: Int8 = 64; let b: Int8 = 64; print(a + b) }  // error: too large
func f66() { let a: Int8 = 64; let b = a + 63; print(b + 1) }  // error: too large
func f67() { let a: Int8 = 64; print(a * 2 - 10) }  // error: too large
func f68() { let a: Int8 = 64; print((a * 2) > 3) }  // error: too large
func f69() { let a: Int8 = 64; if a * 2 > 3 { print(1) } }  // error: too large
func f70() { let a: Int8 = 64; _ = a * 2 }  // error: too large
func f71() { let a = 64.0; print(Int8(a) * 2) }  // error: too large
func f72() { let a: Int8 = -64; print(-a * 2) }  // error: too large
func f73() { let a: Int8 = -64; print(a * 3) }  // error: too large
func f74() { let a: UInt64 = UInt64.max; print(a + 1) }  // error: too large
// ---
func f75() { let a: UInt64 = 10; print(a - 11) }  // error: too large
func f76() { for i in 0..<3 { let x: Int8 = 100; print(x + 100, i) } }  // error: too large
func f77() { for i in 0..<3 { let x: Int8 = 100; if i == 1 { print(x + 100) } } }  // error: too large
func f78() { while Bool.random() { var x: Int8 = 100; x += 100; print(x) } }  // error: too large
func f79() { repeat { var x: Int8 = 100; x += 100; print(x) } while Bool.random() }  // error: too large
func f80() { var c = 0; c += 1; print(5 / (c - 1)) }  // error: divides by zero
func f81() { let xs = [1, 2].map { $0 / 0 }; print(xs) }  // error: divides by zero
func f82() { let x: Int8 = 100; return print(x + 100) }  // error: too large
func f83() { let x: Int8 = 100; let o: Int8? = x + 100; print(o as Any) }  // error: too large
func f84() { let x: Int8 = 100; print([x + 100]) }  // error: too large
func f85() { let x: Int8 = 100; print("\(x + 100)") }  // error: too large
func f86() { let x = Int.max; let y = x - 1; let z = y + 2; print(z) }  // error: too large
func f87() { var (x, y) = (Int8(100), Int8(100)); x += y; y = 0; print(x, y) }  // error: too large
func f88() { let h = 0x7FFF_FFFF_FFFF_FFFF; print(h + 1) }  // error: too large
func f89() { let x: Int8 = 100; let y: Int8 = 100; let s = x > 0 && x + y > 0; print(s) }  // error: too large
// ---
func f90() { let x: Int8 = 100; let s = x > 0 || x + 100 > 0; print(s) }  // error: too large
func f91() { let a = 7, b = 0; print(a / b) }  // error: divides by zero
func f92() { let a = 7; let b = a - 7; print(a % b) }  // error: divides by zero
func f93() { let a = 7; let b = a & 0; print(a / b) }  // error: divides by zero
func f94() { let a = 7; let b = a ^ 7; print(a / b) }  // error: divides by zero
func f95() { let a = 7; let b = Int(0.0); print(a / b) }  // error: divides by zero
func f96() { let a = 7; let b = Int(0.5); print(a / b) }  // error: divides by zero
func f97() { let a = 7; let b = Int8(0); print(Int8(a) / b) }  // error: divides by zero
func f98() { let a = 7; let b = -a + 7; print(a / b) }  // error: divides by zero
func f99() { let a = 7; let b = (a - 7) * 3; print(a / b) }  // error: divides by zero
func f100() { let a = 8; let b = a / 9; print(a / b) }  // error: divides by zero
func f101() { let a = 8; let b = a % 4; print(a / b) }  // error: divides by zero
func f102() { var x: Int8 = 100; print(x + 100); let f = { x = 0 }; f() }  // error: too large
func f103() { let x: Int8 = 100; let f = { print(x) }; f(); print(x + 100) }  // error: too large
func f104() { let x: Int8 = 100; func g() { print(x) }; g(); print(x + 100) }  // error: too large
// ---
func f105() { let x: Int8 = 100; [1].forEach { _ in print(x) }; print(x + 100) }  // error: too large
func f106() { var x: Int8 = 100; func h(_ v: inout Int8) {}; print(x + 100); h(&x) }  // error: too large
func f107() { let o: Int8? = nil; let x: Int8 = 100; print(o ?? (x + 100)) }  // error: too large
func f108() { var x: Int8 = 100; for _ in 0..<2 { print(x + 100) } }  // error: too large
func f109() { var x: Int8 = 1; for _ in 0..<2 { x = 100; print(x + 100) } }  // error: too large
func f110() { var x: Int8 = 1; for _ in 0..<2 { print(x); x = 100; x += 100 } }  // error: too large
func f111() { var x: Int8 = 1; for _ in 0..<2 { print(x); x = 1 }; print(x); x = 100; x += 100 }  // error: too large
func f112() { var x: Int8 = 1; if Bool.random() { x = 5 } else { x = 6 }; x = 100; x += 100; print(x) }  // error: too large
func f113() { var x: Int8 = 100; switch Bool.random() { case true: x += 1; case false: x += 100 }; print(x) }  // error: too large
func f114() { var x: Int8 = 100; switch Int.random(in: 0...2) { case 0: x += 1; case 1: print(x + 100); default: break }; print(x) }  // error: too large
func f115() { var x: Int8 = 100; guard Bool.random() else { return }; print(x + 100) }  // error: too large
func f116() { var x: Int8 = 100; guard Bool.random() else { x = 0; return }; print(x + 100) }  // error: too large
func f117() { var x: Int8 = 100; if Bool.random() { x = 0; return }; print(x + 100) }  // error: too large
func f118() { var x: Int8 = 100; if Bool.random() { return }; x += 100; print(x) }  // error: too large
func f119() { var x: Int8 = 100; defer { print(x) }; x += 100 }  // error: too large
// ---
func f120() { let x: Int8 = 100; defer { print(x) }; print(x + 100) }  // error: too large
func f121() { let x: Int8 = 100; defer { let y: Int8 = 100; print(y + 100) } }  // error: too large
func f122() { var t = (100 as Int8, 1); t.0 += 100; print(t) }  // error: too large
func f123() { var t = (100 as Int8, 1); t.1 = 5; print(t.0 + 100) }  // error: too large
func f124() { let t = (a: 5, b: 0); print(t.a / t.b) }  // error: divides by zero
func f125() { let (a, b) = (5, 5); print(a / (a - b)) }  // error: divides by zero
func f126() { let ((a, b), c) = ((5, 5), 2); print(c / (a - b)) }  // error: divides by zero
func f127() { let a: Int8 = 100, b: Int8 = 100; print(a &+ b); print(a &* b / 0) }  // error: divides by zero
func f128() { let x: Int8 = 100; let y = -x; print(y - 100) }  // error: too large
func f129() { let x: Int8 = 100; let y = +x; print(y + 100) }  // error: too large
func f130() { let x: Int8 = 100; let y = (x); print(y + 100) }  // error: too large
func f131() { let x: Int8 = 100; let y = x | 3; print(y + 100) }  // error: too large
func f132() { let x: Int8 = 100; let y = ~x; print(y - 100) }  // error: too large
func f133() { let x: Int8 = 100; let y = x &- 1; print(y + 100) }  // error: too large
func f134() { let x: Int8 = 100; let y = x % 64; print(y + 100) }  // error: too large
// ---
func f135() { let z = 0; let y = z == 0 ? 1 : 5 / z; print(y) }  // error: divides by zero
func f136() { let z = 0; if z != 0 { print(5 / z) } }  // error: divides by zero
func f137() { let z = 0; if z != 0, 5 / z > 1 { print(1) } }  // error: divides by zero
func f138() { let z = 0; let y = z != 0 && 5 / z > 1; print(y) }  // error: divides by zero
func f139() { let z = 0; while z != 0 { print(5 / z) } }  // error: divides by zero
func f140() { let z = 0; print(Bool.random() ? 1 : 5 / z) }  // error: divides by zero
func f141() { let n = 0; let y = if Bool.random() { 5 / n } else { 1 }; print(y) }  // error: divides by zero
func f142() { let x = 5; var y = x; y -= 5; print(x / y) }  // error: divides by zero
func f143() { var a = 5; var b = a; a = 0; b -= 5; print(a / b) }  // error: divides by zero
func f144() { var a = 5; let b = a; a = 1; print(a / (b - 5)) }  // error: divides by zero
func f145() { let x = UInt8(200); print(x + 100) }  // error: too large
func f146() { let x = UInt8(200) as UInt8; print(x + 100) }  // error: too large
func f147() { let x = Int(7); print(x / (x - 7)) }  // error: divides by zero
func f148() { let x = Int32.max; print(x + 1) }  // error: too large
func f149() { let x: Int8 = .max; print(x + 1) }  // error: too large
// ---
func f150() { let x: UInt = .min; print(x - 1) }  // error: too large
func f151() { let x = Int8.max - 1; print(x + 2) }  // error: too large
func f152() { let x = Int.bitWidth; print(1 / (x - 64)) }  // error: divides by zero
func f153() { let x = 0.0; print(Int(x / x)) }  // error: has no such value
func f154() { let x = -1.0; print(UInt(x)) }  // error: has no such value
func f155() { let x = 300.0; print(UInt8(x)) }  // error: has no such value
func f156() { let x: Float = 300; print(UInt8(x)) }  // error: has no such value
func f157() { let x = 1e30; let y = Int(x); print(y) }  // error: has no such value
func f158() { let x = 2.5e18; print(Int(x * 4)) }  // error: has no such value
func f159() { let x = Double(7); print(5 / (Int(x) - 7)) }  // error: divides by zero
func f160() { let x = 7; let d = Double(x); print(5 / (Int(d) - 7)) }  // error: divides by zero
func f161() { print(Int(3.7) / (Int(3.2) - 3)) }  // error: divides by zero
func f162() { print(Int(-0.5) , UInt(-0.5)) }  // error: has no such value
func f163() { let x: Int8 = 100; outer: for _ in 0..<2 { for _ in 0..<2 { if x > 5 { print(x + 100); continue outer } } } }  // error: too large
func f164() { func g(n: Int) { let k = 0; print(n / k) }; g(n: 1) }  // error: divides by zero
// ---
func f165() { func g(_ x: Int8) { var x = x; x = 100; x += 100; print(x) } }  // error: too large
func f166() { func g<T>(_ t: T) { let z = 0; print(1 / z, t) } }  // error: divides by zero
func f167() { let x: Int8 = 100; let s = [x, x + 100]; print(s) }  // error: too large
func f168() { let x: Int8 = 100; let d = ["a": x + 100]; print(d) }  // error: too large
func f169() { let x: Int8 = 100; print(x < x + 100) }  // error: too large
func f170() { let x: Int8 = 100; var y: Int8 = 5; y += x + 50; print(y) }  // error: too large
func f171() { let x: Int8 = 100; var y: Int8 = 5; y = y + x; y = y + x; print(y) }  // error: too large
func f172() { var x = 5; x *= Int.max; print(x) }  // error: too large
func f173() { var x = 5; x = x * x; x -= 25; print(1 % x) }  // error: divides by zero
func f174() { var x: Int8 = -128; x /= -1; print(x) }  // error: too large
func f175() { var x: Int8 = -128; print(x % -1) }  // error: too large
func f176() { var x: Int8 = -128; x = -x; print(x) }  // error: too large
func f177() { var x = 0; x += 1; x -= 1; print(3 / x) }  // error: divides by zero
func f178() { var x = 0; (x, _) = (1, 2); x -= 1; print(3 / x) }  // error: divides by zero
func f179() { var x = 1; var y = 0; (x, y) = (y, x); print(3 / x) }  // error: divides by zero
// ---
func f180() { var x = 1; x -= 1; let y = x; x = 9; print(x / y) }  // error: divides by zero
func f181() { let c = 3, m = c - 3; for i in 0..<2 { print(i % m) } }  // error: divides by zero
func f182() { let x: UInt8 = 255; let y: UInt8 = x &+ 1; print(5 / y) }  // error: divides by zero
func f183() { let w: UInt64 = 9_223_372_036_854_775_808; print(w * 2) }  // error: too large
func f184() { let w: UInt64 = 9_223_372_036_854_775_808; print(w + 9_223_372_036_854_775_808) }  // error: too large
func f185() { let w: UInt64 = 18_446_744_073_709_551_615; let v = w / 5; print(v * 6) }  // error: too large
func f186() { let w: UInt = 0; print(w - 1) }  // error: too large
func f187() { let w: UInt = 5; print(w * 9_223_372_036_854_775_807) }  // error: too large
func f188() { var x: Int8 = 100; if x > 5 { print(1) }; print(x + 100) }  // error: too large
func f189() { var x: Int8 = 100; if Bool.random() { print(1) }; print(x + 100) }  // error: too large
func f190() { var x: Int8 = 100; if Bool.random() { x = 3; return }; print(x + 100) }  // error: too large
func f191() { var x: Int8 = 100; for _ in 0..<2 { print(1) }; print(x + 100) }  // error: too large
func f192() { var x: Int8 = 100; for _ in 0..<2 { print(x); print(x + 100) } }  // error: too large
func f193() { var x: Int8 = 100; for _ in 0..<2 { if Bool.random() { print(1) }; print(x + 100) } }  // error: too large
func f194() { var x: Int8 = 100; for _ in 0..<2 { for _ in 0..<2 { print(x + 100) } } }  // error: too large
// ---
func f195() { var x: Int8 = 100; while x > 5 { print(x + 100) } }  // error: too large
func f196() { var x: Int8 = 100; while Bool.random() { print(x + 100) } }  // error: too large
func f197() { var x: Int8 = 100; while Bool.random() { print(x + 100) }; x = 1 }  // error: too large
func f198() { let x: Int8 = 100; if Bool.random() { print(x) }; print(x + 100) }  // error: too large
func f199() { let x: Int8 = 100; for _ in 0..<2 { print(x) }; print(x + 100) }  // error: too large
func f200() { let x: Int8 = 100; if Bool.random() { print(x) }; for _ in 0..<2 { if Bool.random() { print(x + 100) } } }  // error: too large
func f201() { let x: Int8; x = 100; if Bool.random() { print(1) }; print(x + 100) }  // error: too large
func f202() { var x: Int8 = 100; switch Int.random(in: 0...2) { case 0: print(1); default: break }; print(x + 100) }  // error: too large
func f203() { var x: Int8 = 100; let y = Bool.random() ? 1 : 2; print(x + 100, y) }  // error: too large
func f204() { var x: Int8 = 100; let y = Bool.random() && Bool.random(); print(x + 100, y) }  // error: too large
func f205() { var x: Int8 = 100; let y = Int("5") ?? 4; print(x + 100, y) }  // error: too large
func f206() { var x: Int8 = 100; if let y = Int("5") { print(y) }; print(x + 100) }  // error: too large
func f207() { var x: Int8 = 100; guard let y = Int("5") else { return }; print(x + 100, y) }  // error: too large
func f208() { func e() throws {}; var x: Int8 = 100; do { try e(); try e() } catch { print(x + 100) } }  // error: too large
func f209() { var x: Int8 = 100; let f = { [x] in x }; x += 100; print(f()) }  // error: too large
// ---
func f210() { let x: Int8 = 100; func g() { print(x) }; print(x + 100); g() }  // error: too large
func f211() { var x: Int8 = 100; let p = x.description; x += 100; print(p) }  // error: too large
func f212() { let x: Int8 = 100; let b = x > 5; if b { print(x) } else { print(x + 100) } }  // error: too large
func f213() { var x: Int8 = 100; if false { x = 5 }; print(x + 100) }  // error: too large
func f214() { let x: Int8 = 100; if 1 > 2 { print(x + 100) } }  // error: too large
func f215() { let x: Int8 = 100; if x < 0 { fatalError() } else { print(x + 100) } }  // error: too large
func f216() { let x: Int8 = 100; print(x + 27 + 1) }  // error: too large
func f217() { let x = 5; print(x / (x - 5) as Any) }  // error: divides by zero
func f218() { let x: Int8 = -128; print(-x - 1) }  // error: too large
func f219() { let a: (Int8, Int8) = (100, 100); let (p, q) = a; print(p + q) }  // error: too large
func f220() { let a: (Int8, (Int8, Int8)) = (100, (100, 1)); print(a.1.0 + a.0) }  // error: too large
func f221() { var a: (Int8, Int8) = (100, 100); a = (1, 2); print(a.0 + 126, a.1 + 126) }  // error: too large
func f222() { var a: (Int8, Int8) = (100, 100); a = (1, 2); print(a.0 + 127) }  // error: too large
func f223() { var a: Int8 = 100; var b: Int8 = 27; (a, b) = (b, a); print(a + 101) }  // error: too large
func f224() { let x: UInt8 = 5; let y: UInt8 = 10; if x > y { print(x - y) } }  // error: too large
// ---
func f225() { let x: UInt8 = 5; let y: UInt8 = 10; let z = x > y ? x - y : y - x; print(z) }  // error: too large
func f226() { let x = 5.0; let y = UInt8(x * 100); print(y) }  // error: has no such value
func f227() { let x: Float = 3e38; print(Int(x)) }  // error: has no such value
func f228() { let x = 9.3e18; print(Int(x)) }  // error: has no such value
func f229() { let x = -9.3e18; print(Int(x)) }  // error: has no such value
func f230() { let x = 1.0 / 0.0; print(Int(x)) }  // error: has no such value
func f231() { let x = 1.0; let y = 0.0; print(Int(x / y)) }  // error: has no such value
func f232() { let x = 2.0; print(Int(x.squareRoot()) / 0) }  // error: divides by zero
func f233() { var x = 300.0; x += 1; print(UInt8(x)) }  // error: has no such value
func f234() { var x = 300.0; x *= 2; print(Int8(x)) }  // error: has no such value
func f235() { let x = Float(1e10); print(Int32(x)) }  // error: has no such value
func f236() { let x = Double(Int.max); print(Int(x)) }  // error: has no such value
func f237() { let n = 3; let x = Double(n) / 0; print(Int(x)) }  // error: has no such value
func f238() { let n = 3; print(UInt8(Double(n) * 100)) }  // error: has no such value
func f239() { print(Int8(128.5)) }  // error: has no such value
