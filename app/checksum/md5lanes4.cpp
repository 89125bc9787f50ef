// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "checksum/md5lanes.h"

namespace docket
{

void md5Lanes4(std::uint32_t *state, const char *const *data, std::size_t blocks)
{
    compress<4>(state, data, blocks);
}

} // namespace docket
