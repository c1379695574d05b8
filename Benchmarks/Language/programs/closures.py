def adder(step):
    return lambda x: x + step
def run(n, f):
    x = 0
    for _ in range(n):
        x = f(x)
    return x
print(run(1_000_000, adder(3)))
