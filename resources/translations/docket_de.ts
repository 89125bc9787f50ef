<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>docket::AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Says what was recorded about a file when it was downloaded: its ETag, its size and when it was last modified.</source>
        <translation>Sagt, was über eine Datei vermerkt wurde, als sie heruntergeladen wurde: ihr ETag, ihre Größe und wann sie zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a program&apos;s part, its version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>docket::Announcing</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>file, verdict, why</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 files inspected</source>
        <translation>
            <numerusform>%1 Datei untersucht</numerusform>
            <numerusform>%1 Dateien untersucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files inspected, how many need attention</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 auffällig</numerusform>
            <numerusform>%1 auffällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Arguments</name>
    <message>
        <source>there is no option %1</source>
        <translation>die Option %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;; there are text, json, ndjson and csv</source>
        <translation>das Format „%1“ gibt es nicht; es gibt text, json, ndjson und csv</translation>
    </message>
    <message>
        <source>%1 is auto, never or always, not &quot;%2&quot;</source>
        <translation>%1 ist auto, never oder always, nicht „%2“</translation>
    </message>
    <message>
        <source>there is no verdict &quot;%1&quot;; there are verified, consistent, contradicted, placeholder, unverified, nothing-recorded and unreadable</source>
        <translation>das Urteil „%1“ gibt es nicht; es gibt verified, consistent, contradicted, placeholder, unverified, nothing-recorded und unreadable</translation>
    </message>
    <message>
        <source>there is no checksum &quot;%1&quot;; there are md5, sha1, sha256, sha512, sha3-256, blake2b and crc32</source>
        <translation>die Prüfsumme „%1“ gibt es nicht; es gibt md5, sha1, sha256, sha512, sha3-256, blake2b und crc32</translation>
    </message>
    <message>
        <source>%1 needs the name of a file</source>
        <translation>%1 braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--quiet, --status, --ignore-missing, --strict, --warn, --extra and --anywhere go with --check only</source>
        <translation>--quiet, --status, --ignore-missing, --strict, --warn, --extra und --anywhere gehen nur zusammen mit --check</translation>
    </message>
    <message>
        <source>paths cannot be combined with --files0-from</source>
        <translation>Pfade und --files0-from gehen nicht zusammen</translation>
    </message>
    <message>
        <source>--cache names the files itself: neither paths nor --files0-from go with it</source>
        <translation>--cache nennt die Dateien selbst: weder Pfade noch --files0-from gehen damit zusammen</translation>
    </message>
    <message>
        <source>--cache needs the name of a file</source>
        <translation>--cache braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>no paths were given</source>
        <translation>es wurden keine Pfade angegeben</translation>
    </message>
    <message>
        <source>--tag goes with --write-checksums only</source>
        <translation>--tag geht nur zusammen mit --write-checksums</translation>
    </message>
    <message>
        <source>--check goes with --checksum, --progress and options of its own only</source>
        <translation>--check geht nur zusammen mit --checksum, --progress und eigenen Optionen</translation>
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
        <translation>Aufruf: docket-cli [OPTION]… [--] PFAD…
        docket-cli [OPTION]… --files0-from DATEI
        docket-cli [OPTION]… --cache DATEI
        docket-cli --check [OPTION]… [DATEI]…
Sagt, was beim Herunterladen über Dateien vermerkt wurde (ETag, Größe, zuletzt geändert),
und was daraus folgt.
Ordner werden durchlaufen, nicht aber Verweise auf Ordner und andere Datenträger darin.

      --attributes        auch alle erweiterten Attribute zeigen
      --cache DATEI       die Dateien untersuchen, die dieser Metadaten-Cache von
                          cloud-autopkg-runner (JSON oder SQLite) nennt, und sie mit
                          seinen Angaben vergleichen
      --checksum ARTEN    diese Prüfsummen berechnen: md5, sha1, sha256, sha512,
                          sha3-256, blake2b, crc32, durch Kommas getrennt
      --format FORMAT     text (zum Lesen), json (eine Liste), ndjson (ein Objekt je
                          Zeile) oder csv (RFC 4180); ohne Angabe text
      --files0-from DATEI untersuchen, was DATEI nennt, jeder Name mit NUL beendet;
                          - ist die Standardeingabe
      --fail-on URTEILE   mit Status 4 enden, wenn eine Datei eines dieser Urteile hat,
                          etwa contradicted,placeholder
      --history DATEI     die Ergebnisse in diesem Verlauf aufbewahren
      --no-history        keine aufbewahren, wie ohne --history
      --progress WANN     einen Fortschrittsbalken auf der Standardfehlerausgabe zeigen:
                          auto (wenn sie ein Terminal ist; Vorgabe), never oder always
      --verify            vermerkte Prüfsummen und die in Prüfsummendateien neben der
                          Datei berechnen und mit ihrem Inhalt vergleichen
      --write-checksums DATEI  was --checksum berechnet (sha256), so schreiben wie
                          sha256sum; - ist die Standardausgabe; --tag: in der Form von BSD
      --help              dies ausgeben und enden
      --version           die Version ausgeben und enden

Mit --check, wie sha256sum -c: die Dateien prüfen, die Prüfsummendateien aufführen. Die
Art ergibt sich aus dem Namen der DATEI und der Länge der Prüfsumme oder aus --checksum.
Namen beginnen im Ordner der DATEI.
      --quiet, --status, --ignore-missing, --strict, --warn   wie bei sha256sum
      --anywhere          auch Namen prüfen, die aus dem Ordner der DATEI hinausführen
      --extra             auch die Dateien des Ordners nennen, die nicht aufgeführt sind

Status am Ende: 0 alles wurde gelesen; 1 eine Datei konnte nicht untersucht oder die
Ausgabe nicht geschrieben werden, oder --check hat Fehler gefunden; 2 falscher Aufruf;
4 eine Datei hat ein Urteil aus --fail-on; 128 + n durch Signal n beendet.

Beispiele:
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
        <translation>hat mehr oder weniger Ziffern als eine Prüfsumme ihrer Art</translation>
    </message>
    <message>
        <source>has a digest of a kind that is not known</source>
        <translation>hat eine Prüfsumme unbekannter Art</translation>
    </message>
    <message>
        <source>has a digest and names no file</source>
        <translation>hat eine Prüfsumme und nennt keine Datei</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is improperly formatted</source>
        <translation>hat nicht die richtige Form</translation>
    </message>
</context>
<context>
    <name>docket::BannerLine</name>
    <message>
        <source>%1. %2</source>
        <comment>headline, explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>docket::CacheReader</name>
    <message>
        <source>Choose a file that cloud-autopkg-runner keeps its cache in.</source>
        <translation>Bitte eine Datei wählen, in der cloud-autopkg-runner seinen Cache hält.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2. %3</source>
        <comment>a file, why, what to do</comment>
        <translation>„%1“ kann nicht importiert werden: %2. %3</translation>
    </message>
