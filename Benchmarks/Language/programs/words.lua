local function words(n)
  local stems = { [0] = "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta" }
  local counts = {}
  local seed = 1
  for _ = 1, n do
    seed = (seed * 1103515245 + 12345) % 2147483648
    local word = stems[seed % 8] .. stems[(seed // 8) % 8]
    counts[word] = (counts[word] or 0) + 1
  end
  local largest, kinds = 0, 0
  for _, count in pairs(counts) do
    kinds = kinds + 1
    if count > largest then largest = count end
  end
  return kinds * 1000000 + largest
end
print(words(200000))
