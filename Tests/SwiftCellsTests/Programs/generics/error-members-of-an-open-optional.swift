// What an extension of a protocol declares for a single type is found where a generic parameter is wanted, and not where an Optional of one is.
protocol Shape {}
struct Square: Shape { var side = 1 }
extension Shape where Self == Square {
    static var plain: Square { Square() }
    static func of(_ side: Int) -> Square { Square(side: side) }
}
func take<T: Shape>(_ shape: T) {}
func takeMaybe<T: Shape>(_ shape: T?) {}
func takeSome(_ shape: (some Shape)?) {}
take(.plain)
take(.of(2))
takeMaybe(.plain) // error: 'takeMaybe' cannot be called
takeMaybe(.of(2)) // error: 'takeMaybe' cannot be called
takeSome(.of(2)) // error: 'takeSome' cannot be called
takeMaybe(Square.plain)
