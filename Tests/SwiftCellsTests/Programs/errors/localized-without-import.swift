// Sentences for people are of Foundation.
enum E: Error { case a }
print(E.a.localizedDescription) // error: Foundation
