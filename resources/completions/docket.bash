# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Completion of docket for bash.

_docket() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]} # bash takes --history=FILE for three words
    [[ $word == = ]] && word=''
    if [[ $before != --history && $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--history --no-history --new-window --help --version' -- "$word")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
} &&
    complete -F _docket docket
