<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Docket について</translation>
    </message>
    <message>
        <source>Says what was recorded about a file when it was downloaded: its ETag, its size and when it was last modified.</source>
        <translation>ファイルがダウンロードされたときに記録されたこと(ETag、サイズ、最終更新日時)を示します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program&apos;s part, its version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>docket::Announcing</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>file, verdict, why</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 files inspected</source>
        <translation>
            <numerusform>%1 個のファイルを検査しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files inspected, how many need attention</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要確認 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Arguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>オプション %1 はありません</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are text, json, ndjson and csv</source>
        <translation>形式 &quot;%1&quot; はありません。使えるのは text、json、ndjson、csv です</translation>
    </message>
    <message>
        <source>%1 is auto, never or always, not &quot;%2&quot;</source>
        <translation>%1 に指定できるのは auto、never、always です (&quot;%2&quot; は使えません)</translation>
    </message>
    <message>
        <source>there is no verdict &quot;%1&quot;; there are verified, consistent, contradicted, placeholder, unverified, nothing-recorded and unreadable</source>
        <translation>判定 &quot;%1&quot; はありません。使えるのは verified、consistent、contradicted、placeholder、unverified、nothing-recorded、unreadable です</translation>
    </message>
    <message>
        <source>there is no checksum &quot;%1&quot;; there are md5, sha1, sha256, sha512, sha3-256, blake2b and crc32</source>
        <translation>チェックサム &quot;%1&quot; はありません。使えるのは md5、sha1、sha256、sha512、sha3-256、blake2b、crc32 です</translation>
    </message>
    <message>
        <source>%1 needs the name of a file</source>
        <translation>%1 にはファイル名が必要です</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 には値が必要です</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 に値は指定できません</translation>
    </message>
    <message>
        <source>--quiet, --status, --ignore-missing, --strict, --warn, --extra and --anywhere go with --check only</source>
        <translation>--quiet、--status、--ignore-missing、--strict、--warn、--extra、--anywhere は --check と一緒にだけ使えます</translation>
    </message>
    <message>
        <source>paths cannot be combined with --files0-from</source>
        <translation>パスと --files0-from は一緒に使えません</translation>
    </message>
    <message>
        <source>--cache names the files itself: neither paths nor --files0-from go with it</source>
        <translation>--cache がファイルを指定するので、パスも --files0-from も一緒に使えません</translation>
    </message>
    <message>
        <source>--cache needs the name of a file</source>
        <translation>--cache にはファイル名が必要です</translation>
    </message>
    <message>
        <source>no paths were given</source>
        <translation>パスが指定されていません</translation>
    </message>
    <message>
        <source>--tag goes with --write-checksums only</source>
        <translation>--tag は --write-checksums と一緒にだけ使えます</translation>
    </message>
    <message>
        <source>--check goes with --checksum, --progress and options of its own only</source>
        <translation>--check と一緒に使えるのは --checksum、--progress と専用のオプションだけです</translation>
    </message>
    <message>
        <source>Usage: docket-cli [OPTION]… [--] PATH…
       docket-cli [OPTION]… --files0-from FILE
       docket-cli [OPTION]… --cache FILE
       docket-cli --check [OPTION]… [FILE]…
Say what was recorded about files when they were downloaded (ETag, size, last modified)
and what follows from it.
Folders are walked; links to folders and other volumes in them are not entered.

      --attributes        show all extended attributes as well
      --cache FILE        inspect the files that this metadata cache of
                          cloud-autopkg-runner (JSON or SQLite) names, and hold them
                          against what it says of them
      --checksum KINDS    compute these digests: md5, sha1, sha256, sha512, sha3-256,
                          blake2b, crc32, separated by commas
      --format FORMAT     text (for people), json (one array), ndjson (an object
                          a line) or csv (RFC 4180); text unless given
      --files0-from FILE  inspect what FILE names, each name ended by a NUL;
                          - is standard input
      --fail-on VERDICTS  exit with status 4 if a file has one of these verdicts, such
                          as contradicted,placeholder
      --history FILE      keep the results in this history
      --no-history        keep none, as without --history
      --progress WHEN     show a progress bar on standard error: auto (if that is a
                          terminal; the default), never or always
      --verify            compute the digests that were recorded, and those in checksum
                          files beside the file, and hold them against its bytes
      --write-checksums FILE  write what --checksum computes (sha256) as sha256sum does;
                          - is standard output; --tag: in BSD&apos;s form
      --help              print this and exit
      --version           print the version and exit

With --check, as sha256sum -c: check the files that checksum FILEs list. The kind is
known by FILE&apos;s name and the digest&apos;s length, or given with --checksum. Names start in
the folder of FILE.
      --quiet, --status, --ignore-missing, --strict, --warn   as sha256sum has them
      --anywhere          check names that lead out of FILE&apos;s folder as well
      --extra             name the files of the folder that are not listed as well

Exit status: 0 all was read; 1 a file could not be inspected or the output not be
written, or --check found what fails; 2 usage; 4 a file has a verdict of --fail-on;
128 + n ended by signal n.

Examples:
  docket-cli Firefox.dmg
  find ~/Downloads -type f -print0 | docket-cli --format csv --files0-from -
  docket-cli --cache metadata_cache.json --fail-on contradicted,placeholder
  docket-cli --check SHA256SUMS
  docket-cli --format ndjson ~/Downloads | jq -r &apos;select(.etag) | .file_path&apos;
</source>
        <translation>使い方: docket-cli [オプション]… [--] パス…
        docket-cli [オプション]… --files0-from ファイル
        docket-cli [オプション]… --cache ファイル
        docket-cli --check [オプション]… [ファイル]…
ダウンロード時にファイルについて記録されたこと (ETag、サイズ、最終更新日時) と、
そこから分かることを表示します。
フォルダーは中まで調べますが、その中のフォルダーへのリンクや別のボリュームには
入りません。

      --attributes        すべての拡張属性も表示する
      --cache ファイル    cloud-autopkg-runner のこのメタデータキャッシュ
                          (JSON または SQLite) にあるファイルを検査し、
                          その内容と照合する
      --checksum 種類     次のチェックサムを計算する: md5、sha1、sha256、sha512、
                          sha3-256、blake2b、crc32 (コンマ区切り)
      --format 形式       text (人が読む形)、json (1 つの配列)、ndjson (1 行に
                          1 オブジェクト)、csv (RFC 4180)。既定は text
      --files0-from ファイル  ファイルに書かれた名前 (NUL 区切り) を検査する。
                          - は標準入力
      --fail-on 判定      この判定のファイルがあれば終了ステータスを 4 にする。
                          例: contradicted,placeholder
      --history ファイル  結果をこの履歴に残す
      --no-history        結果を残さない (--history がない場合と同じ)
      --progress いつ     標準エラー出力に進捗バーを表示する: auto (端末のとき、
                          既定)、never、always
      --verify            記録されたチェックサムと、隣にあるチェックサムファイルの
                          チェックサムを計算し、内容と照合する
      --write-checksums ファイル  --checksum (sha256) の計算結果を sha256sum の形で
                          書き出す。- は標準出力、--tag なら BSD の形
      --help              これを表示して終了する
      --version           バージョンを表示して終了する

--check は sha256sum -c と同じく、チェックサムファイルに載っているファイルを確認
します。種類はファイル名とチェックサムの長さから決まり、--checksum でも指定
できます。名前はそのファイルのフォルダーを起点とします。
      --quiet, --status, --ignore-missing, --strict, --warn   sha256sum と同じ
      --anywhere          フォルダーの外を指す名前も確認する
      --extra             フォルダーにあって載っていないファイルも表示する

終了ステータス: 0 すべて読み取った、1 検査できないファイルか書き込めない出力があった、
または --check で問題が見つかった、2 使い方の誤り、4 --fail-on の判定のファイルが
あった、128 + n シグナル n で終了した。

例:
  docket-cli Firefox.dmg
  find ~/Downloads -type f -print0 | docket-cli --format csv --files0-from -
  docket-cli --cache metadata_cache.json --fail-on contradicted,placeholder
  docket-cli --check SHA256SUMS
  docket-cli --format ndjson ~/Downloads | jq -r &apos;select(.etag) | .file_path&apos;
</translation>
    </message>
</context>
<context>
    <name>docket::BadChecksumLine</name>
    <message>
        <source>has more or fewer digits than a digest of its kind</source>
        <translation>この種類のチェックサムと桁数が合いません</translation>
    </message>
    <message>
        <source>has a digest of a kind that is not known</source>
        <translation>種類の分からないチェックサムです</translation>
    </message>
    <message>
        <source>has a digest and names no file</source>
        <translation>チェックサムだけで、ファイル名がありません</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is improperly formatted</source>
        <translation>形式が正しくありません</translation>
    </message>
