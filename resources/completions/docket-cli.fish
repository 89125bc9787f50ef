# SPDX-License-Identifier: MIT
# Completion of docket-cli for fish.

complete -c docket-cli -l attributes -d 'Show all extended attributes as well'
complete -c docket-cli -l cache -r -F -d 'Inspect the files that a metadata cache names'
complete -c docket-cli -l checksum -x -a '(__fish_append , md5 sha1 sha256 sha512 sha3-256 blake2b crc32)' -d 'Compute these digests'
complete -c docket-cli -l fail-on -x -a '(__fish_append , contradicted placeholder unreadable unverified nothing-recorded consistent verified)' -d 'Exit with status 4 on these verdicts'
complete -c docket-cli -l files0-from -r -F -d 'Inspect what a list names, each name ended by a NUL'
complete -c docket-cli -l format -x -a 'text json ndjson csv' -d 'What to write'
complete -c docket-cli -l history -r -F -d 'Keep the results in this history'
complete -c docket-cli -l no-history -d 'Keep none'
complete -c docket-cli -l progress -x -a 'auto never always' -d 'Show a progress bar on standard error'
complete -c docket-cli -l verify -d 'Compute the digests that were recorded, and compare'
complete -c docket-cli -l write-checksums -r -F -d 'Write a checksum file'
complete -c docket-cli -l tag -d "Write checksums in BSD's form"
complete -c docket-cli -l check -d 'Check the files that checksum files list'
complete -c docket-cli -l quiet -d 'With --check: print no OK'
complete -c docket-cli -l status -d 'With --check: print nothing'
complete -c docket-cli -l warn -d 'With --check: name lines that are improperly formatted'
complete -c docket-cli -l ignore-missing -d 'With --check: pass over files that are not there'
complete -c docket-cli -l strict -d 'With --check: fail on lines that are improperly formatted'
complete -c docket-cli -l anywhere -d "With --check: check names that lead out of the checksum file's folder"
complete -c docket-cli -l extra -d 'With --check: name the files that are not listed'
complete -c docket-cli -l help -d 'Show how it is called'
complete -c docket-cli -l version -d 'Show the version'
