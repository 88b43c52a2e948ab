#include "CPhilox.h"

#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Philox4x32-10 over several counters at a time, a word of each in the low half of a 64-bit lane: a
// round's product is then in place, its high half to be shifted down and its low half as it stands.
// What is left in the high halves is never looked at. (tests: the words are those of Random123)
//
// Whole numbers only, so a processor with wider registers gives the same words, sooner: it is asked
// once what it has. The code is the same for all.
typedef uint64_t lanes __attribute__((vector_size(32)));

// Counters in a vector, and vectors in a batch of eight.
enum { width = 4, most = 2 };

static inline __attribute__((always_inline)) void multiply(const lanes *a, uint64_t b, lanes *to) {
  *to = (*a & 0xFFFFFFFF) * b;
}

// Turns counters into their words, `vectors` times four: word w of block b goes to words[4 * b + w].
static inline __attribute__((always_inline)) void philox(
    int vectors, uint32_t k0, uint32_t k1, uint32_t c0, const lanes *c1, const lanes *c2,
    uint32_t c3, uint32_t *words) {
  lanes w0[most], w1[most], w2[most], w3[most];
  for (int v = 0; v < vectors; v++) {
    w0[v] = (lanes){c0, c0, c0, c0};
    w1[v] = c1[v];
    w2[v] = c2[v];
    w3[v] = (lanes){c3, c3, c3, c3};
  }
  lanes key0 = {k0, k0, k0, k0}, key1 = {k1, k1, k1, k1};
#pragma clang loop unroll(full)
  for (int round = 0; round < 10; round++) {
    for (int v = 0; v < vectors; v++) {
      lanes first, second;
      multiply(&w0[v], PHILOX_M4x32_0, &first);
      multiply(&w2[v], PHILOX_M4x32_1, &second);
      w0[v] = (second >> 32) ^ w1[v] ^ key0;
      w1[v] = second;
      w2[v] = (first >> 32) ^ w3[v] ^ key1;
      w3[v] = first;
    }
    key0 += PHILOX_W32_0;
    key1 += PHILOX_W32_1;
  }
  for (int v = 0; v < vectors; v++) {
    // Two words side by side in a lane (the first lowest in memory), then two lanes in a block.
    lanes low = (w0[v] & 0xFFFFFFFF) | (w1[v] << 32);
    lanes high = (w2[v] & 0xFFFFFFFF) | (w3[v] << 32);
    lanes even = __builtin_shufflevector(low, high, 0, 4, 1, 5);
    lanes odd = __builtin_shufflevector(low, high, 2, 6, 3, 7);
    memcpy(words + 4 * width * v, &even, sizeof even);
    memcpy(words + 4 * width * v + 2 * width, &odd, sizeof odd);
  }
}

// The blocks of one household at eight counters in a row, and which of their words are low.
static inline __attribute__((always_inline)) void in_a_row(
    int vectors, uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    uint32_t words[32]) {
  const lanes household = {c1, c1, c1, c1};
  const lanes ordinals[most] = {{c2, c2 + 1, c2 + 2, c2 + 3}, {c2 + 4, c2 + 5, c2 + 6, c2 + 7}};
  const lanes households[most] = {household, household};
  for (int v = 0; v < most; v += vectors) {
    philox(vectors, k0, k1, c0, households + v, ordinals + v, c3, words + 4 * width * v);
  }
}

static inline __attribute__((always_inline)) void apart(
    int vectors, uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8],
    uint32_t c3, uint32_t words[32]) {
  const lanes households[most] = {{c1[0], c1[1], c1[2], c1[3]}, {c1[4], c1[5], c1[6], c1[7]}};
  const lanes ordinals[most] = {{c2[0], c2[1], c2[2], c2[3]}, {c2[4], c2[5], c2[6], c2[7]}};
  for (int v = 0; v < most; v += vectors) {
    philox(vectors, k0, k1, c0, households + v, ordinals + v, c3, words + 4 * width * v);
  }
}

// As bits, which words lie below their limit; without branches, since that cannot be guessed.
static inline __attribute__((always_inline)) uint32_t low_words(
    const uint32_t words[32], const uint32_t limits[32]) {
  uint32_t below = 0;
  for (int i = 0; i < 32; i++) below |= (uint32_t)(words[i] < limits[i]) << i;
  return below;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static uint32_t in_a_row_wide(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]) {
  in_a_row(most, k0, k1, c0, c1, c2, c3, words);
  uint32_t below = 0;
  for (int i = 0; i < 32; i += 8) {
    __m256i word = _mm256_loadu_si256((const __m256i *)(words + i));
    __m256i limit = _mm256_loadu_si256((const __m256i *)(limits + i));
    // A word that is the larger of the two is not below; there is no other unsigned comparison.
    __m256i not_below = _mm256_cmpeq_epi32(_mm256_max_epu32(word, limit), word);
    below |= (uint32_t)(uint8_t)~_mm256_movemask_ps(_mm256_castsi256_ps(not_below)) << i;
  }
  return below;
}

__attribute__((target("avx2"))) static void apart_wide(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]) {
  apart(most, k0, k1, c0, c1, c2, c3, words);
}
#endif

uint32_t balans_philox_batch(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    return in_a_row_wide(k0, k1, c0, c1, c2, c3, limits, words);
  }
#endif
  return balans_philox_batch_plain(k0, k1, c0, c1, c2, c3, limits, words);
}

uint32_t balans_philox_batch_plain(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]) {
  in_a_row(1, k0, k1, c0, c1, c2, c3, words);
  return low_words(words, limits);
}

void balans_philox_each(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return apart_wide(k0, k1, c0, c1, c2, c3, words);
#endif
  balans_philox_each_plain(k0, k1, c0, c1, c2, c3, words);
}

void balans_philox_each_plain(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]) {
  apart(1, k0, k1, c0, c1, c2, c3, words);
}
