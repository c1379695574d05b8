protocol Style {}
struct Plain: Style { static var own: Plain { Plain() } }
extension Style where Self == Plain { static var count: Int { 3 }; var same: Plain { self } }
extension Style { static var all: Plain { Plain() } }
let own: any Style = .own  // error: Any type may stand for 'any Style'
let count: any Style = .count  // error: Any type may stand for 'any Style'
let same: any Style = .same  // error: Any type may stand for 'any Style'
let all: any Style = .all  // error: Any type may stand for 'any Style'