</context>
<context>
    <name>docket::BannerLine</name>
    <message>
        <source>%1. %2</source>
        <comment>headline, explanation</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>docket::CacheReader</name>
    <message>
        <source>Choose a file that cloud-autopkg-runner keeps its cache in.</source>
        <translation>cloud-autopkg-runner のキャッシュファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>「%1」はインポートできません: %2。%3</translation>
    </message>
</context>
<context>
    <name>docket::CacheTally</name>
    <message>
        <source>1 matches</source>
        <translation>一致 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>一致 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>相違 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>相違 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is missing</source>
        <translation>欠落 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>欠落 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is a placeholder</source>
        <translation>プレースホルダー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 are placeholders</source>
        <translation>
            <numerusform>プレースホルダー %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be compared</source>
        <translation>比較できないもの 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared</source>
        <translation>
            <numerusform>比較できないもの %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>docket::Card</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>failure, advice</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>server: none recorded</source>
        <translation>サーバー: 記録なし</translation>
    </message>
    <message>
        <source>server: recorded, but empty</source>
        <translation>サーバー: 記録はあるが空</translation>
    </message>
    <message>
        <source>file system: %1</source>
        <translation>ファイルシステム: %1</translation>
    </message>
    <message>
        <source>file system: none</source>
        <translation>ファイルシステム: なし</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Its volume is busy with other files.</source>
        <translation>ボリュームがほかのファイルで混み合っています。</translation>
    </message>
    <message>
        <source>not responding for %1</source>
        <translation>%1 応答なし</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>A download tool may have kept none, or it was lost on the way: cp drops extended attributes, mv within one file system keeps them.</source>
        <translation>ダウンロードしたツールが記録しなかったか、途中で失われた可能性があります。cp は拡張属性を落とし、同じファイルシステム内の mv は保持します。</translation>
    </message>
    <message>
        <source>recorded, but empty</source>
        <translation>記録はあるが空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, where from</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>ディスク上 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>bytes, on disk</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4</source>
        <comment>value, where from, both dates</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>?</source>
        <comment>stands for a question</comment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>docket::CardHelp</name>
    <message>
        <source>What is an ETag?</source>
        <translation>ETag とは?</translation>
    </message>
    <message>
        <source>An entity tag: the mark that a web server gives to one version of a file. When the file changes there, so does its ETag. Some servers make it from the file&apos;s size and date, some from its content, others at random, so it need not say anything about the bytes. It is shown here as it was recorded when the file was downloaded.</source>
        <translation>エンティティタグ、つまりウェブサーバーがファイルのある版に付ける印です。サーバー上のファイルが変われば ETag も変わります。サイズと日付から作るサーバーもあれば、内容から作るもの、無作為に作るものもあるので、内容について何かを示すとは限りません。ここにはダウンロード時に記録されたままを表示します。</translation>
    </message>
    <message>
        <source>What is the size?</source>
        <translation>サイズとは?</translation>
    </message>
    <message>
        <source>How many bytes the file has now, as the file system counts them. A download that was cut short has fewer than the server said. On disk it may take more room than that, or less where parts of it are holes or compressed.</source>
        <translation>ファイルシステムが数えた、現在のファイルのバイト数です。途中で切れたダウンロードはサーバーが示した数より少なくなります。ディスク上ではこれより多くの場所を取ることも、穴や圧縮された部分があって少なくなることもあります。</translation>
    </message>
    <message>
        <source>Why are there two dates?</source>
        <translation>日付が二つあるのはなぜ?</translation>
    </message>
    <message>
        <source>The server&apos;s date is when the file was last changed there, as it was recorded when the file was downloaded. The file system&apos;s date is when this copy was last written; many programs set it to the server&apos;s, others leave it at the time of the download.</source>
        <translation>サーバーの日付は、サーバー上でファイルが最後に変更された日時で、ダウンロード時に記録されたものです。ファイルシステムの日付は、この複製が最後に書き込まれた日時です。サーバーの日付に合わせるプログラムも多く、ダウンロードした日時のままにするものもあります。</translation>
    </message>
</context>
<context>
    <name>docket::ChecksumDialog</name>
    <message numerus="yes">
        <source>%1 files in %2</source>
        <translation>
            <numerusform>%2 の %1 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>Write Checksum File</source>
        <translation>チェックサムファイルの書き込み</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>%1 · </source>
        <comment>goes before the words for bytes</comment>
        <translation>%1 · </translation>
    </message>
</context>
<context>
    <name>docket::ChecksumPlace</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>some names, how many more</comment>
        <translation>
            <numerusform>%1 ほか %2 個</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a file</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A checksum file lists files in its own folder and below. Not there: %1. Write it to “%2”, which holds all of them.</source>
        <translation>チェックサムファイルには、それと同じフォルダーかその下にあるファイルを載せます。そこにないもの: %1。すべてを含む「%2」に書き込んでください。</translation>
    </message>
</context>
<context>
    <name>docket::Checksums</name>
    <message>
        <source>Nothing is recorded of it that its bytes could be held against.</source>
        <translation>内容と照合できる記録がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Checksums of %1 of %2 files: %3</source>
        <comment>files done, of how many, bytes and pace</comment>
        <translation>
            <numerusform>チェックサム %1/%2 ファイル: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>MD5 of parts of %1</source>
        <translation>%1 ごとのパートの MD5</translation>
    </message>
    <message>
        <source>differs from %1, which says:</source>
        <comment>where a digest is recorded</comment>
        <translation>%1 と異なります。記録された値:</translation>
    </message>
    <message>
        <source>not what the ETag says</source>
        <translation>ETag の示すものではありません</translation>
    </message>
    <message>
        <source>matches the ETag</source>
        <translation>ETag と一致します</translation>
    </message>
    <message>
        <source>matches %1</source>
        <comment>where a digest is recorded</comment>
        <translation>%1 と一致します</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, in all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>bytes</comment>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message>
        <source>Nothing was computed: %1. Try again, or inspect the file again.</source>
        <translation>計算されませんでした: %1。もう一度試すか、ファイルをもう一度検査してください。</translation>
    </message>
</context>
<context>
    <name>docket::ChecksumsView</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>SHA-256 を計算</translation>
    </message>
    <message>
        <source>Compute All</source>
        <translation>すべて計算</translation>
    </message>
    <message>
        <source>Reads the file and holds it against every digest that is recorded of it</source>
        <translation>ファイルを読み取り、記録されているすべてのチェックサムと照合します</translation>
    </message>
    <message>
        <source>Checksum to compare with</source>
        <translation>比較するチェックサム</translation>
    </message>
    <message>
        <source>This is not in the form of any checksum.</source>
        <translation>チェックサムの形式ではありません。</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>No digest of this kind has been computed.</source>
        <translation>この種類のチェックサムは計算されていません。</translation>
    </message>
    <message>
        <source>Paste or drop a checksum to compare with</source>
        <translation>比較するチェックサムを貼り付けるかドロップ</translation>
    </message>
</context>
<context>
    <name>docket::Claim</name>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Last modified, server</source>
        <translation>最終更新日時 (サーバー)</translation>
    </message>
    <message>
        <source>Size when stored</source>
        <translation>保存時のサイズ</translation>
    </message>
    <message>
        <source>Size as sent</source>
        <translation>送信時のサイズ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Downloaded from</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>掲載ページ</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Downloaded by</source>
        <translation>ダウンロードしたプログラム</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード日時</translation>
    </message>
    <message>
        <source>Quarantine flags</source>
        <translation>隔離フラグ</translation>
    </message>
    <message>
        <source>Security zone</source>
        <translation>セキュリティゾーン</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>寄与者</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Mail, subject</source>
        <translation>メール: 件名</translation>
    </message>
    <message>
        <source>Mail, sender</source>
        <translation>メール: 差出人</translation>
    </message>
    <message>
        <source>Mail, from</source>
        <translation>メール: 送信元</translation>
    </message>
    <message>
        <source>Mail, message ID</source>
        <translation>メール: メッセージ ID</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>SHA3-256</source>
        <translation>SHA3-256</translation>
    </message>
    <message>
        <source>BLAKE2b</source>
        <translation>BLAKE2b</translation>
    </message>
    <message>
        <source>CRC-32</source>
        <translation>CRC-32</translation>
    </message>
    <message>
        <source>list of extended attributes</source>
        <translation>拡張属性の一覧</translation>
    </message>
    <message>
        <source>extended attribute %1</source>
        <translation>拡張属性 %1</translation>
    </message>
    <message>
        <source>AppleDouble file %1</source>
        <translation>AppleDouble ファイル %1</translation>
    </message>
    <message>
        <source>%1 in AppleDouble file %2</source>
        <translation>AppleDouble ファイル %2 の %1</translation>
    </message>
    <message>
        <source>%1 of GIO</source>
        <translation>GIO の %1</translation>
    </message>
    <message>
        <source>metadata cache %1, %2</source>
        <comment>file, recipe</comment>
        <translation>メタデータキャッシュ %1 の %2</translation>
    </message>
    <message>
        <source>list of checksum files</source>
        <translation>チェックサムファイルの一覧</translation>
    </message>
    <message>
        <source>checksum file %1</source>
        <translation>チェックサムファイル %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>sidecar %1</source>
        <translation>サイドカーファイル %1</translation>
    </message>
