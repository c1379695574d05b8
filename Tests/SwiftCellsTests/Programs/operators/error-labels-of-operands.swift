struct Money { var cents: Int }
func + (a: Money, to b: Money) -> Money { Money(cents: a.cents + b.cents) }  // error: The operands of an operator have no labels. // note: Leave 'to' out.
func - (_ a: Money, _ b: Money) -> Money { Money(cents: a.cents - b.cents) }
