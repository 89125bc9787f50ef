// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "evidence/redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace docket;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void keeps_data();
    void keeps();
    void hidesByName_data();
    void hidesByName();
    void endsSoon_data();
    void endsSoon();
};

void TestRedaction::hides_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *url, const char *expected) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(expected);
    };
    row("user and password", "https://user:pass@example.com/a.dmg", "https://***@example.com/a.dmg");
    row("token as user", "https://ghp_0123@github.com/a.zip", "https://***@github.com/a.zip");
    row("password only", "ftp://:pass@example.com/a", "ftp://***@example.com/a");
    row("password with an @", "https://user:p@ss@example.com/a", "https://***@example.com/a");
    row("password with a slash", "https://user:pa/ss@example.com/a", "https://***@example.com/a");
    row("password with a question mark", "https://user:pa?ss@example.com/a", "https://***@example.com/a");
    row("password with a hash", "https://user:pa#ss@example.com/a", "https://***@example.com/a");
    row("no scheme", "user:pass@example.com/a", "user:***@example.com/a");
    row("no scheme, slashes", "//user:pass@example.com/a", "//***@example.com/a");
    row("one slash", "https:/user:pass@example.com/a", "https:/***@example.com/a");
    row("backslashes", "https:\\\\user:pass@example.com\\a", "https:\\\\***@example.com\\a");
    row("scheme in capitals", "HTTPS://user:pass@example.com/", "HTTPS://***@example.com/");
    row("port", "https://user:pass@example.com:8443/a", "https://***@example.com:8443/a");
    row("IPv6", "https://user:pass@[::1]:8443/a", "https://***@[::1]:8443/a");
    row("both", "https://u:p@example.com/a?token=abc", "https://***@example.com/a?token=***");
    row("S3, signature 4",
        "https://b.s3.amazonaws.com/a.dmg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20261117"
        "&X-Amz-Date=20261117T130211Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=0123abcd",
        "https://b.s3.amazonaws.com/a.dmg?X-Amz-Algorithm=***&X-Amz-Credential=***&X-Amz-Date=***"
        "&X-Amz-Expires=***&X-Amz-SignedHeaders=***&X-Amz-Signature=***");
    row("S3, signature 2", "https://s3/a?AWSAccessKeyId=AKIA&Expires=1700000000&Signature=ab%2Fcd%3D",
        "https://s3/a?AWSAccessKeyId=***&Expires=***&Signature=***");
    row("GCS", "https://storage.googleapis.com/a?X-Goog-Signature=00&generation=17",
        "https://storage.googleapis.com/a?X-Goog-Signature=***&generation=17");
    row("Azure",
        "https://x.blob.core.windows.net/c/a?sv=2022-11-02&sp=r&se=2026-11-18T00:00:00Z&sr=b&sig=a%2Bb%3D",
        "https://x.blob.core.windows.net/c/a?sv=***&sp=***&se=***&sr=***&sig=***");
    row("CloudFront", "https://d.cloudfront.net/a?Policy=eyJ_&Signature=x~&Key-Pair-Id=APKA",
        "https://d.cloudfront.net/a?Policy=***&Signature=***&Key-Pair-Id=***");
    row("nginx's secure_link", "https://h/a?md5=_e4Nc3iduzkWRm01TBBNYw&expires=2147483647",
        "https://h/a?md5=***&expires=***");
    row("in the fragment", "https://h/cb#access_token=abc&state=1", "https://h/cb#access_token=***&state=1");
    row("after the query, in the fragment", "https://h/?a=1#id_token=abc", "https://h/?a=1#id_token=***");
    row("a second question mark", "https://h/?a=1?token=abc", "https://h/?a=1?token=***");
    row("semicolons between parameters", "https://h/?a=1;sig=xyz;b=2", "https://h/?a=1;sig=***");
    row("semicolon in a value", "https://h/?sig=abc;def&b=2", "https://h/?sig=***&b=2");
    row("slashes in a value", "https://h/?sig=ab/cd/=&b=2", "https://h/?sig=***&b=2");
    row("in the path", "https://h/a;jsessionid=0123;x=1/b", "https://h/a;jsessionid=***/b");
    row("name in escapes", "https://h/?%73ig=abc", "https://h/?%73ig=***");
    row("name in capitals", "https://h/?SIGNATURE=abc", "https://h/?SIGNATURE=***");
    row("broken escape beside", "https://h/?a=%zz&sig=%zz", "https://h/?a=%zz&sig=***");
    row("broken escape in the name", "https://h/?token%zz=abc", "https://h/?token%zz=***");
    row("twice", "https://h/?sig=1&sig=2", "https://h/?sig=***&sig=***");
    row("no host", "?sig=abc", "?sig=***");
    row("address in a value", "https://h/?u=https%3A%2F%2Fuser%3Apass%40g%2Fa&b=2", "https://h/?u=***&b=2");
    row("plain address in a value", "https://h/?u=https://user:pass@g/a", "https://h/?u=***");
    row("signed address in a value", "https://h/?u=https://g/a?sig=abc", "https://h/?u=https://g/a?sig=***");
    row("address in an address in a value",
        "https://h/?u=https%3A%2F%2Fg%2F%3Fu%3Dhttps%253A%252F%252Fuser%253Apass%2540f", "https://h/?u=***");
    row("deeper than is looked", "https://h/?u=%2F%2Fg%2F%3Fu%3D%252F%252Ff%252F%253Fu%253D%25252F%25252Fe",
        "https://h/?u=***");
    row("newlines", "https://h/?sig=a\nb", "https://h/?sig=***");
}

