local function mandelbrot(size, limit)
  local inside = 0
  for row = 0, size - 1 do
    local ci = 2.0 * row / size - 1.0
    for column = 0, size - 1 do
      local cr = 2.0 * column / size - 1.5
      local zr, zi, n = 0.0, 0.0, 0
      while n < limit and zr * zr + zi * zi <= 4.0 do
        local after = zr * zr - zi * zi + cr
        zi = 2.0 * zr * zi + ci
        zr = after
        n = n + 1
      end
      if n == limit then inside = inside + 1 end
    end
  end
  return inside
end
print(mandelbrot(200, 100))
