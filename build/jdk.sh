# Finds a JDK 25 for the shell scripts of this project; to be sourced by a POSIX sh. Maven finds it in its own way.

# Is $1 the home of a JDK that we run on? Sets jdk (its home) and jdk_id (its home and exact version). Reads the file
# "release" of the JDK: starting it to ask would cost more than the whole program does.
is_our_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  version='' exact=''
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*) version=${line#*\"} version=${version%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION=*) exact=${line#*=} ;;
    esac
  done <"$1/release"
  [ "$version" = 25 ] || return 1
  jdk=$1 jdk_id="$1 $exact"
}

# What a path leads to in the end, through symbolic links, in $real.
follow_links() {
  real=$1
  while [ -h "$real" ]; do
    target=$(readlink "$real")
    case $target in
      /*) real=$target ;;
      *) real=$(dirname "$real")/$target ;;
    esac
  done
}

# Sets jdk and jdk_id, or says what is missing and how to get it, and returns 1.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_our_jdk "$JAVA_HOME"; then return; fi
  on_path=$(command -v java) && follow_links "$on_path" && is_our_jdk "${real%/bin/java}" && return
  for home in /usr/lib/jvm/* "${HOME:-/nowhere}"/.sdkman/candidates/java/* \
    "${HOME:-/nowhere}"/.jdks/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if is_our_jdk "$home"; then return; fi
  done
  cat >&2 <<'TEXT'
allonge: no JDK 25 found. Looked at JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt and the places of macOS.
To get one, any of:
  Debian, Ubuntu   apt install temurin-25-jdk   (after adding the repository of https://adoptium.net/installation/linux)
  macOS            brew install --cask temurin@25
  SDKMAN           sdk install java 25-tem
  by hand          unpack a JDK 25 from https://adoptium.net and point JAVA_HOME at it
TEXT
  return 1
}
