enum Day: String {
    case monday
    struct RawValue {} // error: 'Day' has raw values of type 'String', and a type 'RawValue' that is another one.
}
enum Number: Int {
    case one = 1
    typealias RawValue = Int
}
print(Number.one.rawValue)
