switch 3 {
case 1:  // error: Each case must do something // note: Cases that do the same are written together: case 1, 2:
case 2: print("one or two")
default: break
}