</context>
<context>
    <name>docket::CacheTally</name>
    <message>
        <source>1 matches</source>
        <translation>1 stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>%1 stimmt überein</numerusform>
            <numerusform>%1 stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>%1 weicht ab</numerusform>
            <numerusform>%1 weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is missing</source>
        <translation>1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>%1 fehlt</numerusform>
            <numerusform>%1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is a placeholder</source>
        <translation>1 ist ein Platzhalter</translation>
    </message>
    <message numerus="yes">
        <source>%1 are placeholders</source>
        <translation>
            <numerusform>%1 ist ein Platzhalter</numerusform>
            <numerusform>%1 sind Platzhalter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be compared</source>
        <translation>1 ließ sich nicht vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared</source>
        <translation>
            <numerusform>%1 ließ sich nicht vergleichen</numerusform>
            <numerusform>%1 ließen sich nicht vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>server: none recorded</source>
        <translation>Server: nicht vermerkt</translation>
    </message>
    <message>
        <source>server: recorded, but empty</source>
        <translation>Server: vermerkt, aber leer</translation>
    </message>
    <message>
        <source>file system: %1</source>
        <translation>Dateisystem: %1</translation>
    </message>
    <message>
        <source>file system: none</source>
        <translation>Dateisystem: nichts</translation>
    </message>
    <message>
        <source>looking up…</source>
        <translation>wird abgefragt …</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Its volume is busy with other files.</source>
        <translation>Der Datenträger ist mit anderen Dateien beschäftigt.</translation>
    </message>
    <message>
        <source>not responding for %1</source>
        <translation>antwortet seit %1 nicht</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>A download tool may have kept none, or it was lost on the way: cp drops extended attributes, mv within one file system keeps them.</source>
        <translation>Das Programm, das die Datei herunterlud, hat vielleicht nichts vermerkt, oder es ging unterwegs verloren: cp lässt erweiterte Attribute fallen, mv innerhalb eines Dateisystems behält sie.</translation>
    </message>
    <message>
        <source>recorded, but empty</source>
        <translation>vermerkt, aber leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, where from</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>bytes, on disk</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4</source>
        <comment>value, where from, both dates</comment>
        <translation>%1, %2; %3; %4</translation>
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
        <translation>Was ist ein ETag?</translation>
    </message>
    <message>
        <source>An entity tag: the mark that a web server gives to one version of a file. When the file changes there, so does its ETag. Some servers make it from the file&apos;s size and date, some from its content, others at random, so it need not say anything about the bytes. It is shown here as it was recorded when the file was downloaded.</source>
        <translation>Ein Entity-Tag: das Kennzeichen, das ein Webserver einer Fassung einer Datei gibt. Ändert sich die Datei dort, so ändert sich auch ihr ETag. Manche Server bilden es aus Größe und Datum der Datei, manche aus ihrem Inhalt, andere zufällig; über den Inhalt muss es also nichts sagen. Es wird hier so gezeigt, wie es beim Herunterladen vermerkt wurde.</translation>
    </message>
    <message>
        <source>What is the size?</source>
        <translation>Was ist die Größe?</translation>
    </message>
    <message>
        <source>How many bytes the file has now, as the file system counts them. A download that was cut short has fewer than the server said. On disk it may take more room than that, or less where parts of it are holes or compressed.</source>
        <translation>Wie viele Bytes die Datei jetzt hat, so wie das Dateisystem sie zählt. Ein abgebrochener Download hat weniger, als der Server angegeben hat. Auf dem Datenträger kann die Datei mehr Platz brauchen, oder weniger, wo Teile von ihr Löcher oder komprimiert sind.</translation>
    </message>
    <message>
        <source>Why are there two dates?</source>
        <translation>Warum gibt es zwei Daten?</translation>
    </message>
    <message>
        <source>The server&apos;s date is when the file was last changed there, as it was recorded when the file was downloaded. The file system&apos;s date is when this copy was last written; many programs set it to the server&apos;s, others leave it at the time of the download.</source>
        <translation>Das Datum des Servers ist der Zeitpunkt, zu dem die Datei dort zuletzt geändert wurde, wie es beim Herunterladen vermerkt wurde. Das Datum des Dateisystems ist der Zeitpunkt, zu dem diese Kopie zuletzt geschrieben wurde; viele Programme setzen es auf das des Servers, andere lassen es beim Zeitpunkt des Herunterladens.</translation>
    </message>
</context>
<context>
    <name>docket::ChecksumDialog</name>
    <message numerus="yes">
        <source>%1 files in %2</source>
        <translation>
            <numerusform>%1 Datei in %2</numerusform>
            <numerusform>%1 Dateien in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben …</translation>
    </message>
    <message>
        <source>Write Checksum File</source>
        <translation>Prüfsummendatei schreiben</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
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
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>some names, how many more</comment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a file</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A checksum file lists files in its own folder and below. Not there: %1. Write it to “%2”, which holds all of them.</source>
        <translation>Eine Prüfsummendatei führt Dateien in ihrem eigenen Ordner und darunter auf. Nicht dort: %1. Bitte nach „%2“ schreiben; darin liegen alle.</translation>
    </message>
</context>
<context>
    <name>docket::Checksums</name>
    <message>
        <source>Nothing is recorded of it that its bytes could be held against.</source>
        <translation>Es ist nichts vermerkt, womit sich der Inhalt vergleichen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Checksums of %1 of %2 files: %3</source>
        <comment>files done, of how many, bytes and pace</comment>
        <translation>
            <numerusform>Prüfsummen von %1 von %2 Datei: %3</numerusform>
            <numerusform>Prüfsummen von %1 von %2 Dateien: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
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
        <translation>MD5 aus Teilen von %1</translation>
    </message>
    <message>
        <source>differs from %1, which says:</source>
        <comment>where a digest is recorded</comment>
        <translation>weicht ab von %1, dort steht:</translation>
    </message>
    <message>
        <source>not what the ETag says</source>
        <translation>nicht das, was der ETag sagt</translation>
    </message>
    <message>
        <source>matches the ETag</source>
        <translation>stimmt mit dem ETag überein</translation>
    </message>
    <message>
        <source>matches %1</source>
        <comment>where a digest is recorded</comment>
        <translation>stimmt überein mit %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes done, in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>bytes</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Nothing was computed: %1. Try again, or inspect the file again.</source>
        <translation>Nichts wurde berechnet: %1. Bitte noch einmal versuchen oder die Datei erneut untersuchen.</translation>
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
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>SHA-256 berechnen</translation>
    </message>
    <message>
        <source>Compute All</source>
        <translation>Alle berechnen</translation>
    </message>
    <message>
        <source>Reads the file and holds it against every digest that is recorded of it</source>
        <translation>Liest die Datei und vergleicht sie mit jeder Prüfsumme, die für sie vermerkt ist</translation>
    </message>
    <message>
        <source>Checksum to compare with</source>
        <translation>Prüfsumme zum Vergleichen</translation>
    </message>
    <message>
        <source>This is not in the form of any checksum.</source>
        <translation>Das hat nicht die Form einer Prüfsumme.</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>No digest of this kind has been computed.</source>
        <translation>Eine Prüfsumme dieser Art wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>Paste or drop a checksum to compare with</source>
        <translation>Prüfsumme zum Vergleichen einfügen oder ablegen</translation>
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
        <translation>Zuletzt geändert, Server</translation>
    </message>
    <message>
        <source>Size when stored</source>
        <translation>Größe beim Speichern</translation>
    </message>
    <message>
        <source>Size as sent</source>
        <translation>Größe beim Senden</translation>
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
        <translation>Heruntergeladen von</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden auf</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Downloaded by</source>
        <translation>Heruntergeladen mit</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Quarantine flags</source>
        <translation>Quarantäne-Kennzeichen</translation>
    </message>
    <message>
        <source>Security zone</source>
        <translation>Sicherheitszone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Mail, subject</source>
        <translation>E-Mail, Betreff</translation>
    </message>
    <message>
        <source>Mail, sender</source>
        <translation>E-Mail, Absender</translation>
    </message>
    <message>
        <source>Mail, from</source>
        <translation>E-Mail, von</translation>
    </message>
    <message>
        <source>Mail, message ID</source>
        <translation>E-Mail, Nachrichten-ID</translation>
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
        <translation>Liste der erweiterten Attribute</translation>
    </message>
    <message>
        <source>extended attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>AppleDouble file %1</source>
        <translation>AppleDouble-Datei %1</translation>
    </message>
    <message>
        <source>%1 in AppleDouble file %2</source>
        <translation>%1 in AppleDouble-Datei %2</translation>
    </message>
    <message>
        <source>%1 of GIO</source>
        <translation>%1 von GIO</translation>
    </message>
    <message>
        <source>metadata cache %1, %2</source>
        <comment>file, recipe</comment>
        <translation>Metadaten-Cache %1, %2</translation>
    </message>
    <message>
        <source>list of checksum files</source>
        <translation>Liste der Prüfsummendateien</translation>
    </message>
    <message>
        <source>checksum file %1</source>
        <translation>Prüfsummendatei %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>sidecar %1</source>
        <translation>Begleitdatei %1</translation>
    </message>
</context>
<context>
    <name>docket::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <comment>label, file, value, whether it differs</comment>
        <translation>%1 von %2: %3, %4</translation>
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
        <translation>Serverdatum: %1</translation>
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
        <translation>Dateidatum: %1</translation>
    </message>
    <message>
        <source>%1 recorded, %2 in the file</source>
        <comment>bytes</comment>
        <translation>%1 vermerkt, %2 in der Datei</translation>
    </message>
    <message>
        <source>%1 in the file, %2 on disk</source>
        <comment>bytes</comment>
        <translation>%1 in der Datei, %2 auf dem Datenträger</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>Abgleiche</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Files in this list</source>
        <translation>Dateien in dieser Liste</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All extended attributes (%1)</source>
        <translation>Alle erweiterten Attribute (%1)</translation>
    </message>
    <message>
        <source>Earlier results (%1)</source>
        <translation>Frühere Ergebnisse (%1)</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <comment>when it was looked at before</comment>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>“%1” has not answered for %2. The result appears as soon as it does.</source>
        <translation>„%1“ antwortet seit %2 nicht. Das Ergebnis erscheint, sobald eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Give Up on This File</source>
        <translation>Diese Datei aufgeben</translation>
    </message>
    <message>
        <source>Give Up on the Volume</source>
        <translation>Datenträger aufgeben</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>“%1” was given up, for it does not answer.</source>
        <translation>„%1“ wurde aufgegeben, weil keine Antwort kam.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>MD5 aus Teilen</translation>
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
        <translation>Docket untersucht Dateien, und dies ist keine.</translation>
    </message>
    <message>
        <source>These files may only be moved, and Docket never moves a file.</source>
        <translation>Diese Dateien dürfen nur verschoben werden, und Docket verschiebt keine Dateien.</translation>
    </message>
    <message>
        <source>This text is not a path.</source>
        <translation>Dieser Text ist kein Pfad.</translation>
    </message>
    <message>
        <source>The other program announced files and handed over none. Try it once more.</source>
        <translation>Das andere Programm hat Dateien angekündigt und keine übergeben. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>docket::DropOverlay</name>
    <message>
        <source>Drop to inspect</source>
        <translation>Zum Untersuchen ablegen</translation>
    </message>
    <message>
        <source>Drop to inspect and compare</source>
        <translation>Zum Untersuchen und Vergleichen ablegen</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>Cannot be dropped here</source>
        <translation>Kann hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>docket::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>or paste a path, or</source>
        <comment>followed by a button: open files…</comment>
        <translation>oder einen Pfad einfügen oder </translation>
    </message>
    <message>
        <source>open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
