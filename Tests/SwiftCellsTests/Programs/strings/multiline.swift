let t = """
    first
      second "quoted"
    third \(1 + 1)
    joined \
    line
    """
print(t)
print(t.split(separator: "\n").count)
print(#"raw \n \(x)"#, "tab\tend", "quote\"", "\u{48}\u{49}")
// expect: first
// expect:   second "quoted"
// expect: third 2
// expect: joined line
// expect: 4
// expect: raw \n \(x) tab	end quote" HI
