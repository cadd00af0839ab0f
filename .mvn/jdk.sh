# The Java that Maven itself runs on. Surefire reads the test classes in Maven's own Java before it spreads them over two forks, so Maven must be as
# new as they are: an older JAVA_HOME, or an older java on the path, gives way to the first JDK 25 or newer found where JDKs are installed.
tiltas_release() {
  release=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then release="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"; fi
  echo "${release:-0}"
}

tiltas_java="${JAVA_HOME-}"
if [ -z "$tiltas_java" ] && command -v java >/dev/null 2>&1; then
  tiltas_java="$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
fi
if [ "$(tiltas_release "$tiltas_java")" -lt 25 ]; then
  set +f
  for tiltas_home in /usr/lib/jvm/* /opt/* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    "${HOME-}"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ "$(tiltas_release "$tiltas_home")" -ge 25 ]; then
      export JAVA_HOME="$tiltas_home"
      break
    fi
  done
  set -f
fi
