<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>docket::Announcing</name>
    <message numerus="yes">
        <source>%1 files inspected</source>
        <translation>
            <numerusform>%1 file inspected</numerusform>
            <numerusform>%1 files inspected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::CacheTally</name>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>%1 matches</numerusform>
            <numerusform>%1 match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>%1 differs</numerusform>
            <numerusform>%1 differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>%1 is missing</numerusform>
            <numerusform>%1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are placeholders</source>
        <translation>
            <numerusform>%1 is a placeholder</numerusform>
            <numerusform>%1 are placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared</source>
        <translation>
            <numerusform>%1 could not be compared</numerusform>
            <numerusform>%1 could not be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChecksumDialog</name>
    <message numerus="yes">
        <source>%1 files in %2</source>
        <translation>
            <numerusform>%1 file in %2</numerusform>
            <numerusform>%1 files in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ChecksumPlace</name>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>some names, how many more</comment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Checksums</name>
    <message numerus="yes">
        <source>Checksums of %1 of %2 files: %3</source>
        <comment>files done, of how many, bytes and pace</comment>
        <translation>
            <numerusform>Checksums of %1 of %2 file: %3</numerusform>
            <numerusform>Checksums of %1 of %2 files: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::EntityTag</name>
    <message numerus="yes">
        <source>S3 multipart, %1 parts</source>
        <translation>
            <numerusform>S3 multipart, %1 part</numerusform>
            <numerusform>S3 multipart, %1 parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Exports</name>
    <message numerus="yes">
        <source>%1 results were exported to “%2”.</source>
        <translation>
            <numerusform>%1 result was exported to “%2”.</numerusform>
            <numerusform>%1 results were exported to “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checksums of %1 files were written to “%2”.</source>
        <translation>
            <numerusform>The checksum of %1 file was written to “%2”.</numerusform>
            <numerusform>Checksums of %1 files were written to “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Flaw</name>
    <message numerus="yes">
        <source>it is said to have %1 entries</source>
        <translation>
            <numerusform>it is said to have %1 entry</numerusform>
            <numerusform>it is said to have %1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Housekeeping</name>
    <message numerus="yes">
        <source>%1 results are forgotten.</source>
        <translation>
            <numerusform>%1 result is forgotten.</numerusform>
            <numerusform>%1 results are forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 files, with all their results?</source>
        <translation>
            <numerusform>Forget %1 file, with all its results?</numerusform>
            <numerusform>Forget all %1 files, with all their results?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Importing</name>
    <message numerus="yes">
        <source>Comparing %1 files with “%2”…</source>
        <translation>
            <numerusform>Comparing %1 file with “%2”…</numerusform>
            <numerusform>Comparing %1 files with “%2”…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries name no file or are broken.</source>
        <translation>
            <numerusform>%1 entry names no file or is broken.</numerusform>
            <numerusform>%1 entries name no file or are broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::ListCheck</name>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>%1 matches</numerusform>
            <numerusform>%1 match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>%1 differs</numerusform>
            <numerusform>%1 differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>%1 is missing</numerusform>
            <numerusform>%1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read</source>
        <translation>
            <numerusform>%1 could not be read</numerusform>
            <numerusform>%1 could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 files match</source>
        <translation>
            <numerusform>%1 file matches</numerusform>
            <numerusform>All %1 files match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lines say nothing</source>
        <translation>
            <numerusform>%1 line says nothing</numerusform>
            <numerusform>%1 lines say nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not listed</source>
        <translation>
            <numerusform>%1 file is not listed</numerusform>
            <numerusform>%1 files are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <comment>checked, in all</comment>
        <translation>
            <numerusform>%1 of %2 file</numerusform>
            <numerusform>%1 of %2 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <comment>files</comment>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::MainActions</name>
    <message numerus="yes">
        <source>The Newest %1</source>
        <translation>
            <numerusform>The Newest %1</numerusform>
            <numerusform>The Newest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::RecentPane</name>
    <message numerus="yes">
        <source>%1 of %2 results</source>
        <comment>shown, in all</comment>
        <translation>
            <numerusform>%1 of %2 result</numerusform>
            <numerusform>%1 of %2 results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <translation>
            <numerusform>%1 result</numerusform>
            <numerusform>%1 results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Refusal</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is longer than a path can be (%n byte(s)). Give a shorter one, by way of a link to one of its folders.</source>
        <translation>
            <numerusform>It is longer than a path can be (%n byte). Give a shorter one, by way of a link to one of its folders.</numerusform>
            <numerusform>It is longer than a path can be (%n bytes). Give a shorter one, by way of a link to one of its folders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::RefusalNotice</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SelectionView</name>
    <message numerus="yes">
        <source>%1 files selected</source>
        <translation>
            <numerusform>%1 file selected</numerusform>
            <numerusform>%1 files selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the size of %1 is not known</source>
        <comment>of how many files</comment>
        <translation>
            <numerusform>the size of %1 is not known</numerusform>
            <numerusform>the size of %1 is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message numerus="yes">
        <source>%1: %2 entries name no file or are broken</source>
        <translation>
            <numerusform>%1: %2 entry names no file or is broken</numerusform>
            <numerusform>%1: %2 entries name no file or are broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Size</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, with the locale&apos;s separators; its plural form is never singular</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TimeLine</name>
    <message numerus="yes">
        <source>and %1 older ones</source>
        <translation>
            <numerusform>and %1 older one</numerusform>
            <numerusform>and %1 older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::VolumeNotices</name>
    <message numerus="yes">
        <source>%1 files are waiting for it.</source>
        <translation>
            <numerusform>%1 file is waiting for it.</numerusform>
            <numerusform>%1 files are waiting for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files are on hold.</source>
        <translation>
            <numerusform>%1 file is on hold.</numerusform>
            <numerusform>%1 files are on hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::words</name>
    <message numerus="yes">
        <source>%1 files a minute</source>
        <translation>
            <numerusform>%1 file a minute</numerusform>
            <numerusform>%1 files a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files a second</source>
        <translation>
            <numerusform>%1 file a second</numerusform>
            <numerusform>%1 files a second</numerusform>
        </translation>
    </message>
</context>
</TS>
