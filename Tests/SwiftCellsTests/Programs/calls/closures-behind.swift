// A closure behind the parentheses that could go to two parameters goes to the later one, if that can take it.
func choose(first: (() -> Void)? = nil, second: (() -> Void)? = nil) { print(first == nil, second == nil) }
choose {}  // expect: true false
choose(first: {}) {}  // expect: false false
choose {} second: {}  // expect: false false
func fetch(_ url: String, success: (String) -> Void = { print("text", $0) }, failure: (Int) -> Void = { print("code", $0) }) {
    success(url)
    failure(url.count)
}
fetch("u") { print("mine", $0) }
// expect: text u
// expect: mine 1
fetch("u") { (text: String) in print("only", text) }
// expect: only u
// expect: code 1
func animate(duration: Double, animations: () -> Void, completion: ((Bool) -> Void)? = nil) { animations(); completion?(true) }
animate(duration: 1) { print("moves") }  // expect: moves
func log(_ text: @autoclosure () -> String = "none", level: Int = 1, extra: Any = 0, body: () -> String = { "-" }) { print(text(), level, extra, body()) }
log { "given" }  // expect: none 1 0 given
log(level: 2) { "given" }  // expect: none 2 0 given
func apply(by change: (Int) -> Int = { $0 }, and other: (Int) -> Int = { $0 }) -> Int { change(3) * other(4) }
print(apply { $0 + 1 }, apply { apply { $0 } * $0 })  // expect: 15 144
struct Button { var onTap: () -> Void = {}; var onHold: (() -> Void)? = nil; var size = 0 }
let button = Button { print("tap") }
button.onTap()  // expect: tap
print(button.onHold == nil)  // expect: true
func all(_ parts: (() -> Int)...) -> [Int] { parts.map { $0() } }
print(all { 1 }, all { 1 } _: { 2 })  // expect: [1] [1, 2]
