struct Version: Comparable, CustomStringConvertible {
    let major: Int, minor: Int
    static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
    var description: String { "\(major).\(minor)" }
}
let vs = [Version(major: 1, minor: 2), Version(major: 0, minor: 9), Version(major: 1, minor: 0)]
print(vs.sorted(), vs.max()!, vs.min()!)  // expect: [0.9, 1.0, 1.2] 1.2 0.9
print(vs[0] > vs[1], vs[0] <= vs[2], max(vs[0], vs[2]))  // expect: true false 1.2
print(vs.sorted(by: >))  // expect: [1.2, 1.0, 0.9]
