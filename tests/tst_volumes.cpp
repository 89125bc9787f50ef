// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: MIT

#include "inspect/volumes.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace docket;

namespace
{

// A line of mountinfo with this in the place of the mount point and all after it.
QByteArray line(const QByteArray &mountPoint,
                const QByteArray &rest = "rw,relatime shared:1 - ext4 /dev/sda1 rw")
{
    return "36 25 8:1 / " + mountPoint + ' ' + rest + '\n';
}

} // namespace

class TestVolumes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALine_data();
    void readsALine();
    void leavesOutWhatItCannotRead_data();
    void leavesOutWhatItCannotRead();
    void findsTheVolume_data();
    void findsTheVolume();
    void findsTheLastMountedOver();
    void knowsRemoteVolumes_data();
    void knowsRemoteVolumes();
    void readsTheKernels();
};

void TestVolumes::readsALine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Volume>("volume");
    const Volume plain{"8:1", "/mnt", "ext4", "/dev/sda1"};
    const auto mountedAt = [&](const QByteArray &mountPoint) {
        Volume volume = plain;
        volume.mountPoint = mountPoint;
        return volume;
    };
    QTest::newRow("the manual's example")
        << QByteArray("36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root "
                      "rw,errors=continue\n")
        << Volume{"98:0", "/mnt2", "ext3", "/dev/root"};
    QTest::newRow("one optional field") << line("/mnt") << plain;
    QTest::newRow("no optional field") << line("/mnt", "rw - ext4 /dev/sda1 rw") << plain;
    QTest::newRow("three optional fields")
        << line("/mnt", "rw shared:1 master:2 propagate_from:3 - ext4 /dev/sda1 rw") << plain;
    QTest::newRow("no line end") << line("/mnt").chopped(1) << plain;
    QTest::newRow("space") << line("/media/My\\040Disk") << mountedAt("/media/My Disk");
    QTest::newRow("tab, newline, backslash, hash")
        << line("/a\\011b\\012c\\134d\\043e") << mountedAt("/a\tb\nc\\d#e");
    QTest::newRow("a backslash before digits") << line("/a\\134040") << mountedAt("/a\\040");
    QTest::newRow("a backslash alone") << line("/a\\04") << mountedAt("/a\\04");
    QTest::newRow("a mount point named -") << line("/-") << mountedAt("/-");
    QTest::newRow("not UTF-8") << line("/a\xF0") << mountedAt("/a\xF0");
    QTest::newRow("source with a space") << line("/mnt", "rw - cifs //server/My\\040Share rw")
                                         << Volume{"8:1", "/mnt", "cifs", "//server/My Share"};
    QTest::newRow("empty source") << line("/mnt", "rw - tmpfs  rw") << Volume{"8:1", "/mnt", "tmpfs", ""};
    QTest::newRow("type with a part")
        << line("/mnt", "rw - fuse.sshfs host:/ rw") << Volume{"8:1", "/mnt", "fuse.sshfs", "host:/"};
}

void TestVolumes::readsALine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Volume, volume);
    const VolumeTable table = VolumeTable::parsed(text);
    QCOMPARE(table.volumes().size(), 1);
    const Volume &read = table.volumes().first();
    QCOMPARE(read.device, volume.device);
    QCOMPARE(read.mountPoint, volume.mountPoint);
    QCOMPARE(read.type, volume.type);
    QCOMPARE(read.source, volume.source);
}

void TestVolumes::leavesOutWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("blank") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("no such thing\n");
    QTest::newRow("cut short") << line("/bad").first(20) + "\n";
    QTest::newRow("no hyphen") << line("/bad", "rw ext4 /dev/sda1 rw");
    QTest::newRow("nothing after the hyphen") << line("/bad", "rw -");
    QTest::newRow("no source") << line("/bad", "rw - ext4");
    QTest::newRow("no type") << line("/bad", "rw -  /dev/sda1 rw");
    QTest::newRow("relative mount point") << line("bad");
    QTest::newRow("no device") << QByteArray("36 25 8 / /bad rw - ext4 /dev/sda1 rw\n");
    QTest::newRow("NULs") << QByteArray(100, '\0') + "\n";
}

void TestVolumes::leavesOutWhatItCannotRead()
{
    QFETCH(const QByteArray, bad);
    const VolumeTable table = VolumeTable::parsed(line("/a") + bad + line("/b"));
    QCOMPARE(table.volumes().size(), 2);
    QCOMPARE(table.volumeOf(FilePath("/a/x")).mountPoint, "/a");
    QCOMPARE(table.volumeOf(FilePath("/b/x")).mountPoint, "/b");
    QCOMPARE(table.volumeOf(FilePath("/bad/x")), Volume{});
}

void TestVolumes::findsTheVolume_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("mountPoint");
    const auto row = [](const char *name, const char *path, const char *mountPoint) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(mountPoint);
    };
    row("the root", "/", "/");
    row("below the root", "/etc/hosts", "/");
    row("a mount point", "/mnt", "/mnt");
    row("below it", "/mnt/x", "/mnt");
    row("a mount in a mount", "/mnt/disk/x", "/mnt/disk");
    row("a longer name", "/mntx", "/");
    row("a longer name, below", "/mnt/diskette/x", "/mnt");
    row("a space", "/media/My Disk/x", "/media/My Disk");
}

void TestVolumes::findsTheVolume()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, mountPoint);
    const QByteArrayList lines{line("/mnt"), line("/"), line("/mnt/disk"), line("/media/My\\040Disk")};
    QCOMPARE(VolumeTable::parsed(lines.join()).volumeOf(FilePath(path)).mountPoint, mountPoint);
    QCOMPARE(VolumeTable::parsed({}).volumeOf(FilePath(path)), Volume{});
}

void TestVolumes::findsTheLastMountedOver()
{
    const QByteArray over = line("/") + line("/mnt", "rw - ext4 /dev/sda1 rw") + line("/srv") +
                            line("/mnt", "rw - nfs4 server:/ rw") + line("/mnt", "rw - xfs /dev/sdb1 rw");
    QCOMPARE(VolumeTable::parsed(over).volumeOf(FilePath("/mnt/x")).type, "xfs");
    QCOMPARE(VolumeTable::parsed(over).volumes().size(), 5);
}

void TestVolumes::knowsRemoteVolumes_data()
{
    QTest::addColumn<bool>("isRemote");
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "afs", "davfs", "autofs", "glusterfs", "lustre",
          "coda", "fuse", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.glusterfs", "virtiofs"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "fuseblk", "ntfs3", "proc",
                             "nfsd", "fusectl", "squashfs", "zfs", "iso9660", ""})
        QTest::newRow(*type ? type : "none") << false;
}

void TestVolumes::knowsRemoteVolumes()
{
    QFETCH(const bool, isRemote);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE((Volume{"0:1", "/mnt", tag == "none" ? QByteArray() : tag, "source"}.isRemote()), isRemote);
}

void TestVolumes::readsTheKernels()
{
    const VolumeTable table = VolumeTable::current();
    QVERIFY(!table.volumes().isEmpty());
    const Volume proc = table.volumeOf(FilePath("/proc/version"));
    QCOMPARE(proc.type, "proc");
    QCOMPARE(proc.mountPoint, "/proc");
    struct stat status = {};
    QCOMPARE(::stat("/proc", &status), 0);
    QCOMPARE(proc.device,
             QByteArray::number(major(status.st_dev)) + ':' + QByteArray::number(minor(status.st_dev)));
}

QTEST_GUILESS_MAIN(TestVolumes)
#include "tst_volumes.moc"