</context>
<context>
    <name>docket::EntityTag</name>
    <message>
        <source>not in the form of an entity tag</source>
        <translation>nicht in der Form eines Entity-Tags</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>nginx&apos;s</source>
        <translation>von nginx</translation>
    </message>
    <message>
        <source>Apache&apos;s</source>
        <translation>von Apache</translation>
    </message>
    <message>
        <source>Azure&apos;s</source>
        <translation>von Azure</translation>
    </message>
    <message>
        <source>IIS&apos;s</source>
        <translation>von IIS</translation>
    </message>
    <message>
        <source>Caddy&apos;s</source>
        <translation>von Caddy</translation>
    </message>
    <message>
        <source>an MD5</source>
        <translation>ein MD5</translation>
    </message>
    <message>
        <source>S3 multipart, 1 part</source>
        <translation>S3-Mehrteil-Upload, 1 Teil</translation>
    </message>
    <message numerus="yes">
        <source>S3 multipart, %1 parts</source>
        <translation>
            <numerusform>S3-Mehrteil-Upload, %1 Teil</numerusform>
            <numerusform>S3-Mehrteil-Upload, %1 Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>a SHA-1</source>
        <translation>ein SHA-1</translation>
    </message>
    <message>
        <source>a SHA-256</source>
        <translation>ein SHA-256</translation>
    </message>
    <message>
        <source>lighttpd&apos;s</source>
        <translation>von lighttpd</translation>
    </message>
    <message>
        <source>%1 · looks like %2</source>
        <comment>form of the ETag, whose it may be</comment>
        <translation>%1 · vermutlich %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two that it may be</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>docket::ExpectedDigest</name>
    <message>
        <source>%1 matches the expected value.</source>
        <comment>a digest&apos;s kind</comment>
        <translation>%1 stimmt mit dem erwarteten Wert überein.</translation>
    </message>
    <message>
        <source>%1 differs from the expected value, first in digit %2.</source>
        <comment>a digest&apos;s kind, a number</comment>
        <translation>%1 weicht vom erwarteten Wert ab, zuerst in Ziffer %2.</translation>
    </message>
</context>
<context>
    <name>docket::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON, an object a line</source>
        <translation>NDJSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Metadata cache of cloud-autopkg-runner</source>
        <translation>Metadaten-Cache von cloud-autopkg-runner</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Was:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is &amp;selected</source>
        <translation>&amp;Ausgewählte</translation>
    </message>
    <message>
        <source>What the list s&amp;hows</source>
        <translation>A&amp;ngezeigte</translation>
    </message>
    <message>
        <source>&amp;All results</source>
        <translation>A&amp;lle Ergebnisse</translation>
    </message>
</context>
<context>
    <name>docket::ExportWorker</name>
    <message>
        <source>The folder &quot;%1&quot; is not there. Choose another one.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose another name.</source>
        <translation>„%1“ ist ein Ordner. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be replaced. Choose another name.</source>
        <translation>„%1“ ist keine Datei, die ersetzt werden kann. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is write-protected. Choose another name.</source>
        <translation>„%1“ ist schreibgeschützt. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is on a volume that is read-only. Choose another one.</source>
        <translation>Der Ordner „%1“ ist auf einem schreibgeschützten Datenträger. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>You are not allowed to write in the folder &quot;%1&quot;. Choose another one.</source>
        <translation>Das Schreiben im Ordner „%1“ ist nicht erlaubt. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is nothing to export: a metadata cache takes whole files of which an ETag or a server date was recorded.</source>
        <translation>Es gibt nichts zu exportieren: Ein Metadaten-Cache nimmt vollständige Dateien auf, von denen ein ETag oder ein Serverdatum vermerkt ist.</translation>
    </message>
    <message>
        <source>A metadata cache of more than %1 would not be read again. Export fewer results at a time.</source>
        <translation>Ein Metadaten-Cache von mehr als %1 würde nicht wieder eingelesen. Bitte weniger Ergebnisse auf einmal exportieren.</translation>
    </message>
    <message>
        <source>There is no room left for &quot;%1&quot;. Make some, or choose another place.</source>
        <translation>Für „%1“ ist kein Platz mehr. Bitte Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is nothing to export: these results are not kept any more. Inspect the files again.</source>
        <translation>Nichts zu exportieren: Diese Ergebnisse werden nicht mehr aufbewahrt. Die Dateien noch einmal untersuchen.</translation>
    </message>
</context>
<context>
    <name>docket::Exporting</name>
    <message>
        <source>The volume of &quot;%1&quot; does not respond. The file there may be the old one or the new one.</source>
        <translation>Der Datenträger von „%1“ antwortet nicht. Die Datei dort kann die alte oder die neue sein.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a file, why it could not be read</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Nothing was written, for there is no checksum of %1. Leave these files out or mend that, and try again: what was computed is kept.</source>
        <translation>Nichts wurde geschrieben, denn es gibt keine Prüfsumme von %1. Bitte diese Dateien weglassen oder das beheben und noch einmal versuchen: Was berechnet wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>docket::Exports</name>
    <message>
        <source>1 result was exported to “%1”.</source>
        <translation>1 Ergebnis wurde nach „%1“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 results were exported to “%2”.</source>
        <translation>
            <numerusform>%1 Ergebnis wurde nach „%2“ exportiert.</numerusform>
            <numerusform>%1 Ergebnisse wurden nach „%2“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checksum of 1 file was written to “%1”.</source>
        <translation>Die Prüfsumme von 1 Datei wurde nach „%1“ geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Checksums of %1 files were written to “%2”.</source>
        <translation>
            <numerusform>Die Prüfsumme von %1 Datei wurde nach „%2“ geschrieben.</numerusform>
            <numerusform>Prüfsummen von %1 Dateien wurden nach „%2“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Failure</name>
    <message>
        <source>the file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>the link leads nowhere</source>
        <translation>der Verweis führt ins Leere</translation>
    </message>
    <message>
        <source>the links go in a circle</source>
        <translation>die Verweise drehen sich im Kreis</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>not supported here</source>
        <translation>hier nicht unterstützt</translation>
    </message>
    <message>
        <source>not responding</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>too long to read</source>
        <translation>zu lang zum Lesen</translation>
    </message>
    <message>
        <source>You may not read this. Ask the owner for permission, or inspect it as another user.</source>
        <translation>Das Lesen ist nicht erlaubt. Die Erlaubnis des Eigentümers einholen oder mit einem anderen Benutzerkonto untersuchen.</translation>
    </message>
    <message>
        <source>The volume did not answer. Check the connection, then inspect again.</source>
        <translation>Der Datenträger hat nicht geantwortet. Die Verbindung prüfen, dann erneut untersuchen.</translation>
    </message>
    <message>
        <source>The inspection was stopped before an answer came. Inspect the file again.</source>
        <translation>Die Untersuchung wurde abgebrochen, bevor eine Antwort kam. Die Datei erneut untersuchen.</translation>
    </message>
    <message>
        <source>The volume reported an error. Check the disk or the connection, then inspect again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Laufwerk oder Verbindung prüfen, dann erneut untersuchen.</translation>
    </message>
    <message>
        <source>This is a folder, a device, a pipe or a socket. Only a file has content to read.</source>
        <translation>Das ist ein Ordner, ein Gerät, eine Pipe oder ein Socket. Nur eine Datei hat Inhalt zum Lesen.</translation>
    </message>
    <message>
        <source>not available through the portal</source>
        <translation>über das Portal nicht verfügbar</translation>
    </message>
    <message>
        <source>The document portal, by which sandboxed programs hand over files, does not show what was recorded about them. Inspect the file in its own folder.</source>
        <translation>Das Dokumentenportal, über das abgeschottete Programme Dateien übergeben, zeigt nicht, was über sie vermerkt ist. Die Datei in ihrem eigenen Ordner untersuchen.</translation>
    </message>
    <message>
        <source>There is no file of this name any more. It may have been moved, renamed or deleted. Where it is still somewhere, drop it from there.</source>
        <translation>Eine Datei dieses Namens gibt es nicht mehr. Sie wurde vielleicht verschoben, umbenannt oder gelöscht. Ist sie noch irgendwo, von dort ablegen.</translation>
    </message>
    <message>
        <source>The name is a symbolic link to a file that does not exist. Mend the link, or drop the file itself.</source>
        <translation>Der Name ist ein symbolischer Verweis auf eine Datei, die es nicht gibt. Den Verweis berichtigen oder die Datei selbst ablegen.</translation>
    </message>
    <message>
        <source>The name is a symbolic link that leads back to itself. Mend the link, or drop the file itself.</source>
        <translation>Der Name ist ein symbolischer Verweis, der zu sich selbst zurückführt. Den Verweis berichtigen oder die Datei selbst ablegen.</translation>
    </message>
    <message>
        <source>This volume keeps no extended attributes, so none can have been recorded here. If the file was copied from elsewhere, inspect it there.</source>
        <translation>Dieser Datenträger hält keine erweiterten Attribute, also kann hier nichts darin vermerkt sein. Wurde die Datei von anderswo kopiert, sie dort untersuchen.</translation>
    </message>
    <message>
        <source>The name or the recorded value is longer than the system can hand over. If it is the name, move the file to where its path is shorter.</source>
        <translation>Der Name oder der vermerkte Wert ist länger, als das System übergeben kann. Ist es der Name, die Datei dorthin verschieben, wo ihr Pfad kürzer ist.</translation>
    </message>
    <message>
        <source>The system said: %1 (%2). Inspect the file again; if it says so once more, ask whoever looks after the volume.</source>
        <translation>Das System meldet: %1 (%2). Die Datei noch einmal untersuchen; bleibt es dabei, bei der Verwaltung des Datenträgers nachfragen.</translation>
    </message>
