// Random123's Philox4x32-10 behind two functions Swift can call.
//
// Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3" (SC11).
// Counter-based: the words at an address depend on nothing but the key and the counter.
#ifndef BALANS_CPHILOX_H
#define BALANS_CPHILOX_H

#include <Random123/philox.h>
#include <stdint.h>

typedef struct {
  uint32_t w0, w1, w2, w3;
} balans_words;

static inline __attribute__((always_inline)) balans_words balans_philox(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3) {
  philox4x32_ctr_t counter = {{c0, c1, c2, c3}};
  philox4x32_key_t key = {{k0, k1}};
  philox4x32_ctr_t r = philox4x32_R(10, counter, key);
  balans_words words = {r.v[0], r.v[1], r.v[2], r.v[3]};
  return words;
}

// The blocks at eight counters in a row, from c2 on: word w of block b goes to words[4 * b + w].
// Returns, as bits in that order, which words lie below their limit.
uint32_t balans_philox_batch(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]);

// The blocks at eight counters that share their first and last word: word w of block b goes to
// words[4 * b + w].
void balans_philox_each(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]);

// The same two as a processor without wide registers does them.
uint32_t balans_philox_batch_plain(
    uint32_t k0, uint32_t k1, uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3,
    const uint32_t limits[32], uint32_t words[32]);
void balans_philox_each_plain(
    uint32_t k0, uint32_t k1, uint32_t c0, const uint32_t c1[8], const uint32_t c2[8], uint32_t c3,
    uint32_t words[32]);

#endif
