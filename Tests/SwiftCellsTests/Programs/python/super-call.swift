class A { init() {} }
class B: A { override init() { super().__init__() } }  // error: 'super' is no function. // note: super.init()
