// A type conforms to what a protocol inherits where it conforms to the protocol itself.
protocol Named {}
protocol Titled: Named {}
protocol Shown {}
protocol Printed: Shown {}
struct One<T> {}
extension One: Shown where T: Named {}
extension One: Printed {} // error: 'Printed' inherits from 'Shown', and the conformance to that requires 'T' to conform to 'Named', and it does not.
struct Two<T> {}
extension Two: Shown where T: Titled {}
extension Two: Printed where T: Named {} // error: 'Printed' inherits from 'Shown', and the conformance to that requires 'T' to conform to 'Titled'
struct Three<T> {}
extension Three: Shown where T: Named {}
extension Three: Printed where T: Titled {}
struct Four<T> {}
extension Four: Shown where T: Named {}
extension Four: Printed where T: Named {}