</context>
<context>
    <name>docket::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>label, file, value, whether it differs</comment>
        <translation>%2 の%1: %3、%4</translation>
    </message>
</context>
<context>
    <name>docket::CrossChecks</name>
    <message>
        <source>ETag: %1</source>
        <translation>ETag: %1</translation>
    </message>
    <message>
        <source>server’s date: %1</source>
        <translation>サーバーの日時: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where it is recorded, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>file’s date: %1</source>
        <translation>ファイルの日時: %1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 in the file</source>
        <comment>bytes</comment>
        <translation>記録では %1、ファイルは %2</translation>
    </message>
    <message>
        <source>%1 in the file, %2 on disk</source>
        <comment>bytes</comment>
        <translation>ファイルは %1、ディスク上は %2</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>照合結果</translation>
    </message>
</context>
<context>
    <name>docket::DetailsPanel</name>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Files in this list</source>
        <translation>この一覧のファイル</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>All extended attributes (%1)</source>
        <translation>すべての拡張属性 (%1)</translation>
    </message>
    <message>
        <source>Earlier results (%1)</source>
        <translation>以前の結果 (%1)</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <comment>when it was looked at before</comment>
        <translation>%1 から変更あり</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>“%1” has not answered for %2. The result appears as soon as it does.</source>
        <translation>「%1」から %2 応答がありません。応答がありしだい結果を表示します。</translation>
    </message>
    <message>
        <source>Give Up on This File</source>
        <translation>このファイルを打ち切る</translation>
    </message>
    <message>
        <source>Give Up on the Volume</source>
        <translation>このボリュームを打ち切る</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>“%1” was given up, for it does not answer.</source>
        <translation>「%1」は応答しないため打ち切られました。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docket::Digest</name>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>MD5 of parts</source>
        <translation>パートの MD5</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>SHA3-256</source>
        <translation>SHA3-256</translation>
    </message>
    <message>
        <source>BLAKE2b</source>
        <translation>BLAKE2b</translation>
    </message>
    <message>
        <source>CRC-32</source>
        <translation>CRC-32</translation>
    </message>
</context>
<context>
    <name>docket::DropDecision</name>
    <message>
        <source>Docket inspects files, and this is none.</source>
        <translation>Docket はファイルを検査しますが、これはファイルではありません。</translation>
    </message>
    <message>
        <source>These files may only be moved, and Docket never moves a file.</source>
        <translation>これらのファイルは移動しかできませんが、Docket はファイルを移動しません。</translation>
    </message>
    <message>
        <source>This text is not a path.</source>
        <translation>このテキストはパスではありません。</translation>
    </message>
    <message>
        <source>The other program announced files and handed over none. Try it once more.</source>
        <translation>相手のプログラムはファイルを知らせましたが、渡しませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>docket::DropOverlay</name>
    <message>
        <source>Drop to inspect</source>
        <translation>ドロップして検査</translation>
    </message>
    <message>
        <source>Drop to inspect and compare</source>
        <translation>ドロップして検査と比較</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>「%1」と比較</translation>
    </message>
    <message>
        <source>Cannot be dropped here</source>
        <translation>ここにはドロップできません</translation>
    </message>
</context>
<context>
    <name>docket::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>ファイルやフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>or paste a path, or</source>
        <comment>followed by a button: open files…</comment>
        <translation>またはパスを貼り付け、または</translation>
    </message>
    <message>
        <source>open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
</context>
<context>
    <name>docket::EntityTag</name>
    <message>
        <source>not in the form of an entity tag</source>
        <translation>エンティティタグの形式ではない</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>nginx&apos;s</source>
        <translation>nginx のもの</translation>
    </message>
    <message>
        <source>Apache&apos;s</source>
        <translation>Apache のもの</translation>
    </message>
    <message>
        <source>Azure&apos;s</source>
        <translation>Azure のもの</translation>
    </message>
    <message>
        <source>IIS&apos;s</source>
        <translation>IIS のもの</translation>
    </message>
    <message>
        <source>Caddy&apos;s</source>
        <translation>Caddy のもの</translation>
    </message>
    <message>
        <source>an MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>S3 multipart, 1 part</source>
        <translation>S3 マルチパート、1 パート</translation>
    </message>
    <message numerus="yes">
        <source>S3 multipart, %1 parts</source>
        <translation>
            <numerusform>S3 マルチパート、%1 パート</numerusform>
        </translation>
    </message>
    <message>
        <source>a SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>a SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>lighttpd&apos;s</source>
        <translation>lighttpd のもの</translation>
    </message>
    <message>
        <source>%1 · looks like %2</source>
        <comment>form of the ETag, whose it may be</comment>
        <translation>%1 · %2と思われる</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two that it may be</comment>
        <translation>、または </translation>
    </message>
