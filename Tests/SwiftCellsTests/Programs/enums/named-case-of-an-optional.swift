enum Level: String { case low, high }
let level = Level(rawValue: "low")
switch level {
case Level.low: print("low") // error: This pattern is of type 'Level', and the value of type 'Level?'
default: print("other")
}
if case Level.high = level { print("high") } // error: This pattern is of type 'Level', and the value of type 'Level?'
switch level {
case .low: print("low")
case Level.high?: print("high")
case nil: print("none")
}
