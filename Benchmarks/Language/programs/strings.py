def strings(n):
    text = ""
    for i in range(n):
        text += "item "
        text += str(i)
        text += "\n"
    return len(text)
print(strings(200_000))