</context>
<context>
    <name>docket::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>docket::Finding</name>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>What was recorded disagrees: %1.</source>
        <translation>Die Vermerke widersprechen sich: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The file has %1, but %2 were stored, says %3.</source>
        <translation>Die Datei hat %1, gespeichert wurden laut %3 aber %2.</translation>
    </message>
    <message>
        <source>The file is cut short: it has %1, the version that its ETag names has %2.</source>
        <translation>Die Datei ist abgeschnitten: Sie hat %1, die Fassung, die ihr ETag nennt, hat %2.</translation>
    </message>
    <message>
        <source>The server sent %1 and the file has %2. It may have been sent in another form, such as compressed.</source>
        <translation>Der Server hat %1 gesendet, und die Datei hat %2. Sie wurde vielleicht in anderer Form gesendet, etwa komprimiert.</translation>
    </message>
    <message>
        <source>The ETag names a version of %1 and the file has %2. The server may have sent it in another form, such as compressed.</source>
        <translation>Der ETag nennt eine Fassung von %1, und die Datei hat %2. Der Server hat sie vielleicht in anderer Form gesendet, etwa komprimiert.</translation>
    </message>
    <message>
        <source>The size is the one recorded in %1.</source>
        <translation>Die Größe ist die in %1 vermerkte.</translation>
    </message>
    <message>
        <source>The size is the Content-Length recorded in %1.</source>
        <translation>Die Größe ist der Content-Length-Wert, der in %1 vermerkt ist.</translation>
    </message>
    <message>
        <source>The file has the size that its ETag names, and the ETag has the server&apos;s date.</source>
        <translation>Die Datei hat die Größe, die ihr ETag nennt, und der ETag hat das Serverdatum.</translation>
    </message>
    <message>
        <source>The file has the size that its ETag seems to name.</source>
        <translation>Die Datei hat die Größe, die ihr ETag zu nennen scheint.</translation>
    </message>
    <message>
        <source>The file has a size of %1 and no data at all.</source>
        <translation>Die Datei hat eine Größe von %1 und gar keine Daten.</translation>
    </message>
    <message>
        <source>Of %1, %2 are there; the rest are holes.</source>
        <translation>Von %1 sind %2 vorhanden; der Rest sind Löcher.</translation>
    </message>
    <message>
        <source>The file has a size of %1 and takes no room on disk. It may be a placeholder.</source>
        <translation>Die Datei hat eine Größe von %1 und belegt keinen Platz auf dem Datenträger. Sie ist vielleicht ein Platzhalter.</translation>
    </message>
    <message>
        <source>The file has a size of %1 and takes only %2 on disk. It may be a placeholder.</source>
        <translation>Die Datei hat eine Größe von %1 und belegt nur %2 auf dem Datenträger. Sie ist vielleicht ein Platzhalter.</translation>
    </message>
    <message>
        <source>This volume keeps no extended attributes, so none can have been recorded in them.</source>
        <translation>Dieser Datenträger kennt keine erweiterten Attribute, also kann in ihnen nichts vermerkt sein.</translation>
    </message>
    <message>
        <source>The %1 is not kept whole, because %2.</source>
        <translation>Nicht vollständig aufbewahrt ist %1, Grund: %2.</translation>
    </message>
    <message>
        <source>The %1 is unreadable, because %2.</source>
        <translation>Unlesbar ist %1, Grund: %2.</translation>
    </message>
    <message>
        <source>%1 matches %2.</source>
        <comment>a digest&apos;s kind, where it is recorded</comment>
        <translation>%1 stimmt mit %2 überein.</translation>
    </message>
    <message>
        <source>The bytes are those of the %1 recorded in %2.</source>
        <translation>Der Inhalt ist der, dessen %1 in %2 vermerkt ist.</translation>
    </message>
    <message>
        <source>The bytes are those that the ETag names: it is their %1.</source>
        <translation>Der Inhalt ist der, den der ETag nennt: Er ist dessen %1.</translation>
    </message>
    <message>
        <source>%1 differs from %2.</source>
        <comment>a digest&apos;s kind, where it is recorded</comment>
        <translation>%1 weicht von %2 ab.</translation>
    </message>
    <message>
        <source>The bytes are not those of the %1 recorded in %2.</source>
        <translation>Der Inhalt ist nicht der, dessen %1 in %2 vermerkt ist.</translation>
    </message>
    <message>
        <source>The file&apos;s own date is the server&apos;s, recorded in %1.</source>
        <translation>Das Datum der Datei ist das des Servers, vermerkt in %1.</translation>
    </message>
    <message>
        <source>The %1 recorded in %2 agrees. It finds damage, and proves nothing against intent.</source>
        <translation>%1, vermerkt in %2, stimmt überein. Das zeigt, dass nichts beschädigt ist, und beweist nichts gegen Absicht.</translation>
    </message>
    <message>
        <source>Not proven: the ETag looks like a digest (%1), but it is not this file&apos;s. Servers also make such tags from other things.</source>
        <translation>Nicht bewiesen: Der ETag sieht aus wie eine Prüfsumme (%1), ist aber nicht die dieser Datei. Server bilden solche ETags auch aus anderem.</translation>
    </message>
    <message>
        <source>The ETag may be a digest of the bytes (%1). Computing it could prove them.</source>
        <translation>Der ETag könnte eine Prüfsumme des Inhalts sein (%1). Sie zu berechnen könnte ihn beweisen.</translation>
    </message>
    <message>
        <source>The ETag looks like one of an upload in parts, but no usual size of parts gives their number for a file of this size. Nothing is proven by that.</source>
        <translation>Der ETag sieht aus wie der eines Uploads in Teilen, aber keine übliche Teilgröße ergibt diese Anzahl bei einer Datei dieser Größe. Damit ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>A digest is recorded in %1 (%2). Computing it would prove or disprove the bytes.</source>
        <translation>In %1 ist eine Prüfsumme vermerkt (%2). Sie zu berechnen würde den Inhalt beweisen oder widerlegen.</translation>
    </message>
    <message>
        <source>What is recorded as a digest in %1 is none: %2.</source>
        <translation>Was in %1 als Prüfsumme vermerkt ist, ist keine: %2.</translation>
    </message>
    <message>
        <source>ETag and Last-Modified name the same moment. That says nothing about this file.</source>
        <translation>ETag und Last-Modified nennen denselben Zeitpunkt. Das sagt nichts über diese Datei.</translation>
    </message>
    <message>
        <source>Nothing can be concluded from the ETag.</source>
        <translation>Aus dem ETag lässt sich nichts folgern.</translation>
    </message>
    <message>
        <source>The ETag is not in the form that HTTP prescribes: %1.</source>
        <translation>Der ETag hat nicht die Form, die HTTP vorschreibt: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s date is not in a form that HTTP knows: %1.</source>
        <translation>Das Serverdatum hat keine Form, die HTTP kennt: %1.</translation>
    </message>
    <message>
        <source>There is nothing to hold against what %1 says.</source>
        <translation>Es gibt nichts, womit sich vergleichen ließe, was %1 sagt.</translation>
    </message>
    <message>
        <source>The file is not as it was when it was last inspected.</source>
        <translation>Die Datei ist nicht mehr so wie bei der letzten Untersuchung.</translation>
    </message>
