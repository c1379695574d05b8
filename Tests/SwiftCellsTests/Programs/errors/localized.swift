import Foundation
enum E: LocalizedError { case bad; var errorDescription: String? { "It went bad." } }
do { throw E.bad } catch { print(error.localizedDescription) }
// expect: It went bad.
