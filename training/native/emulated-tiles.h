// The tile instructions by ordinary ones, for a processor with AVX-512 that has no tiles. It is slow: it is
// there so that the tests of this folder's code run on more machines than those that train.
#pragma once

#include <immintrin.h>

#include <cstdint>
#include <cstring>

namespace emulated {

struct Tile {
    alignas(64) uint8_t rows[16][64];
};

inline thread_local Tile tiles[8];

inline void load(int tile, const void* from, long stride) {
    for (int row = 0; row < 16; row++)
        memcpy(tiles[tile].rows[row], static_cast<const uint8_t*>(from) + row * stride, 64);
}

inline void store(int tile, void* to, long stride) {
    for (int row = 0; row < 16; row++)
        memcpy(static_cast<uint8_t*>(to) + row * stride, tiles[tile].rows[row], 64);
}

inline void clear(int tile) { memset(tiles[tile].rows, 0, sizeof(Tile)); }

inline float float_of(uint16_t bits) {
    uint32_t wide = uint32_t(bits) << 16;
    float value;
    memcpy(&value, &wide, sizeof value);
    return value;
}

// sum += left right, in fp32: a row of `left` holds 32 numbers in bfloat16, a row of `right` two for each
// column.
inline void multiply(int sum, int left, int right) {
    for (int row = 0; row < 16; row++) {
        float totals[16];
        memcpy(totals, tiles[sum].rows[row], 64);
        for (int pair = 0; pair < 16; pair++) {
            uint16_t a[2], b[32];
            memcpy(a, tiles[left].rows[row] + 4 * pair, 4);
            memcpy(b, tiles[right].rows[pair], 64);
            for (int column = 0; column < 16; column++)
                totals[column] +=
                    float_of(a[0]) * float_of(b[2 * column]) + float_of(a[1]) * float_of(b[2 * column + 1]);
        }
        memcpy(tiles[sum].rows[row], totals, 64);
    }
}

}  // namespace emulated

#undef _tile_loadd
#undef _tile_stored
#undef _tile_zero
#undef _tile_dpbf16ps
#undef _tile_loadconfig
#undef _tile_release
#define _tile_loadd(tile, from, stride) emulated::load(tile, from, stride)
#define _tile_stored(tile, to, stride) emulated::store(tile, to, stride)
#define _tile_zero(tile) emulated::clear(tile)
#define _tile_dpbf16ps(sum, left, right) emulated::multiply(sum, left, right)
#define _tile_loadconfig(shape) static_cast<void>(shape)
#define _tile_release() static_cast<void>(0)