</context>
<context>
    <name>docket::ExpectedDigest</name>
    <message>
        <source>%1 matches the expected value.</source>
        <comment>a digest&apos;s kind</comment>
        <translation>%1 は期待した値と一致します。</translation>
    </message>
    <message>
        <source>%1 differs from the expected value, first in digit %2.</source>
        <comment>a digest&apos;s kind, a number</comment>
        <translation>%1 は期待した値と異なります。最初の違いは %2 桁目です。</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV (表計算ソフト用)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON, an object a line</source>
        <translation>NDJSON (1 行に 1 オブジェクト)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Metadata cache of cloud-autopkg-runner</source>
        <translation>cloud-autopkg-runner のメタデータキャッシュ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>結果のエクスポート</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is &amp;selected</source>
        <translation>選択中の結果(&amp;S)</translation>
    </message>
    <message>
        <source>What the list s&amp;hows</source>
        <translation>一覧に表示中の結果(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All results</source>
        <translation>すべての結果(&amp;A)</translation>
    </message>
</context>
<context>
    <name>docket::ExportWorker</name>
    <message>
        <source>The folder &quot;%1&quot; is not there. Choose another one.</source>
        <translation>フォルダー「%1」がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose another name.</source>
        <translation>「%1」はフォルダーです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be replaced. Choose another name.</source>
        <translation>「%1」は置き換えられるファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is write-protected. Choose another name.</source>
        <translation>「%1」は書き込み禁止です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is on a volume that is read-only. Choose another one.</source>
        <translation>フォルダー「%1」は読み取り専用のボリュームにあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You are not allowed to write in the folder &quot;%1&quot;. Choose another one.</source>
        <translation>フォルダー「%1」に書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to export: a metadata cache takes whole files of which an ETag or a server date was recorded.</source>
        <translation>エクスポートするものがありません。メタデータキャッシュに入るのは、ETag かサーバーの日時が記録された完全なファイルだけです。</translation>
    </message>
    <message>
        <source>A metadata cache of more than %1 would not be read again. Export fewer results at a time.</source>
        <translation>%1 を超えるメタデータキャッシュは読み込めなくなります。一度にエクスポートする結果を減らしてください。</translation>
    </message>
    <message>
        <source>There is no room left for &quot;%1&quot;. Make some, or choose another place.</source>
        <translation>「%1」を書き込む空き容量がありません。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another place.</source>
        <translation>「%1」を書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to export: these results are not kept any more. Inspect the files again.</source>
        <translation>エクスポートするものがありません。これらの結果はもう保存されていません。ファイルをもう一度検査してください。</translation>
    </message>
</context>
<context>
    <name>docket::Exporting</name>
    <message>
        <source>The volume of &quot;%1&quot; does not respond. The file there may be the old one or the new one.</source>
        <translation>「%1」のボリュームが応答しません。そこにあるのは古いファイルか新しいファイルのどちらかです。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a file, why it could not be read</comment>
        <translation>「%1」(%2)</translation>
    </message>
    <message>
        <source>Nothing was written, for there is no checksum of %1. Leave these files out or mend that, and try again: what was computed is kept.</source>
        <translation>次のもののチェックサムがないため、何も書き込まれませんでした: %1。これらのファイルを除くか問題を解消して、もう一度試してください。計算済みの値は保持されています。</translation>
    </message>
</context>
<context>
    <name>docket::Exports</name>
    <message>
        <source>1 result was exported to “%1”.</source>
        <translation>1 件の結果を「%1」にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 results were exported to “%2”.</source>
        <translation>
            <numerusform>%1 件の結果を「%2」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum of 1 file was written to “%1”.</source>
        <translation>1 個のファイルのチェックサムを「%1」に書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>Checksums of %1 files were written to “%2”.</source>
        <translation>
            <numerusform>%1 個のファイルのチェックサムを「%2」に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Failure</name>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがなくなりました</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>the links go in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>not supported here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>検査されていません</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>読み取りエラー</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>too long to read</source>
        <translation>長すぎて読み取れません</translation>
    </message>
    <message>
        <source>You may not read this. Ask the owner for permission, or inspect it as another user.</source>
        <translation>読み取る権限がありません。所有者に許可を求めるか、別のユーザーとして検査してください。</translation>
    </message>
    <message>
        <source>The volume did not answer. Check the connection, then inspect again.</source>
        <translation>ボリュームが応答しませんでした。接続を確認してから、もう一度検査してください。</translation>
    </message>
    <message>
        <source>The inspection was stopped before an answer came. Inspect the file again.</source>
        <translation>応答の前に検査が停止されました。このファイルをもう一度検査してください。</translation>
    </message>
    <message>
        <source>The volume reported an error. Check the disk or the connection, then inspect again.</source>
        <translation>ボリュームがエラーを返しました。ディスクや接続を確認してから、もう一度検査してください。</translation>
    </message>
    <message>
        <source>This is a folder, a device, a pipe or a socket. Only a file has content to read.</source>
        <translation>これはフォルダー、デバイス、パイプ、ソケットのいずれかです。読み取る内容があるのはファイルだけです。</translation>
    </message>
    <message>
        <source>not available through the portal</source>
        <translation>ポータル経由では利用できません</translation>
    </message>
    <message>
        <source>The document portal, by which sandboxed programs hand over files, does not show what was recorded about them. Inspect the file in its own folder.</source>
        <translation>サンドボックス内のプログラムがファイルを受け渡すドキュメントポータルは、ファイルについての記録を見せません。元のフォルダーのファイルを検査してください。</translation>
    </message>
    <message>
        <source>There is no file of this name any more. It may have been moved, renamed or deleted. Where it is still somewhere, drop it from there.</source>
        <translation>この名前のファイルはもうありません。移動、名前の変更、または削除された可能性があります。別の場所にある場合は、そこからドロップしてください。</translation>
    </message>
    <message>
        <source>The name is a symbolic link to a file that does not exist. Mend the link, or drop the file itself.</source>
        <translation>この名前は存在しないファイルへのシンボリックリンクです。リンクを直すか、ファイル自体をドロップしてください。</translation>
    </message>
    <message>
        <source>The name is a symbolic link that leads back to itself. Mend the link, or drop the file itself.</source>
        <translation>この名前は自分自身に戻るシンボリックリンクです。リンクを直すか、ファイル自体をドロップしてください。</translation>
    </message>
    <message>
        <source>This volume keeps no extended attributes, so none can have been recorded here. If the file was copied from elsewhere, inspect it there.</source>
        <translation>このボリュームは拡張属性を保存しないため、ここには記録されていません。別の場所からコピーしたファイルであれば、元の場所で検査してください。</translation>
    </message>
    <message>
        <source>The name or the recorded value is longer than the system can hand over. If it is the name, move the file to where its path is shorter.</source>
        <translation>名前または記録された値が、システムが渡せる長さを超えています。名前が原因の場合は、パスが短くなる場所へファイルを移動してください。</translation>
    </message>
    <message>
        <source>The system said: %1 (%2). Inspect the file again; if it says so once more, ask whoever looks after the volume.</source>
        <translation>システムからの応答: %1 (%2)。もう一度検査し、同じ応答が出る場合はボリュームの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>docket::Finding</name>
    <message>
        <source>%1 says %2</source>
        <translation>%1 では %2</translation>
    </message>
    <message>
        <source>What was recorded disagrees: %1.</source>
        <translation>記録が食い違っています: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file has %1, but %2 were stored, says %3.</source>
        <translation>ファイルは %1 ですが、%3 によると保存時は %2 でした。</translation>
    </message>
    <message>
        <source>The file is cut short: it has %1, the version that its ETag names has %2.</source>
        <translation>ファイルが途中で切れています。ファイルは %1 で、ETag の示す版は %2 です。</translation>
    </message>
    <message>
        <source>The server sent %1 and the file has %2. It may have been sent in another form, such as compressed.</source>
        <translation>サーバーが送ったのは %1 で、ファイルは %2 です。圧縮など、別の形で送られた可能性があります。</translation>
    </message>
    <message>
        <source>The ETag names a version of %1 and the file has %2. The server may have sent it in another form, such as compressed.</source>
        <translation>ETag の示す版は %1 で、ファイルは %2 です。サーバーが圧縮など、別の形で送った可能性があります。</translation>
    </message>
    <message>
        <source>The size is the one recorded in %1.</source>
        <translation>サイズは %1 に記録されたものと同じです。</translation>
    </message>
    <message>
        <source>The size is the Content-Length recorded in %1.</source>
        <translation>サイズは %1 に記録された Content-Length と同じです。</translation>
    </message>
    <message>
        <source>The file has the size that its ETag names, and the ETag has the server&apos;s date.</source>
        <translation>ファイルは ETag の示すサイズで、ETag はサーバーの日時と合っています。</translation>
    </message>
    <message>
        <source>The file has the size that its ETag seems to name.</source>
        <translation>ファイルは ETag が示すとみられるサイズです。</translation>
    </message>
    <message>
        <source>The file has a size of %1 and no data at all.</source>
        <translation>ファイルのサイズは %1 ですが、データがまったくありません。</translation>
    </message>
    <message>
        <source>Of %1, %2 are there; the rest are holes.</source>
        <translation>%1 のうち %2 があり、残りは穴です。</translation>
    </message>
    <message>
        <source>The file has a size of %1 and takes no room on disk. It may be a placeholder.</source>
        <translation>ファイルのサイズは %1 ですが、ディスクを使っていません。プレースホルダーの可能性があります。</translation>
    </message>
    <message>
        <source>The file has a size of %1 and takes only %2 on disk. It may be a placeholder.</source>
        <translation>ファイルのサイズは %1 ですが、ディスクでは %2 しか使っていません。プレースホルダーの可能性があります。</translation>
    </message>
    <message>
        <source>This volume keeps no extended attributes, so none can have been recorded in them.</source>
        <translation>このボリュームには拡張属性がないため、そこには何も記録できません。</translation>
    </message>
    <message>
        <source>The %1 is not kept whole, because %2.</source>
        <translation>%1 は一部しか残せません。理由: %2。</translation>
    </message>
    <message>
        <source>The %1 is unreadable, because %2.</source>
        <translation>%1 は読み取れません。理由: %2。</translation>
    </message>
    <message>
        <source>%1 matches %2.</source>
        <comment>a digest&apos;s kind, where it is recorded</comment>
        <translation>%1 は %2 と一致します。</translation>
    </message>
    <message>
        <source>The bytes are those of the %1 recorded in %2.</source>
        <translation>内容は、%2 に記録された %1 と一致します。</translation>
    </message>
    <message>
        <source>The bytes are those that the ETag names: it is their %1.</source>
        <translation>内容は ETag の示すものです。ETag は内容の %1 です。</translation>
    </message>
    <message>
        <source>%1 differs from %2.</source>
        <comment>a digest&apos;s kind, where it is recorded</comment>
        <translation>%1 は %2 と異なります。</translation>
    </message>
    <message>
        <source>The bytes are not those of the %1 recorded in %2.</source>
        <translation>内容は、%2 に記録された %1 と一致しません。</translation>
    </message>
    <message>
        <source>The file&apos;s own date is the server&apos;s, recorded in %1.</source>
        <translation>ファイルの日時は、%1 に記録されたサーバーの日時と同じです。</translation>
    </message>
    <message>
        <source>The %1 recorded in %2 agrees. It finds damage, and proves nothing against intent.</source>
        <translation>%2 に記録された %1 は一致します。破損がないことは分かりますが、改ざんがないことの証明にはなりません。</translation>
    </message>
    <message>
        <source>Not proven: the ETag looks like a digest (%1), but it is not this file&apos;s. Servers also make such tags from other things.</source>
        <translation>未証明: ETag はチェックサム (%1) のように見えますが、このファイルのものではありません。サーバーは別のものからもこのような ETag を作ります。</translation>
    </message>
    <message>
        <source>The ETag may be a digest of the bytes (%1). Computing it could prove them.</source>
        <translation>ETag は内容のチェックサム (%1) の可能性があります。計算すれば内容を証明できるかもしれません。</translation>
    </message>
    <message>
        <source>The ETag looks like one of an upload in parts, but no usual size of parts gives their number for a file of this size. Nothing is proven by that.</source>
        <translation>ETag は分割アップロードのもののように見えますが、このサイズのファイルがその数になる一般的なパートサイズはありません。これだけでは何も証明されません。</translation>
    </message>
    <message>
        <source>A digest is recorded in %1 (%2). Computing it would prove or disprove the bytes.</source>
        <translation>%1 にチェックサム (%2) が記録されています。計算すれば内容が正しいかどうかを証明できます。</translation>
    </message>
    <message>
        <source>What is recorded as a digest in %1 is none: %2.</source>
        <translation>%1 にチェックサムとして記録されたものは、チェックサムではありません: %2。</translation>
    </message>
    <message>
        <source>ETag and Last-Modified name the same moment. That says nothing about this file.</source>
        <translation>ETag と Last-Modified は同じ時刻を示しています。このファイルについては何も分かりません。</translation>
    </message>
    <message>
        <source>Nothing can be concluded from the ETag.</source>
        <translation>ETag からは何も分かりません。</translation>
    </message>
    <message>
        <source>The ETag is not in the form that HTTP prescribes: %1.</source>
        <translation>ETag が HTTP の定める形式ではありません: %1。</translation>
    </message>
    <message>
        <source>The server&apos;s date is not in a form that HTTP knows: %1.</source>
        <translation>サーバーの日時が HTTP の形式ではありません: %1。</translation>
    </message>
    <message>
        <source>There is nothing to hold against what %1 says.</source>
        <translation>%1 の内容と照合できるものがありません。</translation>
    </message>
    <message>
        <source>The file is not as it was when it was last inspected.</source>
        <translation>ファイルは前回の検査のときから変わっています。</translation>
    </message>
</context>
<context>
    <name>docket::Flaw</name>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>JSON ではありません (バイト %2 で %1)</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it says the same thing twice</source>
        <translation>同じ項目が 2 回あります</translation>
    </message>
    <message>
        <source>its “%1” is not what it should be</source>
        <translation>「%1」の値が正しくありません</translation>
    </message>
    <message>
        <source>it is not in the AppleDouble format</source>
        <translation>AppleDouble 形式ではありません</translation>
    </message>
    <message numerus="yes">
        <source>it is said to have %1 entries</source>
        <translation>
            <numerusform>項目数が %1 となっています</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it would stand beyond its end</source>
        <translation>一部が終わりより先を指しています</translation>
    </message>
    <message>
        <source>two parts of it would stand in the same place</source>
        <translation>二つの部分が同じ場所を指しています</translation>
    </message>
    <message>
        <source>an attribute in it has a broken name</source>
        <translation>属性の名前が壊れています</translation>
    </message>
    <message>
        <source>it is not a zone identifier</source>
        <translation>ゾーン識別子ではありません</translation>
    </message>
    <message>
        <source>it is not in the form of a quarantine record</source>
        <translation>隔離記録の形式ではありません</translation>
    </message>
    <message>
        <source>it is not a binary property list of the expected form</source>
        <translation>想定した形のバイナリプロパティリストではありません</translation>
    </message>
    <message>
        <source>it is a property list that refers to itself or grows without measure</source>
        <translation>自分自身を参照するか、際限なく大きくなるプロパティリストです</translation>
    </message>
    <message>
        <source>it says more than a history keeps</source>
        <translation>履歴に残せる量を超えています</translation>
    </message>
    <message>
        <source>it is not a metadata cache of cloud-autopkg-runner</source>
        <translation>cloud-autopkg-runner のメタデータキャッシュではありません</translation>
    </message>
    <message>
        <source>SQLite cannot read it: %1</source>
        <translation>SQLite で読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>docket::FurtherLooks</name>
    <message>
        <source>changed since it was inspected</source>
        <translation>検査の後に変更されました</translation>
    </message>
</context>
<context>
    <name>docket::HandOver</name>
    <message>
        <source>Inspect Files</source>
        <translation>ファイルの検査</translation>
    </message>
    <message>
        <source>Inspect a Folder</source>
        <translation>フォルダーの検査</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>貼り付けるものがありません。</translation>
    </message>
</context>
<context>
    <name>docket::HashWork</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hashing progress</source>
        <translation>チェックサム計算の進捗</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>docket::Hashed</name>
    <message>
        <source>%1 at byte %2</source>
        <comment>why it could not be read, where</comment>
        <translation>%1 (バイト %2)</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更されました</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>途中で停止しました</translation>
    </message>
</context>
<context>
    <name>docket::Header</name>
    <message>
        <source>leads to %1</source>
        <comment>of a link</comment>
        <translation>リンク先: %1</translation>
    </message>
    <message>
        <source>Not watched: %1</source>
        <translation>監視していません: %1</translation>
    </message>
</context>
<context>
    <name>docket::HistoryStore</name>
    <message>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>パスの途中がフォルダーではありません</translation>
    </message>
    <message>
        <source>there is a folder in its place</source>
        <translation>その場所にフォルダーがあります</translation>
    </message>
    <message>
        <source>what is there is not a file</source>
        <translation>その場所にあるのはファイルではありません</translation>
    </message>
    <message>
        <source>it cannot be read, and cannot be put aside</source>
        <translation>読み取れず、退避もできません</translation>
    </message>
    <message>
        <source>another program is keeping it locked</source>
        <translation>ほかのプログラムがロックしています</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>別の種類のファイルです</translation>
    </message>
    <message>
        <source>The history was damaged: it was put aside as %1, and a new one was begun.</source>
        <translation>履歴が壊れていました。%1 に退避し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Docket: it was put aside as %1, and a new one was begun. The newer Docket can still read it with --history.</source>
        <translation>履歴は新しいバージョンの Docket で書かれていました。%1 に退避し、新しい履歴を始めました。新しい Docket では --history で読めます。</translation>
    </message>
    <message>
        <source>Results will not be kept: %1 (history file %2). Mend that and start Docket again, or name another file with --history.</source>
        <translation>結果は保存されません: %1 (履歴ファイル %2)。原因を取り除いて Docket を再起動するか、--history で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Results are not kept at all: %1. Start Docket again when there is more memory.</source>
        <translation>結果はまったく保存されません: %1。メモリーに空きがあるときに Docket を再起動してください。</translation>
    </message>
</context>
<context>
    <name>docket::Housekeeping</name>
    <message numerus="yes">
        <source>%1 results are forgotten.</source>
        <translation>
            <numerusform>%1 件の結果を消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result is forgotten.</source>
        <translation>1 件の結果を消去しました。</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>「%1」を消去しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation>すべて消去</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 files, with all their results?</source>
        <translation>
            <numerusform>%1 個のファイルを、すべての結果とともに消去しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned ones are forgotten too. This cannot be undone. The files themselves are not touched.</source>
        <translation>ピン留めしたものも消去されます。この操作は元に戻せません。ファイル自体は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>What you inspect now is shown until you quit, and not remembered.</source>
        <translation>これから検査するものは終了まで表示され、記録には残りません。</translation>
    </message>
    <message>
        <source>Remember Again</source>
        <translation>再び記録する</translation>
    </message>
</context>
<context>
    <name>docket::Importing</name>
    <message>
        <source>Import a Metadata Cache</source>
        <translation>メタデータキャッシュのインポート</translation>
    </message>
    <message>
        <source>Metadata caches of cloud-autopkg-runner (%1)</source>
        <translation>cloud-autopkg-runner のメタデータキャッシュ (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み込み中…</translation>
    </message>
    <message>
        <source>“%1” names no files.</source>
        <translation>「%1」にはファイルがありません。</translation>
    </message>
    <message>
        <source>Comparing 1 file with “%1”…</source>
        <translation>1 個のファイルを「%1」と比較中…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %1 files with “%2”…</source>
        <translation>
            <numerusform>%1 個のファイルを「%2」と比較中…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a metadata cache, what became of its files</comment>
        <translation>「%1」: %2。</translation>
    </message>
    <message>
        <source>no file was compared</source>
        <translation>比較したファイルはありません</translation>
    </message>
    <message>
        <source>1 entry names no file or is broken.</source>
        <translation>ファイル名がないか、壊れている項目が 1 件あります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries name no file or are broken.</source>
        <translation>
            <numerusform>ファイル名がないか、壊れている項目が %1 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select What Differs</source>
        <translation>相違を選択</translation>
    </message>
    <message>
        <source>Select the Missing</source>
        <translation>欠落を選択</translation>
    </message>
    <message>
        <source>Select Placeholders</source>
        <translation>プレースホルダーを選択</translation>
    </message>
    <message>
        <source>Select What Was Not Compared</source>
        <translation>比較できないものを選択</translation>
    </message>
</context>
<context>
    <name>docket::ListCheck</name>
    <message>
        <source>1 matches</source>
        <translation>一致 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>一致 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>相違 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>相違 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is missing</source>
        <translation>欠落 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>欠落 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>読み取り不可 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read</source>
        <translation>
            <numerusform>読み取り不可 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The one file that it lists matches</source>
        <translation>載っている 1 個のファイルは一致します</translation>
    </message>
    <message numerus="yes">
        <source>All %1 files match</source>
        <translation>
            <numerusform>%1 個のファイルはすべて一致します</numerusform>
        </translation>
    </message>
    <message>
        <source>no file was checked</source>
        <translation>確認したファイルはありません</translation>
    </message>
    <message>
        <source>It lists no file</source>
        <translation>載っているファイルがありません</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更</translation>
    </message>
    <message>
        <source>not read: leads out of the folder</source>
        <translation>フォルダーの外を指すため読み取りません</translation>
    </message>
    <message>
        <source>1 line says nothing</source>
        <translation>意味のない行が 1 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines say nothing</source>
        <translation>
            <numerusform>意味のない行が %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not listed</source>
        <translation>載っていないファイルが 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not listed</source>
        <translation>
            <numerusform>載っていないファイルが %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It could not be read to its end (%1): %2</source>
        <translation>最後まで読み取れませんでした (%1): %2</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>before all was checked</comment>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>載っていません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <comment>checked, in all</comment>
        <translation>
            <numerusform>%1/%2 ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <comment>files</comment>
        <translation>
            <numerusform>ほか %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a checksum file, what came of it</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Checking the files in “%1”: %2 · %3</source>
        <comment>checksum file, files, bytes</comment>
        <translation>「%1」のファイルを確認中: %2 · %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>the list is too long for all files to be named that are not listed</source>
        <translation>一覧が長すぎるため、載っていないファイルをすべては示せません</translation>
    </message>
</context>
<context>
    <name>docket::ListCheckView</name>
    <message>
        <source>%1: %2</source>
        <comment>name, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check Them</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Reads every file that this one lists, and holds it against what is said of it</source>
        <translation>載っているすべてのファイルを読み取り、その内容と照合します</translation>
    </message>
    <message>
        <source>Check Them Again</source>
        <translation>もう一度確認する</translation>
    </message>
</context>
<context>
    <name>docket::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect Again</source>
        <translation>もう一度検査(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>照合(&amp;V)</translation>
    </message>
    <message>
        <source>Read the file and hold it against every digest that is recorded of it</source>
        <translation>ファイルを読み取り、記録されているすべてのチェックサムと照合します</translation>
    </message>
    <message>
        <source>Give &amp;Up on It</source>
        <translation>これを打ち切る(&amp;U)</translation>
    </message>
    <message>
        <source>Give Up on the &amp;Volume</source>
        <translation>ボリュームを打ち切る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try the Volume Again</source>
        <translation>ボリュームを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy P&amp;ath</source>
        <translation>パスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>ETag をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>インポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>ピン留め(&amp;I)</translation>
    </message>
    <message>
        <source>Only This &amp;Folder</source>
        <translation>このフォルダーだけ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo Forget</source>
        <translation>消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <translation>すべて消去(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remember Nothing for Now</source>
        <translation>一時的に記録しない(&amp;R)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>検索(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Docket について(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The Newest %1</source>
        <translation>
            <numerusform>新しい順に %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Nothing but What Is Pinned</source>
        <translation>ピン留めしたものだけ(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;Date Inspected</source>
        <translation>検査日時順(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>名前順(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;Size</source>
        <translation>サイズ順(&amp;S)</translation>
    </message>
    <message>
        <source>By Server’s D&amp;ate</source>
        <translation>サーバーの日時順(&amp;A)</translation>
    </message>
    <message>
        <source>Newest, Largest &amp;First</source>
        <translation>新しいもの、大きいものから(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保持(&amp;K)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>&amp;Write Checksum File…</source>
        <translation>チェックサムファイルを書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>List the digests of the selected files, for sha256sum -c and its like</source>
        <translation>選択したファイルのチェックサムを、sha256sum -c などのために一覧にします</translation>
    </message>
    <message>
        <source>Open the Menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Ke&amp;yboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>There are no files in it.</source>
        <translation>中にファイルがありません。</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of the files that are inspected</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This is a checksum. Select the file that it is to be compared with first.</source>
        <translation>これはチェックサムです。先に、比較するファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>docket::Output</name>
    <message>
        <source>%1: the name has to be UTF-8</source>
        <translation>%1: 名前は UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>docket::PortalFiles</name>
    <message>
        <source>The other program left these files with the desktop&apos;s document portal, and none is running. Install xdg-desktop-portal, or drop the files from a file manager.</source>
        <translation>相手のプログラムはファイルをデスクトップのドキュメントポータルに預けましたが、ポータルが動いていません。xdg-desktop-portal をインストールするか、ファイルマネージャーからドロップしてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal, which has these files, does not answer. Try it once more, or drop the files from a file manager.</source>
        <translation>ファイルを預かっているデスクトップのドキュメントポータルが応答しません。もう一度試すか、ファイルマネージャーからドロップしてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal does not hand over these files: %1. Drag or copy them once more.</source>
        <translation>デスクトップのドキュメントポータルがファイルを渡しません: %1。もう一度ドラッグまたはコピーしてください。</translation>
    </message>
    <message>
        <source>The other program left these files with the desktop&apos;s document portal, which is asked over the session&apos;s D-Bus, and there is none. Drop the files from a file manager.</source>
        <translation>相手のプログラムはファイルをデスクトップのドキュメントポータルに預けました。ポータルにはセッションの D-Bus で問い合わせますが、D-Bus がありません。ファイルマネージャーからドロップしてください。</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal has no files for this. Drag or copy them once more.</source>
        <translation>デスクトップのドキュメントポータルに該当するファイルがありません。もう一度ドラッグまたはコピーしてください。</translation>
    </message>
</context>
<context>
    <name>docket::PreviewView</name>
    <message>
        <source>Not looked at: it is on a network volume</source>
        <translation>未確認: ネットワークボリューム上にあります</translation>
    </message>
    <message>
        <source>Show Preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>ファイルの画像</translation>
    </message>
</context>
<context>
    <name>docket::ProgressBar</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>docket::RecentFooter</name>
    <message>
        <source>Inspection progress</source>
        <translation>検査の進捗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop inspecting</source>
        <translation>検査を停止</translation>
    </message>
    <message>
        <source>Files that are not gathered yet stay as not inspected</source>
        <translation>まだ結果の揃っていないファイルは、検査されていないものとして残ります</translation>
    </message>
    <message>
        <source>%1 of %2 inspected</source>
        <comment>files done, of how many</comment>
        <translation>%1/%2 検査済み</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
</context>
<context>
    <name>docket::RecentList</name>
    <message>
        <source>Recent results</source>
        <translation>最近の結果</translation>
    </message>
</context>
<context>
    <name>docket::RecentModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Server’s date</source>
        <translation>サーバーの日時</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>検査日時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>docket::RecentPane</name>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>判定…</translation>
    </message>
    <message>
        <source>Search recent results</source>
        <translation>最近の結果を検索</translation>
    </message>
    <message>
        <source>By name, folder or ETag (Ctrl+F)</source>
        <translation>名前、フォルダー、ETag で検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Has ETag</source>
        <translation>ETag あり</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>in %1 ✕</source>
        <comment>a folder; a click ends that</comment>
        <translation>%1 内 ✕</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 results</source>
        <comment>shown, in all</comment>
        <translation>
            <numerusform>%1/%2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>要確認 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要確認 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is remembered</source>
        <translation>記録していません</translation>
    </message>
    <message>
        <source>Files that you inspect are kept here.</source>
        <translation>検査したファイルはここに残ります。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Escape clears the search.</source>
        <translation>「%1」に一致するものはありません。
Esc で検索を解除します。</translation>
    </message>
    <message>
        <source>Nothing here passes this filter.</source>
        <translation>このフィルターに合うものはありません。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>検索を解除</translation>
    </message>
</context>
<context>
    <name>docket::RecentWords</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, its values, its state</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>docket::Refusal</name>
    <message>
        <source>It is on another machine, “%1”. Mount its folder and drop the file from there, or copy it to this machine.</source>
        <translation>別のコンピューター「%1」にあります。そのフォルダーをマウントしてそこからドロップするか、このコンピューターにコピーしてください。</translation>
    </message>
    <message>
        <source>It is no file&apos;s address: a path has to begin at the root, as in /folder/name.</source>
        <translation>ファイルのアドレスではありません。パスは /folder/name のようにルートから始まる必要があります。</translation>
    </message>
    <message>
        <source>It is named from the working folder, and that is gone. Give the whole path.</source>
        <translation>作業フォルダーを起点とする名前ですが、作業フォルダーはもうありません。完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>It is a web address, and Docket inspects files. Download it, then drop the file.</source>
        <translation>これは Web アドレスです。Docket が検査するのはファイルです。ダウンロードしてからドロップしてください。</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it, then drop it from its folder.</source>
        <translation>ゴミ箱の中にあります。元に戻してから、そのフォルダーからドロップしてください。</translation>
    </message>
    <message>
        <source>It is a list of shares, not a folder. Open one of them and drop files from there.</source>
        <translation>これは共有の一覧で、フォルダーではありません。共有を開いて、そこからファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>It is on another machine or a device (“%1:”), and Docket finds no folder where that is mounted. Mount it and drop the file from there, or copy it to this machine.</source>
        <translation>別のコンピューターかデバイス (「%1:」) にあり、マウント先のフォルダーが見つかりません。マウントしてそこからドロップするか、このコンピューターにコピーしてください。</translation>
    </message>
    <message>
        <source>An empty name</source>
        <translation>空の名前</translation>
    </message>
    <message>
        <source>An empty list</source>
        <translation>空の一覧</translation>
    </message>
    <message>
        <source>No file name came with it: the data was lost on its way from the other program. Try again, or open the files with Open….</source>
        <translation>ファイル名が届きませんでした。相手のプログラムから渡される途中でデータが失われました。もう一度試すか、「開く…」でファイルを開いてください。</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands for no file. Give the file itself or its path.</source>
        <translation>ファイルを表していません。ファイル自体またはそのパスを指定してください。</translation>
    </message>
    <message>
        <source>It contains a NUL character, which no file name can. Give the file itself or its path.</source>
        <translation>ファイル名に使えない NUL 文字が含まれています。ファイル自体またはそのパスを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than a path can be (%n byte(s)). Give a shorter one, by way of a link to one of its folders.</source>
        <translation>
            <numerusform>パスの最大長 (%n バイト) を超えています。途中のフォルダーへのリンクを使い、短いパスを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A percent sign in the address is not followed by two hexadecimal digits. Give the path instead.</source>
        <translation>アドレス内のパーセント記号の後に 16 進数 2 桁がありません。代わりにパスを指定してください。</translation>
    </message>
    <message>
        <source>An address that begins with “%1:” stands for no file. Give the file itself or its path.</source>
        <translation>「%1:」で始まるアドレスはファイルを表しません。ファイル自体またはそのパスを指定してください。</translation>
    </message>
    <message>
        <source>It contains no path. Copy files, or the path of one.</source>
        <translation>パスが含まれていません。ファイル、またはそのパスをコピーしてください。</translation>
    </message>
    <message>
        <source>They were refused too, but are not named one by one. Give fewer at a time to see why.</source>
        <translation>これらも受け付けられませんでしたが、個別には示しません。理由を見るには、一度に渡す数を減らしてください。</translation>
    </message>
</context>
<context>
    <name>docket::RefusalNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>thing, why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>検査していません: %1</translation>
    </message>
</context>
<context>
    <name>docket::SelectionView</name>
    <message>
        <source>%1 %2</source>
        <comment>how many, which verdict: 12 Consistent</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Selected results</source>
        <translation>選択した結果</translation>
    </message>
    <message numerus="yes">
        <source>%1 files selected</source>
        <translation>
            <numerusform>%1 個のファイルを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all (%2)</source>
        <translation>合計 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>counting… %1 so far</source>
        <translation>集計中… ここまで %1</translation>
    </message>
    <message numerus="yes">
        <source>the size of %1 is not known</source>
        <comment>of how many files</comment>
        <translation>
            <numerusform>%1 個はサイズ不明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>%1: the history&apos;s name has to be UTF-8</source>
        <translation>%1: 履歴の名前は UTF-8 でなければなりません</translation>
    </message>
    <message>
        <source>see docket-cli --help</source>
        <translation>docket-cli --help をご覧ください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: 1 entry names no file or is broken</source>
        <translation>%1: ファイル名がないか、壊れている項目が 1 件あります</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 entries name no file or are broken</source>
        <translation>
            <numerusform>%1: ファイル名がないか、壊れている項目が %2 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Verify files at once when they have been inspected</source>
        <translation>検査した後すぐにファイルを照合する(&amp;V)</translation>
    </message>
    <message>
        <source>Computes SHA-256 and whatever digests were recorded. Each file is read to its end, which takes as long as it is large.</source>
        <translation>SHA-256 と、記録されているチェックサムを計算します。各ファイルを最後まで読むので、大きいほど時間がかかります。</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>保持(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>サイズの単位(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>Checksums:</source>
        <translation>チェックサム:</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>kB, MB, GB: powers of 1,000</source>
        <translation>kB、MB、GB: 1,000 の累乗</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: powers of 1,024</source>
        <translation>KiB、MiB、GiB: 1,024 の累乗</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, by which key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>docket::Showing</name>
    <message>
        <source>No longer kept</source>
        <translation>残っていません</translation>
    </message>
    <message>
        <source>This result is not in the history any more. Inspect Again (F5) makes a new one.</source>
        <translation>この結果はもう履歴にありません。「もう一度検査」(F5) で新しい結果が得られます。</translation>
    </message>
</context>
<context>
    <name>docket::Size</name>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, with the locale&apos;s separators; its plural form is never singular</extracomment>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::StandardStreams</name>
    <message>
        <source>standard output: %1</source>
        <translation>標準出力: %1</translation>
    </message>
</context>
<context>
    <name>docket::Summary</name>
    <message>
        <source>being read from the history</source>
        <translation>履歴から読み込み中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>不完全: %1</translation>
    </message>
    <message>
        <source>cannot be inspected: %1</source>
        <translation>検査できません: %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>no ETag recorded</source>
        <translation>ETag の記録なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>extended attributes: %1</source>
        <translation>拡張属性: %1</translation>
    </message>
</context>
<context>
    <name>docket::TextWriter</name>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>キャラクターデバイス</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>ブロックデバイス</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1、ディスク上 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1… (%2 in all)</source>
        <translation>%1… (全 %2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1、%2 より</translation>
    </message>
    <message>
        <source>%1, computed, of parts of %2</source>
        <translation>%1、計算値、%2 ごとのパート</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1、計算値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>verdict, sentence</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>検査不可</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last modified, server</source>
        <translation>最終更新日時 (サーバー)</translation>
    </message>
    <message>
        <source>Last modified, file system</source>
        <translation>最終更新日時 (ファイルシステム)</translation>
    </message>
</context>
<context>
    <name>docket::TimeLine</name>
    <message>
        <source>Show the result of %1</source>
        <translation>%1 の結果を表示</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>初回</translation>
    </message>
    <message numerus="yes">
        <source>and %1 older ones</source>
        <translation>
            <numerusform>さらに古い結果 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TimingPicture</name>
    <message>
        <source>Opening</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>gathered in %1 — one after another: %2</source>
        <translation>%1 で揃いました — 順番に行うと: %2</translation>
    </message>
    <message>
        <source>gathered in %1 — the look-ups alone: %2</source>
        <translation>%1 で揃いました — 照会だけでは: %2</translation>
    </message>
    <message>
        <source>%1: %2, starting at %3</source>
        <comment>look-up, how long, when</comment>
        <translation>%1: %2、開始 %3</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>所要時間: %1</translation>
    </message>
</context>
<context>
    <name>docket::ValueLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>docket::ValueLines</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Reveal the whole address</source>
        <translation>アドレス全体を表示する</translation>
    </message>
</context>
<context>
    <name>docket::Verdict</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>整合</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>There is nothing to hold this file against; what was recorded may have got lost in copying.</source>
        <translation>このファイルと照合できるものがありません。コピーの際に記録が失われた可能性があります。</translation>
    </message>
    <message>
        <source>Nothing could be found out about this file.</source>
        <translation>このファイルについては何も分かりませんでした。</translation>
    </message>
    <message>
        <source>Something was recorded about this file, and nothing can be concluded from it.</source>
        <translation>このファイルについての記録はありますが、そこからは何も分かりません。</translation>
    </message>
</context>
<context>
    <name>docket::VolumeNotices</name>
    <message>
        <source>No answer from the folder “%1” for %2.</source>
        <translation>フォルダー「%1」から %2 応答がありません。</translation>
    </message>
    <message>
        <source>No answer from the volume “%1” for %2.</source>
        <translation>ボリューム「%1」から %2 応答がありません。</translation>
    </message>
    <message>
        <source>1 file is waiting for it.</source>
        <translation>1 個のファイルが待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are waiting for it.</source>
        <translation>
            <numerusform>%1 個のファイルが待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up on the Volume</source>
        <translation>ボリュームを打ち切る</translation>
    </message>
    <message>
        <source>The volume “%1” was given up, for it does not answer.</source>
        <translation>ボリューム「%1」は応答しないため打ち切られました。</translation>
    </message>
    <message>
        <source>1 file is on hold.</source>
        <translation>1 個のファイルが保留中です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are on hold.</source>
        <translation>
            <numerusform>%1 個のファイルが保留中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>docket::Walk</name>
    <message>
        <source>Another volume is mounted here. Drop it by itself to inspect its files.</source>
        <translation>ここには別のボリュームがマウントされています。検査するには、それだけをドロップしてください。</translation>
    </message>
    <message>
        <source>The volume takes it for a folder that was listed already.</source>
        <translation>ボリュームが、すでに一覧したフォルダーとして扱っています。</translation>
    </message>
</context>
<context>
    <name>docket::Walks</name>
    <message>
        <source>The volume did not answer, and was given up.</source>
        <translation>ボリュームが応答しなかったため打ち切られました。</translation>
    </message>
</context>
<context>
    <name>docket::Watching</name>
    <message>
        <source>it is on a network volume</source>
        <translation>ネットワークボリュームにあります</translation>
    </message>
    <message>
        <source>Docket writes it itself</source>
        <translation>Docket 自身が書き込むファイルです</translation>
    </message>
    <message>
        <source>too many files are watched on this computer</source>
        <translation>このコンピューターで監視しているファイルが多すぎます</translation>
    </message>
</context>
<context>
    <name>docket::WindowArguments</name>
    <message>
        <source>--history needs a file</source>
        <translation>--history にはファイルが必要です</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>オプション %1 はありません</translation>
    </message>
    <message>
        <source>Usage: docket [--history FILE] [--no-history] [--new-window] [PATH...]
Inspects files: the ETag, size and date that were recorded when they came.

  --history FILE  keep the recent results there
  --no-history    keep them for this run only
  --new-window    open one, even where a window is open that would take the files
  --help          show this and leave
  --version       show the version and leave
</source>
        <translation>使い方: docket [--history ファイル] [--no-history] [--new-window] [パス...]
ファイルを検査し、入手時に記録された ETag、サイズ、日時を表示します。

  --history ファイル  最近の結果をそこに残す
  --no-history        今回の実行の間だけ残す
  --new-window        ファイルを受け取るウィンドウがあっても、新しく開く
  --help              これを表示して終了する
  --version           バージョンを表示して終了する
</translation>
    </message>
</context>
<context>
    <name>docket::comparison</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>not known of all</source>
        <translation>一部は不明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>none has one</source>
        <translation>どれにもなし</translation>
    </message>
    <message>
        <source>same but for its strength</source>
        <translation>強弱を除いて同じ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Server’s date</source>
        <translation>サーバーの日時</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>All these names lead to one and the same file.</source>
        <translation>これらの名前はすべて同じ一つのファイルを指しています。</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>異なる項目: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>All values are the same. The bytes have not been compared.</source>
        <translation>すべての値が同じです。内容は比較していません。</translation>
    </message>
    <message>
        <source>Nothing is known to differ.</source>
        <translation>分かっている違いはありません。</translation>
    </message>
</context>
<context>
    <name>docket::origin</name>
    <message>
        <source>from %1</source>
        <comment>where it was recorded</comment>
        <translation>%1 より</translation>
    </message>
    <message>
        <source>Content by its bytes</source>
        <translation>内容から見た種類</translation>
    </message>
    <message>
        <source>by its first bytes</source>
        <translation>先頭の内容より</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>property list</source>
        <translation>プロパティリスト</translation>
    </message>
</context>
<context>
    <name>docket::words</name>
    <message>
        <source>none recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>recorded, but empty</source>
        <translation>記録はあるが空</translation>
    </message>
    <message>
        <source>Size: %1 → %2</source>
        <translation>サイズ: %1 → %2</translation>
    </message>
    <message>
        <source>Modified: within the same millisecond</source>
        <translation>変更日時: 同じミリ秒の中</translation>
    </message>
    <message>
        <source>Modified: %1 → %2</source>
        <translation>変更日時: %1 → %2</translation>
    </message>
    <message>
        <source>ETag: %1 → %2</source>
        <translation>ETag: %1 → %2</translation>
    </message>
    <message>
        <source>Server’s date: %1 → %2</source>
        <translation>サーバーの日時: %1 → %2</translation>
    </message>
    <message>
        <source>Verdict: %1 → %2</source>
        <translation>判定: %1 → %2</translation>
    </message>
    <message>
        <source>size changed</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>ETag changed</source>
        <translation>ETag 変更</translation>
    </message>
    <message>
        <source>server’s date changed</source>
        <translation>サーバーの日時変更</translation>
    </message>
    <message>
        <source>verdict changed</source>
        <translation>判定変更</translation>
    </message>
    <message>
        <source>modified since</source>
        <translation>その後変更</translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>verdict, in a line</comment>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>placeholder</source>
        <comment>verdict, in a line</comment>
        <translation>プレースホルダー</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>verdict, in a line</comment>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>1 file a minute</source>
        <translation>毎分 1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 files a minute</source>
        <translation>
            <numerusform>毎分 %1 ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file a second</source>
        <translation>毎秒 1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 files a second</source>
        <translation>
            <numerusform>毎秒 %1 ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>残り約 %1 時間</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year, as a QDate pattern</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>from extended attribute %1</source>
        <translation>拡張属性 %1 より</translation>
    </message>
    <message>
        <source>from AppleDouble file %1</source>
        <translation>AppleDouble ファイル %1 より</translation>
    </message>
    <message>
        <source>from sidecar %1</source>
        <translation>サイドカーファイル %1 より</translation>
    </message>
    <message>
        <source>from the file system</source>
        <translation>ファイルシステムより</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>named pipe (FIFO)</source>
        <translation>名前付きパイプ (FIFO)</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>キャラクターデバイス</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>ブロックデバイス</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>empty ETag</source>
        <translation>空の ETag</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>no ETag recorded</source>
        <translation>ETag の記録なし</translation>
    </message>
    <message>
        <source>no ETags on this volume</source>
        <translation>このボリュームに ETag なし</translation>
    </message>
    <message>
        <source>not responding for %1</source>
        <translation>%1 応答なし</translation>
    </message>
    <message>
        <source>on hold: “%1” does not answer</source>
        <translation>保留中: 「%1」が応答しません</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Not responding: the volume “%1” has not answered for %2</source>
        <translation>応答なし: ボリューム「%1」から %2 応答がありません</translation>
    </message>
    <message>
        <source>On hold: the volume “%1” was given up, for it does not answer</source>
        <translation>保留中: ボリューム「%1」は応答しないため打ち切られました</translation>
    </message>
    <message>
        <source>Waiting: the three look-ups have not all returned yet</source>
        <translation>待機中: 三つの照会がまだ揃っていません</translation>
    </message>
    <message>
        <source>Its volume keeps no extended attributes, so no ETag can be recorded here</source>
        <translation>ボリュームに拡張属性がないため、ここには ETag を記録できません</translation>
    </message>
    <message>
        <source>Needs attention: a look-up failed, %1</source>
        <translation>要確認: 照会に失敗しました、%1</translation>
    </message>
    <message>
        <source>Needs attention: nothing could be read, %1</source>
        <translation>要確認: 何も読み取れませんでした、%1</translation>
    </message>
    <message>
        <source>%1; changed since the time before</source>
        <comment>verdict</comment>
        <translation>%1、前回から変更あり</translation>
    </message>
    <message>
        <source>%1; pinned</source>
        <comment>verdict</comment>
        <translation>%1、ピン留め</translation>
    </message>
    <message>
        <source>ETag not available through the portal</source>
        <translation>ETag はポータル経由では利用できません</translation>
    </message>
    <message>
        <source>What was recorded about it is not available through the portal</source>
        <translation>記録はポータル経由では利用できません</translation>
    </message>
</context>
</TS>