</context>
<context>
    <name>docket::Flaw</name>
    <message>
        <source>it is not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>größer als %1</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>kein JSON (%1 bei Byte %2)</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it says the same thing twice</source>
        <translation>sagt dasselbe zweimal</translation>
    </message>
    <message>
        <source>its “%1” is not what it should be</source>
        <translation>„%1“ darin ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>it is not in the AppleDouble format</source>
        <translation>nicht im AppleDouble-Format</translation>
    </message>
    <message numerus="yes">
        <source>it is said to have %1 entries</source>
        <translation>
            <numerusform>hat angeblich %1 Eintrag</numerusform>
            <numerusform>hat angeblich %1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>a part of it would stand beyond its end</source>
        <translation>ein Teil davon läge jenseits des Endes</translation>
    </message>
    <message>
        <source>two parts of it would stand in the same place</source>
        <translation>zwei Teile davon lägen an derselben Stelle</translation>
    </message>
    <message>
        <source>an attribute in it has a broken name</source>
        <translation>ein Attribut darin hat einen kaputten Namen</translation>
    </message>
    <message>
        <source>it is not a zone identifier</source>
        <translation>keine Zonenkennung</translation>
    </message>
    <message>
        <source>it is not in the form of a quarantine record</source>
        <translation>nicht in der Form eines Quarantäne-Eintrags</translation>
    </message>
    <message>
        <source>it is not a binary property list of the expected form</source>
        <translation>keine binäre Property-Liste der erwarteten Form</translation>
    </message>
    <message>
        <source>it is a property list that refers to itself or grows without measure</source>
        <translation>eine Property-Liste, die auf sich selbst verweist oder maßlos wächst</translation>
    </message>
    <message>
        <source>it says more than a history keeps</source>
        <translation>sagt mehr, als ein Verlauf aufbewahrt</translation>
    </message>
    <message>
        <source>it is not a metadata cache of cloud-autopkg-runner</source>
        <translation>kein Metadaten-Cache von cloud-autopkg-runner</translation>
    </message>
    <message>
        <source>SQLite cannot read it: %1</source>
        <translation>SQLite kann es nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>docket::FurtherLooks</name>
    <message>
        <source>changed since it was inspected</source>
        <translation>seit der Untersuchung geändert</translation>
    </message>
</context>
<context>
    <name>docket::HandOver</name>
    <message>
        <source>Inspect Files</source>
        <translation>Dateien untersuchen</translation>
    </message>
    <message>
        <source>Inspect a Folder</source>
        <translation>Ordner untersuchen</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
</context>
<context>
    <name>docket::HashWork</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hashing progress</source>
        <translation>Fortschritt der Prüfsummen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>docket::Hashed</name>
    <message>
        <source>%1 at byte %2</source>
        <comment>why it could not be read, where</comment>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>während des Lesens geändert</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
</context>
<context>
    <name>docket::Header</name>
    <message>
        <source>leads to %1</source>
        <comment>of a link</comment>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Not watched: %1</source>
        <translation>Nicht überwacht: %1</translation>
    </message>
</context>
<context>
    <name>docket::HistoryStore</name>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil ihres Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>there is a folder in its place</source>
        <translation>an ihrer Stelle ist ein Ordner</translation>
    </message>
    <message>
        <source>what is there is not a file</source>
        <translation>was dort liegt, ist keine Datei</translation>
    </message>
    <message>
        <source>it cannot be read, and cannot be put aside</source>
        <translation>sie lässt sich weder lesen noch beiseitelegen</translation>
    </message>
    <message>
        <source>another program is keeping it locked</source>
        <translation>ein anderes Programm hält sie gesperrt</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>sie ist eine Datei anderer Art</translation>
    </message>
    <message>
        <source>The history was damaged: it was put aside as %1, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt: Er wurde als %1 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Docket: it was put aside as %1, and a new one was begun. The newer Docket can still read it with --history.</source>
        <translation>Der Verlauf wurde von einer neueren Docket-Version geschrieben: Er wurde als %1 beiseitegelegt und ein neuer begonnen. Das neuere Docket liest ihn weiterhin mit --history.</translation>
    </message>
    <message>
        <source>Results will not be kept: %1 (history file %2). Mend that and start Docket again, or name another file with --history.</source>
        <translation>Ergebnisse werden nicht aufbewahrt: %1 (Verlaufsdatei %2). Das beheben und Docket neu starten, oder mit --history eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>Results are not kept at all: %1. Start Docket again when there is more memory.</source>
        <translation>Ergebnisse werden überhaupt nicht aufbewahrt: %1. Docket neu starten, wenn mehr Speicher frei ist.</translation>
    </message>
</context>
<context>
    <name>docket::Housekeeping</name>
    <message numerus="yes">
        <source>%1 results are forgotten.</source>
        <translation>
            <numerusform>%1 Ergebnis ist vergessen.</numerusform>
            <numerusform>%1 Ergebnisse sind vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result is forgotten.</source>
        <translation>1 Ergebnis ist vergessen.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Forget All</source>
        <translation>Alle vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 files, with all their results?</source>
        <translation>
            <numerusform>%1 Datei mit allen Ergebnissen vergessen?</numerusform>
            <numerusform>Alle %1 Dateien mit allen Ergebnissen vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned ones are forgotten too. This cannot be undone. The files themselves are not touched.</source>
        <translation>Auch Angeheftete werden vergessen. Das lässt sich nicht rückgängig machen. Die Dateien selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Forget All</source>
        <translation>Alle &amp;vergessen</translation>
    </message>
    <message>
        <source>What you inspect now is shown until you quit, and not remembered.</source>
        <translation>Was jetzt untersucht wird, bleibt bis zum Beenden sichtbar und wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Remember Again</source>
        <translation>Wieder merken</translation>
    </message>
