struct A { var b = B(); var n = 1 }
struct B { var x = 1; var c = C() }
class C { var k = 2 }
print(A().b.x, A().b.c.k, A(n: 3).n) // expect: 1 2 3
struct W { var list = [Item()]; struct Item { var name = "x"; var tags: [String] = [] } }
print(W().list[0].name, W()) // expect: x W(list: [main.W.Item(name: "x", tags: [])])
