# Sourced by mvnw and sealbench (bash). Reads the `release` files of the JDKs instead of starting them.

# release_version HOME: puts the version, such as 25.0.1, into REPLY and its first number into MAJOR.
release_version() {
	local key value
	REPLY=''
	MAJOR=0
	[ -r "$1/release" ] || return 1
	while IFS='=' read -r key value; do
		if [ "$key" = JAVA_VERSION ]; then
			REPLY=${value//\"/}
			MAJOR=${REPLY%%[!0-9]*}
			return 0
		fi
	done <"$1/release"
	return 1
}

# find_java TOOL: the first home with bin/TOOL of Java 21 or newer goes into JAVA_HOME, its version into JAVA_VERSION.
find_java() {
	local path home
	path=$(command -v java) && path=$(readlink -f "$path") && path=${path%/bin/java} || path=''
	for home in "${JAVA_HOME:-}" "$path" /usr/lib/jvm/* /usr/local/*jdk* /usr/local/java* /usr/local/lib/jvm/* \
		"${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* /opt/*jdk* /opt/*java* \
		/opt/*/*jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		if [ -n "$home" ] && [ -x "$home/bin/$1" ] && release_version "$home" && [ "$MAJOR" -ge 21 ]; then
			JAVA_HOME=$home
			JAVA_VERSION=$REPLY
			JAVA_MAJOR=$MAJOR
			return 0
		fi
	done
	return 1
}
