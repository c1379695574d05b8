@staticmethod  // error: Cells do not support the attribute '@staticmethod'. Write 'static' before 'func'
func f() {}
