// Swift makes a number of the type out of the step, also after the last number.
for i in stride(from: -128 as Int8, through: 126, by: 130) { print(i) } // fails: 130 does not fit in Int8
// expect: -128