void TestRedaction::hides()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, expected);
    const Redacted result = redacted(url);
    QCOMPARE(result.text, expected);
    QVERIFY(result.hidesSomething);
    QCOMPARE(redacted(expected).text, expected); // what is left hides nothing more
}

void TestRedaction::keeps_data()
{
    QTest::addColumn<QByteArray>("url");
    const auto row = [](const char *name, const QByteArray &url) { QTest::newRow(name) << url; };
    row("nothing", "");
    row("plain", "https://download.example.com/pub/firefox/releases/144.0/mac/en-US/Firefox%20144.0.dmg");
    row("harmless query", "https://h/?product=firefox-latest&os=osx&lang=en-US");
    row("a name only", "https://h/?token");
    row("no value", "https://h/?token=");
    row("an author is no auth", "https://h/?author=greg");
    row("@ in the path", "https://h/@scope/package/-/package-1.0.tgz");
    row("@ in the path behind a port", "https://h:8080/@scope/package");
    row("@ behind IPv6", "https://[::1]/@scope");
    row("@ in the query", "https://h/?mail=a@b");
    row("address in a value", "https://h/?u=https%3A%2F%2Fg%2Fa");
    row("about:internet", "about:internet");
    row("path", "/home/user/a.dmg");
    row("not UTF-8", "https://h/\xff?a=\xfe");
    row("NUL", QByteArray("https://h/\0?a=1", 15));
    row("equals signs", "https://h/?===&=&a==");
}

void TestRedaction::keeps()
{
    QFETCH(const QByteArray, url);
    QCOMPARE(redacted(url), (Redacted{url, false}));
}

void TestRedaction::hidesByName_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"sig",
                             "token",
                             "X-Amz-Security-Token",
                             "X-Amz-Anything",
                             "Signature",
                             "Expires",
                             "access_token",
                             "apikey",
                             "api_key",
                             "password",
                             "passwd",
                             "client_secret",
                             "auth",
                             "oauth_verifier",
                             "q-sign-algorithm",
                             "jwt",
                             "__token__",
                             "hdnea",
                             "JSESSIONID_session",
                             "googleaccessid"})
        QTest::newRow(name) << QByteArray(name);
}

void TestRedaction::hidesByName()
{
    QFETCH(const QByteArray, name);
    const QByteArray url = "https://h/a?a=1&" + name + "=Value&b=2";
    QCOMPARE(redacted(url).text, "https://h/a?a=1&" + name + "=***&b=2");
}

void TestRedaction::endsSoon_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"?a=//", ";a=", "@", ":", "&a=//u:p@", "?u=%2F%2F", "#", "/;a=", "%", "a=b//;"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void TestRedaction::endsSoon()
{
    QFETCH(const QByteArray, pattern);
    QElapsedTimer timer;
    timer.start();
    const QByteArray url = "https://h/?x=1" + pattern.repeated(65'536 / pattern.size());
    const Redacted result = redacted(url);
    QVERIFY(result.text.size() <= 2 * url.size());
    QVERIFY(timer.elapsed() < 2'000); // would be minutes if it grew with the square
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
