// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

// MD5's compression function (RFC 1321, 3.4) on as many messages at once as a vector register has lanes of 32
// bits. Included by one file for each instruction set, which is compiled for that set alone: so all of it is
// in an unnamed namespace and calls nothing from elsewhere, lest the linker take such code for everybody's.
namespace docket
{

// Adds `blocks` blocks of 64 bytes, each lane its own, to `state`, in which A, B, C and D of all lanes stand
// one after the other.
using Md5Lanes = void(std::uint32_t *state, const char *const *data, std::size_t blocks);

extern Md5Lanes md5Lanes4;
#ifdef __x86_64__
extern Md5Lanes md5Lanes8;
extern Md5Lanes md5Lanes16;
#endif

namespace
{

// floor(2^32 × |sin(i + 1)|), and how far each step rotates.
constexpr std::uint32_t md5Sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
constexpr int md5Rotations[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

// One 32-bit word of each lane.
template <std::size_t Width>
struct Words {
    // An alias made by `using` loses the attribute where it depends on a parameter.
    typedef std::uint32_t Vector __attribute__((vector_size(4 * Width))); // NOLINT(modernize-use-using)
};

template <std::size_t Width, bool Upper, typename Vector, int... Index>
[[gnu::always_inline]] inline Vector interleaved(const Vector &a, const Vector &b,
                                                 std::integer_sequence<int, Index...>)
{
    constexpr int width = Width;
    constexpr int from = Upper ? width / 2 : 0;
    return __builtin_shufflevector(a, b, (from + Index / 2 + (Index % 2 == 0 ? 0 : width))...);
}

// Rows to columns: interleaving the upper half of the rows with the lower, once for each bit of their number.
template <std::size_t Width, typename Vector>
[[gnu::always_inline]] inline void transpose(Vector (&rows)[Width])
{
    using All = std::make_integer_sequence<int, int(Width)>;
    for (std::size_t bit = 1; bit < Width; bit *= 2) {
        Vector next[Width];
#pragma GCC unroll 8
        for (std::size_t i = 0; i < Width / 2; ++i) {
            next[2 * i] = interleaved<Width, false>(rows[i], rows[i + Width / 2], All());
            next[2 * i + 1] = interleaved<Width, true>(rows[i], rows[i + Width / 2], All());
        }
#pragma GCC unroll 16
        for (std::size_t i = 0; i < Width; ++i)
            rows[i] = next[i];
    }
}

// The 16 words of a block, of all lanes.
template <std::size_t Width, typename Vector>
[[gnu::always_inline]] inline void load(Vector (&words)[16], const char *const *data, std::size_t offset)
{
    for (std::size_t from = 0; from < 16; from += Width) {
        Vector rows[Width];
#pragma GCC unroll 16
        for (std::size_t lane = 0; lane < Width; ++lane)
            __builtin_memcpy(&rows[lane], data[lane] + offset + 4 * from, sizeof(Vector));
        transpose<Width>(rows);
#pragma GCC unroll 16
        for (std::size_t i = 0; i < Width; ++i)
            words[from + i] = rows[i];
    }
}

template <int Step, typename Vector>
[[gnu::always_inline]] inline Vector mixed(const Vector &b, const Vector &c, const Vector &d)
{
    if constexpr (Step < 16)
        return d ^ (b & (c ^ d)); // (b & c) | (~b & d)
    else if constexpr (Step < 32)
        return c ^ (d & (b ^ c)); // (b & d) | (c & ~d)
    else if constexpr (Step < 48)
        return b ^ c ^ d;
    else
        return c ^ (b | ~d);
}

template <int Step, typename Vector>
[[gnu::always_inline]] inline void step(Vector &a, const Vector &b, const Vector &c, const Vector &d,
                                        const Vector (&words)[16])
{
    constexpr int first[4] = {0, 1, 5, 0};
    constexpr int stride[4] = {1, 5, 3, 7};
    constexpr int word = (first[Step / 16] + stride[Step / 16] * Step) % 16;
    constexpr int rotation = md5Rotations[Step / 16][Step % 4];
    const Vector sum = a + (words[word] + md5Sines[Step]) + mixed<Step>(b, c, d);
    a = b + ((sum << rotation) | (sum >> (32 - rotation)));
}

template <typename Vector, int... Four>
[[gnu::always_inline]] inline void allSteps(Vector &a, Vector &b, Vector &c, Vector &d,
                                            const Vector (&words)[16], std::integer_sequence<int, Four...>)
{
    ((step<4 * Four>(a, b, c, d, words), step<4 * Four + 1>(d, a, b, c, words),
      step<4 * Four + 2>(c, d, a, b, words), step<4 * Four + 3>(b, c, d, a, words)),
     ...);
}

template <std::size_t Width>
[[gnu::always_inline]] inline void compress(std::uint32_t *state, const char *const *data, std::size_t blocks)
{
    using Vector = typename Words<Width>::Vector;
    Vector sums[4];
    __builtin_memcpy(sums, state, sizeof sums);
    for (std::size_t block = 0; block < blocks; ++block) {
        Vector words[16];
        load<Width>(words, data, 64 * block);
        Vector a = sums[0];
        Vector b = sums[1];
        Vector c = sums[2];
        Vector d = sums[3];
        allSteps(a, b, c, d, words, std::make_integer_sequence<int, 16>());
        sums[0] += a;
        sums[1] += b;
        sums[2] += c;
        sums[3] += d;
    }
    __builtin_memcpy(state, sums, sizeof sums);
}

} // namespace

} // namespace docket
