// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.device.ImageManifest;

/** Which parts are added, removed and changed between two manifests. */
final class ManifestDifference {

	private final SortedSet<String> added = new TreeSet<>();
	private final SortedSet<String> removed = new TreeSet<>();
	private final SortedSet<String> changed = new TreeSet<>();

	ManifestDifference(ImageManifest before, ImageManifest after) {
		after.parts().forEach((path, digest) -> {
			String old = before.parts().get(path);
			if (old == null) {
				added.add(path);
			} else if (!old.equals(digest)) {
				changed.add(path);
			}
		});
		removed.addAll(before.parts().keySet());
		removed.removeAll(after.parts().keySet());
	}

	/** All parts are new. */
	static ManifestDifference toNothing(ImageManifest after) {
		return new ManifestDifference(new ImageManifest(after.formatVersion(), after.device(), new TreeMap<>()), after);
	}

	boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
	}

	boolean concerns(String path) {
		return added.contains(path) || removed.contains(path) || changed.contains(path);
	}

	/** The parts in a folder that are new or have new content. */
	SortedSet<String> arriving(String folder) {
		SortedSet<String> paths = new TreeSet<>(added);
		paths.addAll(changed);
		paths.removeIf(path -> !path.startsWith(folder));
		return paths;
	}

	/** The numbers for a folder, such as {@code +1 -2 ~1}; empty where nothing differs. */
	String count(String folder) {
		return (number(" +", added, folder) + number(" -", removed, folder) + number(" ~", changed, folder)).strip();
	}

	private static String number(String sign, SortedSet<String> paths, String folder) {
		long count = paths.stream().filter(path -> path.startsWith(folder)).count();
		return count == 0 ? "" : sign + count;
	}
}
