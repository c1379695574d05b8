local function numbers(n)
  local result = {}
  local seed = 42
  for i = 1, n do
    seed = (seed * 1103515245 + 12345) % 2147483648
    result[i] = seed
  end
  return result
end
local list = numbers(100000)
table.sort(list, function(a, b) return a > b end)
print(string.format("%d %d %d", list[1], list[50001], list[100000]))
