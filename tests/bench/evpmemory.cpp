// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// What OpenSSL's digests take in memory, one after the other in one thread: the limit of what reads files.
//
//   evpmemory MEBIBYTES NAME...    OpenSSL's names
//
// Prints the seconds for so many bytes with all of them.

#include <openssl/evp.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    constexpr int piecesInMebibyte = 4;
    const std::vector<char> piece(1024 * 1024 / piecesInMebibyte, 'x');
    const int pieces = std::atoi(argv[1]) * piecesInMebibyte;
    const auto began = std::chrono::steady_clock::now();
    for (int i = 2; i < argc; ++i) {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        if (EVP_DigestInit_ex(context, EVP_get_digestbyname(argv[i]), nullptr) != 1)
            return 1;
        for (int done = 0; done < pieces; ++done)
            EVP_DigestUpdate(context, piece.data(), piece.size());
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        EVP_DigestFinal_ex(context, digest.data(), nullptr);
        EVP_MD_CTX_free(context);
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
    std::printf("%.6f\n", taken.count());
}
