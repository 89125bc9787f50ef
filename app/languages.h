// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of a program in its user's language.
namespace docket
{

// Has tr() speak the first of the user's languages that Docket speaks, else English, and Qt's own dialogs the
// same where its translations are installed. Numbers and dates stay those of the user's locale. Once, in the
// main thread, with a QCoreApplication and before the first word; tr() may be called from any thread after
// that.
void speakUsersLanguage();

} // namespace docket
