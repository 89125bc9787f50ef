// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

// dragsource URI...: a small window that, when dragged from, hands over these URIs as text/uri-list, as a
// file manager does. Prints a line for what happens: "ready X Y" (where to grab it), "accepted" or "refused"
// whenever the window under the pointer changes its mind, and "dropped" or "not dropped" at the end of a
// drag.

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWidget>

#include <cstdio>

namespace
{

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

class DragSource : public QWidget
{
public:
    DragSource(const QString &format, const QByteArray &bytes) : m_format(format), m_bytes(bytes)
    {
        setWindowFlags(Qt::Window | Qt::WindowStaysOnTopHint | Qt::FramelessWindowHint);
        setWindowTitle(QStringLiteral("dragsource"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("drag me"));
        if (!m_announced) {
            m_announced = true;
            const QPoint centre = mapToGlobal(rect().center());
            say("ready " + QByteArray::number(centre.x()) + ' ' + QByteArray::number(centre.y()));
        }
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *mimeData = new QMimeData;
        mimeData->setData(m_format, m_bytes);
        auto *drag = new QDrag(this); // deletes itself
        drag->setMimeData(mimeData);
        connect(drag, &QDrag::actionChanged, this,
                [](Qt::DropAction action) { say(action == Qt::IgnoreAction ? "refused" : "accepted"); });
        say(drag->exec(Qt::CopyAction) == Qt::IgnoreAction ? "not dropped" : "dropped");
    }

private:
    QString m_format;
    QByteArray m_bytes;
    bool m_announced = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const bool isText = argc == 3 && QByteArray(argv[1]) == "--text";
    QByteArray uriList;
    for (int i = 1; i < argc; ++i)
        uriList += QByteArray(argv[i]) + "\r\n";
    DragSource source(isText ? QStringLiteral("text/plain") : QStringLiteral("text/uri-list"),
                      isText ? QByteArray(argv[2]) : uriList);
    const QRect screen = QGuiApplication::primaryScreen()->geometry();
    source.setGeometry(screen.right() - 130, screen.bottom() - 50, 120, 40);
    source.show();
    return QApplication::exec();
}
