with torch.no_grad():  // error: There is no 'with' in Swift. // note: Write noGrad { … }
    print(1)
