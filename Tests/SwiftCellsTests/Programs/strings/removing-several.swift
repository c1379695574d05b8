var t = "héllo 👩‍👩‍👧"
t.removeLast(2)
print(t)  // expect: héllo
t.removeFirst(2)
print(t)  // expect: llo
t.removeLast(0)
print(t.count)  // expect: 3
t.removeFirst(3)
print(t.isEmpty)  // expect: true
print(String("aaa".shuffled()))  // expect: aaa
