/// A module and all within it, each once, in the order of their declaration.
///
/// Where a module was found is kept as its name in the module that holds it: the paths of all would take the square of the depth, and networks may
/// be deep.
package struct ModuleTree {
    /// The modules, the outermost first. They are kept: containers that stand for arrays and dictionaries live no longer than this.
    package private(set) var modules: [Module] = []
    /// Of each module, its name in the one that holds it, and the place of that one.
    private var places: [(name: String, holder: Int)] = []

    /// Goes through a module and all within it.
    init(_ root: Module) { self.init(root) { _, _ in } }

    /// Goes through a module and all within it, and says so as it goes.
    ///
    /// - Parameter visit: Called before each module is gone into, with the length of its path in bytes. What it throws ends the walk.
    package init(_ root: Module, visit: (_ module: Module, _ pathLength: Int) throws -> Void) rethrows {
        var seen = Set<ObjectIdentifier>()
        // A loop with a stack of its own: networks may be deep, and may hold themselves by mistake.
        var open: [(name: String, holder: Int, pathLength: Int, module: Module)] = [("", -1, 0, root)]
        while let next = open.popLast() {
            guard seen.insert(ObjectIdentifier(next.module)).inserted else { continue }
            try visit(next.module, next.pathLength)
            let place = modules.count
            modules.append(next.module)
            places.append((next.name, next.holder))
            for child in next.module.namedChildren().reversed() {
                let separator = next.pathLength == 0 ? 0 : 1
                open.append((child.name, place, next.pathLength + separator + child.name.utf8.count, child.module))
            }
        }
    }

    /// The path of names that leads to a module, such as `blocks.0`; that of the outermost is empty, and nil means that it is not in here.
    package func path(to module: Module) -> String? { modules.firstIndex { $0 === module }.map(path(to:)) }

    /// The path of names that leads to the module at a place, such as `blocks.0`; that of the outermost is empty.
    func path(to place: Int) -> String {
        var names: [String] = []
        var current = place
        while current > 0 {
            names.append(places[current].name)
            current = places[current].holder
        }
        return names.reversed().joined(separator: ".")
    }

    /// The parts of the modules that are of one kind, each once: the module that holds it first, and its name there.
    ///
    /// - Parameter kind: What a part is as one of the kind; nil where it is another.
    func parts<Part: AnyObject>(_ kind: (ModulePart) -> Part?) -> [(holder: Int, name: String, part: Part)] {
        var seen = Set<ObjectIdentifier>()
        return modules.enumerated().flatMap { place, module in
            module.parts().compactMap { name, part in
                guard let part = kind(part), seen.insert(ObjectIdentifier(part)).inserted else { return nil }
                return (place, name, part)
            }
        }
    }

    /// The path of a part of the module at a place.
    func path(ofPart name: String, at place: Int) -> String {
        place == 0 ? name : path(to: place) + "." + name
    }
}
