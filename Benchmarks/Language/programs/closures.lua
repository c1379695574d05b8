local function adder(step) return function(x) return x + step end end
local function run(n, f)
  local x = 0
  for _ = 1, n do x = f(x) end
  return x
end
print(run(1000000, adder(3)))
