local function matrix(n, scale)
  local rows = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j] = (i * n + j) * scale end
    rows[i] = row
  end
  return rows
end
local function product(a, b, n)
  local c = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do
      local sum = 0.0
      for k = 0, n - 1 do sum = sum + a[i][k] * b[k][j] end
      row[j] = sum
    end
    c[i] = row
  end
  return c
end
local n = 200
local c = product(matrix(n, 0.5), matrix(n, 0.25), n)
print(string.format("%d %d", c[10][20] // 1 | 0, c[199][199] // 1 | 0))
