func parts(_ isFirst: Bool) -> (Int, Int) {
    let t: (Int, Int)
    if isFirst { t.0 = 1 } else { t.0 = 2 }  // error: Cells give a tuple its first value as a whole. // note: t = (…)
    t.1 = 5
    return t
}
print(parts(true))
