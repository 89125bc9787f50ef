// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

// What of a recorded address is not shown unless asked for. Pure functions for any thread.
namespace docket
{

struct Redacted {
    QByteArray text;
    bool hidesSomething = false;

    friend bool operator==(const Redacted &, const Redacted &) = default;
};

// The address with "***" in place of what gives access: who logs in and with what (user:password@), and the
// values of parameters that sign a query, name a key or session, or limit it (sig, token, X-Amz-*, Expires
// …), in the query, the fragment and the path, also of an address within a value. Rather hides too much: an
// address need not be well-formed to have worked once.
[[nodiscard]] Redacted redacted(QByteArrayView url);

} // namespace docket
