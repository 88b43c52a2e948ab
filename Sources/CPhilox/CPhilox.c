#include "CPhilox.h"

// Philox4x32-10 over two counters at a time, a word of each in the low half of a 64-bit lane: a
// round's product is then in place, its high half to be shifted down and its low half as it stands.
// What is left in the high halves is never looked at. (tests: the words are those of Random123)
typedef uint64_t lanes __attribute__((vector_size(16)));

// Two counters each: as many as there are registers for.
enum { pairs = 2 };

static inline __attribute__((always_inline)) lanes low_product(lanes a, uint64_t b) {
  return (a & 0xFFFFFFFF) * b;
}

// Turns four counters into their words: word w of block b goes to words[4 * b + w].
static inline __attribute__((always_inline)) void philox_four(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[4], const uint32_t c2[4], uint32_t c3,
    uint32_t words[16]) {
  lanes w0[pairs], w1[pairs], w2[pairs], w3[pairs];
  for (int p = 0; p < pairs; p++) {
    w0[p] = (lanes){c0, c0};
    w1[p] = (lanes){c1[2 * p], c1[2 * p + 1]};
    w2[p] = (lanes){c2[2 * p], c2[2 * p + 1]};
    w3[p] = (lanes){c3, c3};
  }
  lanes key0 = {k0, k0}, key1 = {k1, k1};
#pragma clang loop unroll(full)
  for (int round = 0; round < 10; round++) {
    for (int p = 0; p < pairs; p++) {
      lanes first = low_product(w0[p], PHILOX_M4x32_0);
      lanes second = low_product(w2[p], PHILOX_M4x32_1);
      w0[p] = (second >> 32) ^ w1[p] ^ key0;
      w1[p] = second;
      w2[p] = (first >> 32) ^ w3[p] ^ key1;
      w3[p] = first;
    }
    key0 += PHILOX_W32_0;
    key1 += PHILOX_W32_1;
  }
  for (int p = 0; p < pairs; p++) {
    for (int lane = 0; lane < 2; lane++) {
      uint32_t *block = words + 4 * (2 * p + lane);
      block[0] = (uint32_t)w0[p][lane];
      block[1] = (uint32_t)w1[p][lane];
      block[2] = (uint32_t)w2[p][lane];
      block[3] = (uint32_t)w3[p][lane];
    }
  }
}

uint32_t balans_philox_batch(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]) {
  const uint32_t household[4] = {c1, c1, c1, c1};
  for (int half = 0; half < 2; half++) {
    const uint32_t first = c2 + 4 * half;
    const uint32_t ordinals[4] = {first, first + 1, first + 2, first + 3};
    philox_four(k0, k1, c0, household, ordinals, c3, words + 16 * half);
  }
  // Without branches: whether a word is low cannot be guessed.
  uint32_t below = 0;
  for (int i = 0; i < 32; i++) below |= (uint32_t)(words[i] < limits[i]) << i;
  return below;
}

void balans_philox_each(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]) {
  for (int half = 0; half < 2; half++) {
    philox_four(k0, k1, c0, c1 + 4 * half, c2 + 4 * half, c3, words + 16 * half);
  }
}
