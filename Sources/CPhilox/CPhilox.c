#include "CPhilox.h"

uint32_t balans_philox_batch(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]) {
  for (uint32_t b = 0; b < 8; b++) {
    balans_words block = balans_philox(k0, k1, c0, c1, c2 + b, c3);
    words[4 * b] = block.w0;
    words[4 * b + 1] = block.w1;
    words[4 * b + 2] = block.w2;
    words[4 * b + 3] = block.w3;
  }
  // Without branches: whether a word is low cannot be guessed.
  uint32_t below = 0;
  for (int i = 0; i < 32; i++) below |= (uint32_t)(words[i] < limits[i]) << i;
  return below;
}

void balans_philox_each(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]) {
  for (int b = 0; b < 8; b++) {
    balans_words block = balans_philox(k0, k1, c0, c1[b], c2[b], c3);
    words[4 * b] = block.w0;
    words[4 * b + 1] = block.w1;
    words[4 * b + 2] = block.w2;
    words[4 * b + 3] = block.w3;
  }
}
