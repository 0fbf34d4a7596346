// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The files of an open project that are not on disk as they were last read or written here: somebody else saved,
 * checked out another commit, or edited them.
 *
 * @param contents what they hold now, by path; empty where a file is gone
 */
public record NewerFiles(SortedMap<String, Optional<byte[]>> contents) {

	public boolean isEmpty() {
		return contents.isEmpty();
	}

	public Set<String> paths() {
		return contents.keySet();
	}

	/** Whether the same files hold the same there. */
	public boolean isSameAs(NewerFiles other) {
		return paths().equals(other.paths()) && contents.entrySet().stream()
				.allMatch(each -> Arrays.equals(content(each.getValue()), content(other.contents.get(each.getKey()))));
	}

	private static byte[] content(Optional<byte[]> file) {
		return file.orElse(null);
	}
}
