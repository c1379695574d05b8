local function Body(x, y, z, vx, vy, vz, mass)
  return { x = x, y = y, z = z, vx = vx, vy = vy, vz = vz, mass = mass }
end
local sqrt = math.sqrt
local function advance(bodies, dt)
  for i = 1, #bodies do
    local a = bodies[i]
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx = a.x - b.x
      local dy = a.y - b.y
      local dz = a.z - b.z
      local squared = dx * dx + dy * dy + dz * dz
      local magnitude = dt / (squared * sqrt(squared))
      a.vx = a.vx - dx * b.mass * magnitude
      a.vy = a.vy - dy * b.mass * magnitude
      a.vz = a.vz - dz * b.mass * magnitude
      b.vx = b.vx + dx * a.mass * magnitude
      b.vy = b.vy + dy * a.mass * magnitude
      b.vz = b.vz + dz * a.mass * magnitude
    end
  end
  for _, body in ipairs(bodies) do
    body.x = body.x + dt * body.vx
    body.y = body.y + dt * body.vy
    body.z = body.z + dt * body.vz
  end
end
local bodies = {
  Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5), Body(4.8, -1.2, -0.1, 0.6, 2.8, 0.0, 0.04), Body(8.3, 4.1, -0.4, -1.0, 1.8, 0.0, 0.01),
  Body(12.9, -15.1, -0.2, 1.1, 0.9, 0.0, 0.002), Body(15.4, -25.9, 0.2, 1.0, 0.6, 0.0, 0.002),
}
for _ = 1, 20000 do advance(bodies, 0.001) end
local function whole(x) return x < 0 and math.ceil(x) or math.floor(x) end
print(string.format("%d %d", whole(bodies[1].x * 1000000), whole(bodies[5].y * 1000000)))
