class Net {
    init() { self.layer = 3 }  // error: 'Net' has no member 'layer'. // note: A property is declared in the type before it is used
}
