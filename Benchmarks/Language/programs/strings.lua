-- Lua's strings cannot grow in place: as its manual advises, the parts are collected in a table.
local function strings(n)
  local parts = {}
  for i = 0, n - 1 do
    parts[#parts + 1] = "item "
    parts[#parts + 1] = tostring(i)
    parts[#parts + 1] = "\n"
  end
  return #table.concat(parts)
end
print(strings(200000))
