import Labelling

/// How many boxes overlap no other, found without the engine's help: by a sweep
/// along x over the boxes in the order of their left sides.
func countFree(_ boxes: [Box]) -> Int {
  let order = boxes.indices.sorted { boxes[$0].minimum.x < boxes[$1].minimum.x }
  var isHit = [Bool](repeating: false, count: boxes.count)
  for (place, one) in order.enumerated() {
    for other in order[(place + 1)...] {
      if boxes[other].minimum.x >= boxes[one].maximum.x { break }
      let top = max(boxes[one].minimum.y, boxes[other].minimum.y)
      let bottom = min(boxes[one].maximum.y, boxes[other].maximum.y)
      if top < bottom {
        isHit[one] = true
        isHit[other] = true
      }
    }
  }
  return isHit.count { !$0 }
}
