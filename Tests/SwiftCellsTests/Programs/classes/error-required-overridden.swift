class A { required init() {} }
class B: A { override init() { super.init() } }  // error: 'init()' is required of every subclass: write 'required'
