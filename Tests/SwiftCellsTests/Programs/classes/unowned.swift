class Owner { let name = "o"; lazy var pet = Pet(self) }
class Pet { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
let o = Owner()
print(o.pet.owner.name)  // expect: o
