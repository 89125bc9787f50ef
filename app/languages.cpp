// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace docket
{

void speakUsersLanguage()
{
    const QString folder = QStringLiteral(":/docket/translations");
    auto *own = new QTranslator(qApp);
    // English has a file of its own, for its plural forms.
    if (!own->load(QLocale(), QStringLiteral("docket"), QStringLiteral("_"), folder) &&
        !own->load(QStringLiteral("docket_en"), folder))
        return;
    QCoreApplication::installTranslator(own);
    auto *qtsOwn = new QTranslator(qApp);
    if (qtsOwn->load(QLocale(own->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtsOwn);
}

} // namespace docket
