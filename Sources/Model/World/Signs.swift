// Answers as numbers, without a branch: what a month asks of thousands of households or changes
// cannot be guessed, and a wrong guess costs more than the answer. The answer is the sign of a
// difference.

/// 1 if `a` is below `b`, otherwise 0.
///
/// - Precondition: they differ by less than 2³¹.
@inline(__always)
func oneIf(_ a: Int32, isBelow b: Int32) -> UInt32 { UInt32(bitPattern: a &- b) >> 31 }

/// 1 if no bit is set, otherwise 0.
///
/// - Precondition: the highest bit is not.
@inline(__always)
func oneIfNothing(_ bits: UInt32) -> UInt32 { (bits &- 1) >> 31 }

/// The lesser of two amounts, by the sign of their difference.
@inline(__always)
func lesser(_ a: Int64, _ b: Int64) -> Int64 {
  let difference = a &- b
  return b &+ (difference & (difference >> 63))
}