</context>
<context>
    <name>docket::Importing</name>
    <message>
        <source>Import a Metadata Cache</source>
        <translation>Metadaten-Cache importieren</translation>
    </message>
    <message>
        <source>Metadata caches of cloud-autopkg-runner (%1)</source>
        <translation>Metadaten-Caches von cloud-autopkg-runner (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>“%1” names no files.</source>
        <translation>„%1“ nennt keine Dateien.</translation>
    </message>
    <message>
        <source>Comparing 1 file with “%1”…</source>
        <translation>1 Datei wird mit „%1“ verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %1 files with “%2”…</source>
        <translation>
            <numerusform>%1 Datei wird mit „%2“ verglichen …</numerusform>
            <numerusform>%1 Dateien werden mit „%2“ verglichen …</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a metadata cache, what became of its files</comment>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>no file was compared</source>
        <translation>keine Datei wurde verglichen</translation>
    </message>
    <message>
        <source>1 entry names no file or is broken.</source>
        <translation>1 Eintrag nennt keine Datei oder ist fehlerhaft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries name no file or are broken.</source>
        <translation>
            <numerusform>%1 Eintrag nennt keine Datei oder ist fehlerhaft.</numerusform>
            <numerusform>%1 Einträge nennen keine Datei oder sind fehlerhaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select What Differs</source>
        <translation>Abweichende auswählen</translation>
    </message>
    <message>
        <source>Select the Missing</source>
        <translation>Fehlende auswählen</translation>
    </message>
    <message>
        <source>Select Placeholders</source>
        <translation>Platzhalter auswählen</translation>
    </message>
    <message>
        <source>Select What Was Not Compared</source>
        <translation>Nicht Verglichene auswählen</translation>
    </message>
</context>
<context>
    <name>docket::ListCheck</name>
    <message>
        <source>1 matches</source>
        <translation>1 stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>%1 match</source>
        <translation>
            <numerusform>%1 stimmt überein</numerusform>
            <numerusform>%1 stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 differ</source>
        <translation>
            <numerusform>%1 weicht ab</numerusform>
            <numerusform>%1 weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is missing</source>
        <translation>1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 are missing</source>
        <translation>
            <numerusform>%1 fehlt</numerusform>
            <numerusform>%1 fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read</source>
        <translation>1 ließ sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read</source>
        <translation>
            <numerusform>%1 ließ sich nicht lesen</numerusform>
            <numerusform>%1 ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The one file that it lists matches</source>
        <translation>Die eine Datei, die sie aufführt, stimmt überein</translation>
    </message>
    <message numerus="yes">
        <source>All %1 files match</source>
        <translation>
            <numerusform>%1 Datei stimmt überein</numerusform>
            <numerusform>Alle %1 Dateien stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>no file was checked</source>
        <translation>keine Datei wurde geprüft</translation>
    </message>
    <message>
        <source>It lists no file</source>
        <translation>Sie führt keine Datei auf</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>während des Lesens geändert</translation>
    </message>
    <message>
        <source>not read: leads out of the folder</source>
        <translation>nicht gelesen: führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>1 line says nothing</source>
        <translation>1 Zeile sagt nichts aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines say nothing</source>
        <translation>
            <numerusform>%1 Zeile sagt nichts aus</numerusform>
            <numerusform>%1 Zeilen sagen nichts aus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file is not listed</source>
        <translation>1 Datei ist nicht aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are not listed</source>
        <translation>
            <numerusform>%1 Datei ist nicht aufgeführt</numerusform>
            <numerusform>%1 Dateien sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>It could not be read to its end (%1): %2</source>
        <translation>Sie ließ sich nicht bis zum Ende lesen (%1): %2</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>before all was checked</comment>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <comment>checked, in all</comment>
        <translation>
            <numerusform>%1 von %2 Datei</numerusform>
            <numerusform>%1 von %2 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <comment>files</comment>
        <translation>
            <numerusform>und %1 weitere</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a checksum file, what came of it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Checking the files in “%1”: %2 · %3</source>
        <comment>checksum file, files, bytes</comment>
        <translation>Die Dateien in „%1“ werden geprüft: %2 · %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the list is too long for all files to be named that are not listed</source>
        <translation>die Liste ist zu lang, um alle Dateien zu nennen, die nicht aufgeführt sind</translation>
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
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads every file that this one lists, and holds it against what is said of it</source>
        <translation>Liest jede Datei, die diese aufführt, und vergleicht sie mit den Angaben</translation>
    </message>
    <message>
        <source>Check Them Again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>docket::MainActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Or&amp;dner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Inspect Again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Über&amp;prüfen</translation>
    </message>
    <message>
        <source>Read the file and hold it against every digest that is recorded of it</source>
        <translation>Die Datei lesen und mit jeder Prüfsumme vergleichen, die für sie vermerkt ist</translation>
    </message>
    <message>
        <source>Give &amp;Up on It</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>Give Up on the &amp;Volume</source>
        <translation>Da&amp;tenträger aufgeben</translation>
    </message>
    <message>
        <source>&amp;Try the Volume Again</source>
        <translation>Datenträger erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy P&amp;ath</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;ETag</source>
        <translation>E&amp;Tag kopieren</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>P&amp;in</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>Only This &amp;Folder</source>
        <translation>&amp;Nur dieser Ordner</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Undo Forget</source>
        <translation>Vergessen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <translation>A&amp;lle vergessen …</translation>
    </message>
    <message>
        <source>&amp;Remember Nothing for Now</source>
        <translation>Vorerst nichts &amp;merken</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show &amp;Menu Bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>&amp;Über Docket</translation>
    </message>
    <message numerus="yes">
        <source>The Newest %1</source>
        <translation>
            <numerusform>Das neueste %1</numerusform>
            <numerusform>Die neuesten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;Nothing but What Is Pinned</source>
        <translation>&amp;Nur Angeheftetes</translation>
    </message>
    <message>
        <source>By &amp;Date Inspected</source>
        <translation>Nach &amp;Untersuchungszeit</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By &amp;Size</source>
        <translation>Nach &amp;Größe</translation>
    </message>
    <message>
        <source>By Server’s D&amp;ate</source>
        <translation>Nach &amp;Serverdatum</translation>
    </message>
    <message>
        <source>Newest, Largest &amp;First</source>
        <translation>Neueste, größte zu&amp;erst</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Aufbe&amp;wahren</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>&amp;Write Checksum File…</source>
        <translation>Prüfsummendatei schrei&amp;ben …</translation>
    </message>
    <message>
        <source>List the digests of the selected files, for sha256sum -c and its like</source>
        <translation>Führt die Prüfsummen der ausgewählten Dateien auf, für sha256sum -c und dergleichen</translation>
    </message>
    <message>
        <source>Open the Menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen …</translation>
    </message>
    <message>
        <source>Ke&amp;yboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>docket::MainWindow</name>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share of the files that are inspected</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is a checksum. Select the file that it is to be compared with first.</source>
        <translation>Das ist eine Prüfsumme. Bitte zuerst die Datei wählen, mit der sie verglichen werden soll.</translation>
    </message>
</context>
<context>
    <name>docket::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>docket::Output</name>
    <message>
        <source>%1: the name has to be UTF-8</source>
        <translation>%1: der Name muss UTF-8 sein</translation>
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
        <translation>Das andere Programm hat diese Dateien beim Dokumentenportal des Desktops hinterlegt, und es läuft keines. Bitte xdg-desktop-portal installieren oder die Dateien aus einem Dateimanager hierher ziehen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal, which has these files, does not answer. Try it once more, or drop the files from a file manager.</source>
        <translation>Das Dokumentenportal des Desktops, bei dem diese Dateien liegen, antwortet nicht. Bitte noch einmal versuchen oder die Dateien aus einem Dateimanager hierher ziehen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal does not hand over these files: %1. Drag or copy them once more.</source>
        <translation>Das Dokumentenportal des Desktops gibt diese Dateien nicht heraus: %1. Bitte noch einmal ziehen oder kopieren.</translation>
    </message>
    <message>
        <source>The other program left these files with the desktop&apos;s document portal, which is asked over the session&apos;s D-Bus, and there is none. Drop the files from a file manager.</source>
        <translation>Das andere Programm hat diese Dateien beim Dokumentenportal des Desktops hinterlegt, das über den D-Bus der Sitzung gefragt wird, und es gibt keinen. Bitte die Dateien aus einem Dateimanager hierher ziehen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s document portal has no files for this. Drag or copy them once more.</source>
        <translation>Das Dokumentenportal des Desktops hat hierzu keine Dateien. Bitte noch einmal ziehen oder kopieren.</translation>
    </message>
</context>
<context>
    <name>docket::PreviewView</name>
    <message>
        <source>Not looked at: it is on a network volume</source>
        <translation>Nicht angesehen: liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>Show Preview</source>
        <translation>Vorschau zeigen</translation>
    </message>
    <message>
        <source>Picture of the file</source>
        <translation>Bild der Datei</translation>
    </message>
</context>
<context>
    <name>docket::ProgressBar</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 h</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>noch keine Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>docket::RecentFooter</name>
    <message>
        <source>Inspection progress</source>
        <translation>Fortschritt der Untersuchung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop inspecting</source>
        <translation>Untersuchung abbrechen</translation>
    </message>
    <message>
        <source>Files that are not gathered yet stay as not inspected</source>
        <translation>Dateien, zu denen noch nicht alles vorliegt, bleiben als nicht untersucht stehen</translation>
    </message>
    <message>
        <source>%1 of %2 inspected</source>
        <comment>files done, of how many</comment>
        <translation>%1 von %2 untersucht</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
</context>
<context>
    <name>docket::RecentList</name>
    <message>
        <source>Recent results</source>
        <translation>Letzte Ergebnisse</translation>
    </message>
</context>
<context>
    <name>docket::RecentModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Server’s date</source>
        <translation>Serverdatum</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>docket::RecentPane</name>
    <message>
        <source>Needs attention</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>Urteil …</translation>
    </message>
    <message>
        <source>Search recent results</source>
        <translation>Letzte Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>By name, folder or ETag (Ctrl+F)</source>
        <translation>Nach Name, Ordner oder ETag (Strg+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Has ETag</source>
        <translation>Mit ETag</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>in %1 ✕</source>
        <comment>a folder; a click ends that</comment>
        <translation>in %1 ✕</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 results</source>
        <comment>shown, in all</comment>
        <translation>
            <numerusform>%1 von %2 Ergebnis</numerusform>
            <numerusform>%1 von %2 Ergebnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 results</source>
        <translation>
            <numerusform>%1 Ergebnis</numerusform>
            <numerusform>%1 Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 auffällig</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 auffällig</numerusform>
            <numerusform>%1 auffällig</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is remembered</source>
        <translation>nichts wird gemerkt</translation>
    </message>
    <message>
        <source>Files that you inspect are kept here.</source>
        <translation>Untersuchte Dateien bleiben hier stehen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Escape clears the search.</source>
        <translation>Kein Treffer für „%1“.
Esc leert die Suche.</translation>
    </message>
    <message>
        <source>Nothing here passes this filter.</source>
        <translation>Nichts hier entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>docket::RecentWords</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>file, its values, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>docket::Refusal</name>
    <message>
        <source>It is on another machine, “%1”. Mount its folder and drop the file from there, or copy it to this machine.</source>
        <translation>Das liegt auf einem anderen Rechner, „%1“. Dessen Ordner einhängen und die Datei von dort ablegen, oder sie auf diesen Rechner kopieren.</translation>
    </message>
    <message>
        <source>It is no file&apos;s address: a path has to begin at the root, as in /folder/name.</source>
        <translation>Das ist keine Dateiadresse: Ein Pfad muss an der Wurzel beginnen, wie in /ordner/name.</translation>
    </message>
    <message>
        <source>It is named from the working folder, and that is gone. Give the whole path.</source>
        <translation>Der Name geht vom Arbeitsordner aus, und den gibt es nicht mehr. Bitte den ganzen Pfad angeben.</translation>
    </message>
    <message>
        <source>It is a web address, and Docket inspects files. Download it, then drop the file.</source>
        <translation>Das ist eine Webadresse, und Docket untersucht Dateien. Erst herunterladen, dann die Datei ablegen.</translation>
    </message>
    <message>
        <source>It is in the trash. Restore it, then drop it from its folder.</source>
        <translation>Das liegt im Papierkorb. Erst wiederherstellen, dann aus dem Ordner heraus ablegen.</translation>
    </message>
    <message>
        <source>It is a list of shares, not a folder. Open one of them and drop files from there.</source>
        <translation>Das ist eine Liste von Freigaben, kein Ordner. Eine davon öffnen und Dateien von dort ablegen.</translation>
    </message>
    <message>
        <source>It is on another machine or a device (“%1:”), and Docket finds no folder where that is mounted. Mount it and drop the file from there, or copy it to this machine.</source>
        <translation>Das liegt auf einem anderen Rechner oder Gerät („%1:“), und Docket findet keinen Ordner, in dem es eingehängt ist. Erst einhängen und die Datei von dort ablegen, oder sie auf diesen Rechner kopieren.</translation>
    </message>
    <message>
        <source>An empty name</source>
        <translation>Ein leerer Name</translation>
    </message>
    <message>
        <source>An empty list</source>
        <translation>Eine leere Liste</translation>
    </message>
    <message>
        <source>No file name came with it: the data was lost on its way from the other program. Try again, or open the files with Open….</source>
        <translation>Es kam kein Dateiname mit: Die Daten gingen auf dem Weg vom anderen Programm verloren. Bitte noch einmal versuchen oder die Dateien mit „Öffnen …“ öffnen.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Ein leerer Text</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und %n weitere</numerusform>
            <numerusform>Und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands for no file. Give the file itself or its path.</source>
        <translation>Das bezeichnet keine Datei. Die Datei selbst oder ihren Pfad angeben.</translation>
    </message>
    <message>
        <source>It contains a NUL character, which no file name can. Give the file itself or its path.</source>
        <translation>Das enthält ein NUL-Zeichen, was kein Dateiname kann. Die Datei selbst oder ihren Pfad angeben.</translation>
    </message>
    <message numerus="yes">
        <source>It is longer than a path can be (%n byte(s)). Give a shorter one, by way of a link to one of its folders.</source>
        <translation>
            <numerusform>Das ist länger, als ein Pfad sein kann (%n Byte). Einen kürzeren angeben, über einen Verweis auf einen seiner Ordner.</numerusform>
            <numerusform>Das ist länger, als ein Pfad sein kann (%n Byte). Einen kürzeren angeben, über einen Verweis auf einen seiner Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>A percent sign in the address is not followed by two hexadecimal digits. Give the path instead.</source>
        <translation>Auf ein Prozentzeichen in der Adresse folgen nicht zwei hexadezimale Ziffern. Stattdessen den Pfad angeben.</translation>
    </message>
    <message>
        <source>An address that begins with “%1:” stands for no file. Give the file itself or its path.</source>
        <translation>Eine Adresse, die mit „%1:“ beginnt, bezeichnet keine Datei. Die Datei selbst oder ihren Pfad angeben.</translation>
    </message>
    <message>
        <source>It contains no path. Copy files, or the path of one.</source>
        <translation>Er enthält keinen Pfad. Dateien oder den Pfad einer Datei kopieren.</translation>
    </message>
    <message>
        <source>They were refused too, but are not named one by one. Give fewer at a time to see why.</source>
        <translation>Auch diese wurden abgewiesen, werden aber nicht einzeln genannt. Weniger auf einmal angeben, um den Grund zu sehen.</translation>
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
        <translation>und eine weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weitere</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inspected: %1</source>
        <translation>Nicht untersucht: %1</translation>
    </message>
</context>
<context>
    <name>docket::SelectionView</name>
    <message>
        <source>%1 %2</source>
        <comment>how many, which verdict: 12 Consistent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Selected results</source>
        <translation>Ausgewählte Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 files selected</source>
        <translation>
            <numerusform>%1 Datei ausgewählt</numerusform>
            <numerusform>%1 Dateien ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all (%2)</source>
        <translation>zusammen %1 (%2)</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>counting… %1 so far</source>
        <translation>wird gezählt … bisher %1</translation>
    </message>
    <message numerus="yes">
        <source>the size of %1 is not known</source>
        <comment>of how many files</comment>
        <translation>
            <numerusform>die Größe von %1 ist unbekannt</numerusform>
            <numerusform>die Größe von %1 ist unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::Session</name>
    <message>
        <source>%1: the history&apos;s name has to be UTF-8</source>
        <translation>%1: der Name des Verlaufs muss UTF-8 sein</translation>
    </message>
    <message>
        <source>see docket-cli --help</source>
        <translation>siehe docket-cli --help</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: 1 entry names no file or is broken</source>
        <translation>%1: 1 Eintrag nennt keine Datei oder ist fehlerhaft</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 entries name no file or are broken</source>
        <translation>
            <numerusform>%1: %2 Eintrag nennt keine Datei oder ist fehlerhaft</numerusform>
            <numerusform>%1: %2 Einträge nennen keine Datei oder sind fehlerhaft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Verify files at once when they have been inspected</source>
        <translation>Dateien gleich nach dem Untersuchen &amp;überprüfen</translation>
    </message>
    <message>
        <source>Computes SHA-256 and whatever digests were recorded. Each file is read to its end, which takes as long as it is large.</source>
        <translation>Berechnet SHA-256 und alle vermerkten Prüfsummen. Jede Datei wird bis zum Ende gelesen; das dauert so lange, wie sie groß ist.</translation>
    </message>
    <message>
        <source>&amp;Keep:</source>
        <translation>&amp;Aufbewahren:</translation>
    </message>
    <message>
        <source>&amp;Sizes in:</source>
        <translation>&amp;Größen in:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>Checksums:</source>
        <translation>Prüfsummen:</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>kB, MB, GB: powers of 1,000</source>
        <translation>kB, MB, GB: Potenzen von 1.000</translation>
    </message>
    <message>
        <source>KiB, MiB, GiB: powers of 1,024</source>
        <translation>KiB, MiB, GiB: Potenzen von 1.024</translation>
    </message>
</context>
<context>
    <name>docket::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, by which key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>docket::Showing</name>
    <message>
        <source>No longer kept</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>This result is not in the history any more. Inspect Again (F5) makes a new one.</source>
        <translation>Dieses Ergebnis ist nicht mehr im Verlauf. „Erneut untersuchen“ (F5) ergibt ein neues.</translation>
    </message>
</context>
<context>
    <name>docket::Size</name>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, with the locale&apos;s separators; its plural form is never singular</extracomment>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::StandardStreams</name>
    <message>
        <source>standard output: %1</source>
        <translation>Standardausgabe: %1</translation>
    </message>
</context>
<context>
    <name>docket::Summary</name>
    <message>
        <source>being read from the history</source>
        <translation>wird aus dem Verlauf gelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>unvollständig: %1</translation>
    </message>
    <message>
        <source>cannot be inspected: %1</source>
        <translation>lässt sich nicht untersuchen: %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>no ETag recorded</source>
        <translation>kein ETag vermerkt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>extended attributes: %1</source>
        <translation>erweiterte Attribute: %1</translation>
    </message>
</context>
<context>
    <name>docket::TextWriter</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolischer Verweis</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>benannte Pipe</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>zeichenorientiertes Gerät</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>blockorientiertes Gerät</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 on disk</source>
        <translation>%1, %2 auf dem Datenträger</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1… (%2 in all)</source>
        <translation>%1… (insgesamt %2)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>%1, computed, of parts of %2</source>
        <translation>%1, berechnet, aus Teilen von %2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1, berechnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>verdict, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Not inspected</source>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last modified, server</source>
        <translation>Zuletzt geändert, Server</translation>
    </message>
    <message>
        <source>Last modified, file system</source>
        <translation>Zuletzt geändert, Dateisystem</translation>
    </message>
</context>
<context>
    <name>docket::TimeLine</name>
    <message>
        <source>Show the result of %1</source>
        <translation>Das Ergebnis von %1 zeigen</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>zum ersten Mal gesehen</translation>
    </message>
    <message numerus="yes">
        <source>and %1 older ones</source>
        <translation>
            <numerusform>und %1 älteres</numerusform>
            <numerusform>und %1 ältere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>docket::TimingPicture</name>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>gathered in %1 — one after another: %2</source>
        <translation>zusammen nach %1 – nacheinander: %2</translation>
    </message>
    <message>
        <source>gathered in %1 — the look-ups alone: %2</source>
        <translation>zusammen nach %1 – die Abfragen allein: %2</translation>
    </message>
    <message>
        <source>%1: %2, starting at %3</source>
        <comment>look-up, how long, when</comment>
        <translation>%1: %2, ab %3</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Zeitverlauf: %1</translation>
    </message>
</context>
<context>
    <name>docket::ValueLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
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
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal the whole address</source>
        <translation>Die ganze Adresse aufdecken</translation>
    </message>
</context>
<context>
    <name>docket::Verdict</name>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Stimmig</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts vermerkt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>There is nothing to hold this file against; what was recorded may have got lost in copying.</source>
        <translation>Es gibt nichts, womit sich diese Datei vergleichen ließe; Vermerktes kann beim Kopieren verloren gegangen sein.</translation>
    </message>
    <message>
        <source>Nothing could be found out about this file.</source>
        <translation>Über diese Datei ließ sich nichts herausfinden.</translation>
    </message>
    <message>
        <source>Something was recorded about this file, and nothing can be concluded from it.</source>
        <translation>Über diese Datei ist etwas vermerkt, und daraus lässt sich nichts folgern.</translation>
    </message>
</context>
<context>
    <name>docket::VolumeNotices</name>
    <message>
        <source>No answer from the folder “%1” for %2.</source>
        <translation>Keine Antwort vom Ordner „%1“ seit %2.</translation>
    </message>
    <message>
        <source>No answer from the volume “%1” for %2.</source>
        <translation>Keine Antwort vom Datenträger „%1“ seit %2.</translation>
    </message>
    <message>
        <source>1 file is waiting for it.</source>
        <translation>1 Datei wartet darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are waiting for it.</source>
        <translation>
            <numerusform>%1 Datei wartet darauf.</numerusform>
            <numerusform>%1 Dateien warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give Up on the Volume</source>
        <translation>Datenträger aufgeben</translation>
    </message>
    <message>
        <source>The volume “%1” was given up, for it does not answer.</source>
        <translation>Der Datenträger „%1“ wurde aufgegeben, weil er nicht antwortet.</translation>
    </message>
    <message>
        <source>1 file is on hold.</source>
        <translation>1 Datei ist zurückgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are on hold.</source>
        <translation>
            <numerusform>%1 Datei ist zurückgestellt.</numerusform>
            <numerusform>%1 Dateien sind zurückgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>docket::Walk</name>
    <message>
        <source>Another volume is mounted here. Drop it by itself to inspect its files.</source>
        <translation>Hier ist ein anderer Datenträger eingehängt. Zum Untersuchen seiner Dateien ihn selbst ablegen.</translation>
    </message>
    <message>
        <source>The volume takes it for a folder that was listed already.</source>
        <translation>Der Datenträger hält das für einen Ordner, der schon aufgelistet wurde.</translation>
    </message>
</context>
<context>
    <name>docket::Walks</name>
    <message>
        <source>The volume did not answer, and was given up.</source>
        <translation>Der Datenträger hat nicht geantwortet und wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>docket::Watching</name>
    <message>
        <source>it is on a network volume</source>
        <translation>liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>Docket writes it itself</source>
        <translation>wird von Docket selbst geschrieben</translation>
    </message>
    <message>
        <source>too many files are watched on this computer</source>
        <translation>auf diesem Rechner werden zu viele Dateien überwacht</translation>
    </message>
</context>
<context>
    <name>docket::WindowArguments</name>
    <message>
        <source>--history needs a file</source>
        <translation>--history braucht eine Datei</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>die Option %1 gibt es nicht</translation>
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
        <translation>Aufruf: docket [--history DATEI] [--no-history] [--new-window] [PFAD...]
Untersucht Dateien: ETag, Größe und Datum, die vermerkt wurden, als sie kamen.

  --history DATEI  die letzten Ergebnisse dort aufbewahren
  --no-history     sie nur bis zum Beenden aufbewahren
  --new-window     ein Fenster öffnen, auch wenn schon eines da ist, das die Dateien nähme
  --help           dies zeigen und enden
  --version        die Version zeigen und enden
</translation>
    </message>
</context>
<context>
    <name>docket::comparison</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not known of all</source>
        <translation>nicht von allen bekannt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>none has one</source>
        <translation>keine hat einen</translation>
    </message>
    <message>
        <source>same but for its strength</source>
        <translation>bis auf die Stärke gleich</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>Unterschied: %1</translation>
    </message>
    <message>
        <source>Server’s date</source>
        <translation>Serverdatum</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>All these names lead to one and the same file.</source>
        <translation>Alle diese Namen führen zu ein und derselben Datei.</translation>
    </message>
    <message>
        <source>What differs: %1.</source>
        <translation>Verschieden sind: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All values are the same. The bytes have not been compared.</source>
        <translation>Alle Werte sind gleich. Der Inhalt wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Nothing is known to differ.</source>
        <translation>Es ist kein Unterschied bekannt.</translation>
    </message>
</context>
<context>
    <name>docket::origin</name>
    <message>
        <source>from %1</source>
        <comment>where it was recorded</comment>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Content by its bytes</source>
        <translation>Inhalt nach den Bytes</translation>
    </message>
    <message>
        <source>by its first bytes</source>
        <translation>nach den ersten Bytes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadezimal</translation>
    </message>
    <message>
        <source>property list</source>
        <translation>Property-Liste</translation>
    </message>
</context>
<context>
    <name>docket::words</name>
    <message>
        <source>none recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>recorded, but empty</source>
        <translation>vermerkt, aber leer</translation>
    </message>
    <message>
        <source>Size: %1 → %2</source>
        <translation>Größe: %1 → %2</translation>
    </message>
    <message>
        <source>Modified: within the same millisecond</source>
        <translation>Geändert: innerhalb derselben Millisekunde</translation>
    </message>
    <message>
        <source>Modified: %1 → %2</source>
        <translation>Geändert: %1 → %2</translation>
    </message>
    <message>
        <source>ETag: %1 → %2</source>
        <translation>ETag: %1 → %2</translation>
    </message>
    <message>
        <source>Server’s date: %1 → %2</source>
        <translation>Serverdatum: %1 → %2</translation>
    </message>
    <message>
        <source>Verdict: %1 → %2</source>
        <translation>Urteil: %1 → %2</translation>
    </message>
    <message>
        <source>size changed</source>
        <translation>Größe geändert</translation>
    </message>
    <message>
        <source>ETag changed</source>
        <translation>ETag geändert</translation>
    </message>
    <message>
        <source>server’s date changed</source>
        <translation>Serverdatum geändert</translation>
    </message>
    <message>
        <source>verdict changed</source>
        <translation>Urteil geändert</translation>
    </message>
    <message>
        <source>modified since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>contradicted</source>
        <comment>verdict, in a line</comment>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>placeholder</source>
        <comment>verdict, in a line</comment>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>verdict, in a line</comment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>1 file a minute</source>
        <translation>1 Datei pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1 files a minute</source>
        <translation>
            <numerusform>%1 Datei pro Minute</numerusform>
            <numerusform>%1 Dateien pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file a second</source>
        <translation>1 Datei pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 files a second</source>
        <translation>
            <numerusform>%1 Datei pro Sekunde</numerusform>
            <numerusform>%1 Dateien pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
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
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year, as a QDate pattern</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>from extended attribute %1</source>
        <translation>aus dem erweiterten Attribut %1</translation>
    </message>
    <message>
        <source>from AppleDouble file %1</source>
        <translation>aus der AppleDouble-Datei %1</translation>
    </message>
    <message>
        <source>from sidecar %1</source>
        <translation>aus der Begleitdatei %1</translation>
    </message>
    <message>
        <source>from the file system</source>
        <translation>aus dem Dateisystem</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>symbolischer Verweis</translation>
    </message>
    <message>
        <source>named pipe (FIFO)</source>
        <translation>benannte Pipe (FIFO)</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>character device</source>
        <translation>zeichenorientiertes Gerät</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>blockorientiertes Gerät</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>empty ETag</source>
        <translation>leerer ETag</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>no ETag recorded</source>
        <translation>kein ETag vermerkt</translation>
    </message>
    <message>
        <source>no ETags on this volume</source>
        <translation>keine ETags auf diesem Datenträger</translation>
    </message>
    <message>
        <source>not responding for %1</source>
        <translation>antwortet seit %1 nicht</translation>
    </message>
    <message>
        <source>on hold: “%1” does not answer</source>
        <translation>zurückgestellt: „%1“ antwortet nicht</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet …</translation>
    </message>
    <message>
        <source>Not responding: the volume “%1” has not answered for %2</source>
        <translation>Keine Antwort: Der Datenträger „%1“ antwortet seit %2 nicht</translation>
    </message>
    <message>
        <source>On hold: the volume “%1” was given up, for it does not answer</source>
        <translation>Zurückgestellt: Der Datenträger „%1“ wurde aufgegeben, weil er nicht antwortet</translation>
    </message>
    <message>
        <source>Waiting: the three look-ups have not all returned yet</source>
        <translation>Wartet: Noch sind nicht alle drei Abfragen zurück</translation>
    </message>
    <message>
        <source>Its volume keeps no extended attributes, so no ETag can be recorded here</source>
        <translation>Der Datenträger kennt keine erweiterten Attribute, daher kann hier kein ETag vermerkt sein</translation>
    </message>
    <message>
        <source>Needs attention: a look-up failed, %1</source>
        <translation>Auffällig: Eine Abfrage ist gescheitert, %1</translation>
    </message>
    <message>
        <source>Needs attention: nothing could be read, %1</source>
        <translation>Auffällig: Nichts konnte gelesen werden, %1</translation>
    </message>
    <message>
        <source>%1; changed since the time before</source>
        <comment>verdict</comment>
        <translation>%1; geändert seit dem letzten Mal</translation>
    </message>
    <message>
        <source>%1; pinned</source>
        <comment>verdict</comment>
        <translation>%1; angeheftet</translation>
    </message>
    <message>
        <source>ETag not available through the portal</source>
        <translation>ETag über das Portal nicht verfügbar</translation>
    </message>
    <message>
        <source>What was recorded about it is not available through the portal</source>
        <translation>Was darüber vermerkt ist, ist über das Portal nicht verfügbar</translation>
    </message>
</context>
</TS>
