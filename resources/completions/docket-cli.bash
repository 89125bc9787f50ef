# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Completion of docket-cli for bash.

# The last of the words that commas separate, each of them once.
_docket_cli_list() { # WORD, then all that there are
    local word=$1 done='' one
    shift
    [[ $word == *,* ]] && done=${word%,*},
    for one; do
        [[ ,$done == *",$one,"* ]] || COMPREPLY+=("$done$one")
    done
    mapfile -t COMPREPLY < <(compgen -W "${COMPREPLY[*]}" -- "$word")
    compopt -o nospace
}

_docket_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]} # bash takes --format=json for three words
    [[ $word == = ]] && word=''
    case $before in
        --checksum)
            _docket_cli_list "$word" md5 sha1 sha256 sha512 sha3-256 blake2b crc32
            return
            ;;
        --fail-on)
            _docket_cli_list "$word" contradicted placeholder unreadable unverified nothing-recorded consistent verified
            return
            ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'text json ndjson csv' -- "$word")
            return
            ;;
        --progress)
            mapfile -t COMPREPLY < <(compgen -W 'auto never always' -- "$word")
            return
            ;;
        --cache | --files0-from | --history | --write-checksums) ;;
        *)
            if [[ $word == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W '--attributes --cache --check --checksum --fail-on --files0-from
                    --format --history --no-history --progress --verify --write-checksums --tag --quiet --status
                    --ignore-missing --strict --warn --anywhere --extra --help --version' -- "$word")
                return
            fi
            ;;
    esac
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
} &&
    complete -F _docket_cli docket-cli
