// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/md5lanes.h"

#ifdef __x86_64__

namespace docket
{

void md5Lanes8(std::uint32_t *state, const char *const *data, std::size_t blocks)
{
    compress<8>(state, data, blocks);
}

} // namespace docket

#endif
