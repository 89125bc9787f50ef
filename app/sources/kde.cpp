// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "sources/tools.h"

#include <array>

namespace docket
{

// Dolphin's tags and ratings, KMail's attachments.
std::span<const ClaimSource> kdeSources()
{
    static constexpr std::array sources{
        ClaimSource{"xdg.tags", Tool::Kde, What::Tags},
        ClaimSource{"xdg.comment", Tool::Kde, What::Comment},
        ClaimSource{"baloo.rating", Tool::Kde, What::Rating},
        ClaimSource{"xdg.origin.email.subject", Tool::Kde, What::MailSubject},
        ClaimSource{"xdg.origin.email.sender", Tool::Kde, What::MailSender},
        ClaimSource{"xdg.origin.email.from", Tool::Kde, What::MailFrom},
        ClaimSource{"xdg.origin.email.message-id", Tool::Kde, What::MailMessageId},
    };
    return sources;
}

} // namespace docket
