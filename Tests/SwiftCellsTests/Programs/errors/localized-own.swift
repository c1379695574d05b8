// What is thrown may have sentences for people, and a raw number is its code.
import Foundation
enum E: String, Error { case a = "x", b = "y" }
enum U: UInt8, Error { case a = 3, b }
enum L: LocalizedError { case a, b; var errorDescription: String? { self == .a ? "it is a" : nil } }
do { throw E.b } catch { print(error.localizedDescription) }
print(U.b.localizedDescription, L.a.localizedDescription, L.b.localizedDescription, L.b.failureReason as Any, L.a.recoverySuggestion as Any)
struct V: LocalizedError { var errorDescription: String? { "v" }; var failureReason: String? { "because" } }
let v: any LocalizedError = V()
print(v.localizedDescription, v.failureReason ?? "", v.helpAnchor ?? "-", (v as Error).localizedDescription)
func tell<T: Error>(_ e: T) { print(e.localizedDescription) }
tell(E.a); tell(L.b); tell(V())
let r: Result<Int, E> = .failure(.a)
if case .failure(let e) = r { print(e.localizedDescription) }
do { _ = try JSON.parse() } catch let e as JSON.Problem { print(e.localizedDescription) } catch { print("?") }
enum JSON { enum Problem: Error { case bad(at: Int), end }; static func parse() throws -> Int { throw Problem.end } }
struct C: Error, CustomStringConvertible { var description: String { "c!" } }
print(C().localizedDescription, C())
struct D: Error { var localizedDescription: String { "own" } }
print(D().localizedDescription, (D() as Error).localizedDescription)

// expect: The operation could not be completed. (main.E error 1.)
// expect: The operation could not be completed. (main.U error 4.) it is a The operation could not be completed. (main.L error 1.) nil nil
// expect: v because - v
// expect: The operation could not be completed. (main.E error 0.)
// expect: The operation could not be completed. (main.L error 1.)
// expect: v
// expect: The operation could not be completed. (main.E error 0.)
// expect: The operation could not be completed. (main.JSON.Problem error 1.)
// expect: The operation could not be completed. (main.C error 1.) c!
// expect: own The operation could not be completed. (main.D error 1.)
