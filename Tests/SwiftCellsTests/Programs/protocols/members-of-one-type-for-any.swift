protocol Style { var name: String { get } }
struct Plain: Style { var name = "plain" }
struct Fancy: Style { var name: String { "fancy" } }
extension Style where Self == Plain {
    static var plain: Plain { Plain() }
    static func named(_ name: String) -> Plain { Plain(name: name) }
}
extension Style where Self == Fancy { static var fancy: Fancy { Fancy() } }

func show(_ style: any Style) { print(style.name) }
show(.plain)  // expect: plain
show(.named("wide"))  // expect: wide
let style: any Style = .fancy
print(style)  // expect: Fancy()
let optional: (any Style)? = .plain
print(optional?.name ?? "none")  // expect: plain
let styles: [any Style] = [.plain, .named("new"), .fancy]
print(styles.map { $0.name })  // expect: ["plain", "new", "fancy"]
func choose(_ isPlain: Bool) -> any Style { isPlain ? .plain : .fancy }
print(choose(true).name, choose(false).name)  // expect: plain fancy
func generic<T: Style>(_ style: T) { print(T.self, style.name) }
generic(.fancy)  // expect: Fancy fancy
