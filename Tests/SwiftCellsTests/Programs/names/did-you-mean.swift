let weight = 1
print(wieght)  // error: nothing named 'wieght'
