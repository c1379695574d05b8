func check(_ c: @autoclosure () -> Bool, _ m: @autoclosure () -> String) { if !c() { print(m()) } }
func expensive() -> String { print("computed"); return "message" }
check(true, expensive())
check(false, expensive())
// expect: computed
// expect: message
