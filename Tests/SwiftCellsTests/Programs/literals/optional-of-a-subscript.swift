let v = 5
let m: Int?? = ["a": v]["x"]
print(m as Any)  // expect: nil
