// Swift gives the value behind an 'any' to a generic function even where its protocol has associated types.
protocol Source {
    associatedtype Item
    var item: Item { get }
}
struct Numbers: Source { var item = 3 }
func show(_ source: some Source) { print(source.item) }
let source: any Source = Numbers()
show(source)  // error: Cells do not support giving an 'any Source' to a generic function, where the protocol has associated types. // note: What 'Item' is would be known only while the cell runs
func size(_ values: some Collection) -> Int { values.count }
let values: any Collection = [1, 2]
print(size(values))  // error: Cells do not support giving an 'any Collection' to a generic function
