// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// A library needs one file of code. This one is for those that only carry the tests' precompiled headers.
namespace docket::test
{
extern const int precompiledHeaders;
const int precompiledHeaders = 0;
} // namespace docket::test
