# SPDX-License-Identifier: MIT
# Completion of docket for fish.

complete -c docket -l history -r -F -d 'Keep the recent results there'
complete -c docket -l no-history -d 'Keep the recent results for this run only'
complete -c docket -l new-window -d 'Open one, even where a window is open'
complete -c docket -l help -d 'Show how it is called'
complete -c docket -l version -d 'Show the version'
