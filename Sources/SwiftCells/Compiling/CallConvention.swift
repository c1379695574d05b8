/// Where a call's arguments and result lie in the callee's registers.
///
/// In each register file first the result, then `inout` arguments, which outlive the call, then the others, in the order of
/// the parameters; a method's `self` is the first parameter.
struct CallConvention {
    struct Parameter {
        var type: RuntimeType
        var isInout: Bool
        /// Among words or objects, as the type says.
        var register: Int
    }

    let result: RuntimeType
    private(set) var parameters: [Parameter]
    private(set) var wordCount: Int
    private(set) var objectCount: Int
    /// Object registers of the result and the `inout` arguments.
    private(set) var keptObjects: Int

    init(_ parameters: [(type: RuntimeType, isInout: Bool)], result: RuntimeType) {
        self.result = result
        self.parameters = parameters.map { Parameter(type: $0.type, isInout: $0.isInout, register: 0) }
        var words = result.slot == .word && !result.isVoid ? 1 : 0
        var objects = result.slot == .object ? 1 : 0
        keptObjects = 0
        wordCount = 0
        objectCount = 0
        for pass in [true, false] {
            for index in self.parameters.indices where self.parameters[index].isInout == pass {
                if self.parameters[index].type.slot == .word {
                    self.parameters[index].register = words
                    words += 1
                } else {
                    self.parameters[index].register = objects
                    objects += 1
                }
            }
            if pass { keptObjects = objects }
        }
        wordCount = words
        objectCount = objects
    }
}
