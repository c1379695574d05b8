enum Day { case monday }
print(Day.`self`) // error: Cells do not support a member named `self`.
