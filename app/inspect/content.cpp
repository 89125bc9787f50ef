// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/content.h"

namespace docket
{

std::unique_ptr<const Descriptor> openContent(const Target &target)
{
    FileStatus status;
    if (!target.isOpened() || target.status(status) || status.size.type != FileType::Regular)
        return nullptr;
    const ProcPath path(target.descriptor());
    auto content = std::make_unique<const Descriptor>(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOATIME);
    if (!content->isOpen())
        content = std::make_unique<const Descriptor>(path.c_str(), O_RDONLY | O_NONBLOCK);
    return content->isOpen() ? std::move(content) : nullptr;
}

} // namespace docket
