# Prepares .venv; read by script/advies and script/test with a dot, after they set $root.
# Progress goes to stderr and what pip says to .venv/pip.log.

venv="$root/.venv"
log="$venv/pip.log"

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 1
}

# prepare NEED: "advies" or "test". Needs no network when pyproject.toml, constraints.txt, the Python version and
# the place of the project are those of the last time: .venv/made and .venv/ready remember them.
prepare() {
    choose_python
    make_environment
    stamp=$(cat "$root/pyproject.toml" "$root/constraints.txt" | cksum)
    if ! grep -qxF "$1 $stamp" "$venv/ready" 2>/dev/null; then
        install_for "$1"
    fi
}

choose_python() {
    python=${PYTHON:-python3}
    if [ -z "${PYTHON:-}" ] && [ -x "$venv/bin/python" ]; then
        python="$venv/bin/python"
    fi
    version=$("$python" -c 'import platform; print(platform.python_version())' 2>/dev/null) ||
        stop "Ik kan \"$python\" niet starten. Geef Python 3.11, 3.12 of 3.13 op, zoals PYTHON=python3.12 $0."
    case $version in
        3.11.* | 3.12.* | 3.13.*) ;;
        *) stop "\"$python\" is Python $version. Geef Python 3.11, 3.12 of 3.13 op, zoals PYTHON=python3.12 $0." ;;
    esac
}

make_environment() {
    if [ "$(cat "$venv/made" 2>/dev/null)" = "$version $root" ]; then
        return
    fi
    say "Ik maak een omgeving in .venv met Python $version."
    "$python" -m venv --clear "$venv" >&2 ||
        stop "De omgeving maken lukte niet. Installeer venv voor \"$python\" (Debian en Ubuntu: python3-venv)."
    printf '%s\n' "$version $root" >"$venv/made"
}

install_for() {
    case $1 in
        advies) extra=excel,bewijs,toets needs=advies ;;
        test) extra=excel,bewijs,toets,gereedschap needs='advies test' ;;
    esac
    say "Ik installeer wat nodig is. Dat duurt even en hoeft maar één keer."
    : >"$log"
    pip_install "durable,$extra" || pip_install "$extra" || {
        tail -n 5 "$log" >&2
        stop "Installeren lukte niet. Kijk in .venv/pip.log."
    }
    "$venv/bin/python" -c 'import durable.engine' 2>/dev/null ||
        say "durable-rules werkt hier niet (nodig: een compiler en Python 3.11 of 3.12). De eigen motor rekent alleen."
    for need in $needs; do
        printf '%s\n' "$need $stamp"
    done >"$venv/ready"
}

# pip_install EXTRAS: the project itself as editable, so that changed rules count at once.
pip_install() {
    "$venv/bin/python" -m pip --disable-pip-version-check install \
        --constraint "$root/constraints.txt" --editable "$root[$1]" >>"$log" 2>&1
}
