// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What files are called in a report about them: by their name alone where no other of them has it, or else by as many
 * of their folders as tell all of one name apart.
 */
public final class CheckedFiles {

	private final Map<Path, String> labels = new HashMap<>();

	/** @param files with their whole paths */
	public CheckedFiles(List<Path> files) {
		Set<Path> left = new HashSet<>(files);
		for (int steps = 1; !left.isEmpty(); steps++) {
			Map<Path, Integer> count = new HashMap<>();
			for (Path file : left) {
				count.merge(end(file, steps), 1, Integer::sum);
			}
			for (Path file : Set.copyOf(left)) {
				Path end = end(file, steps);
				if (count.get(end) == 1 || steps >= file.getNameCount()) {
					labels.put(file, end.toString());
					left.remove(file);
				}
			}
		}
	}

	private static Path end(Path file, int steps) {
		int names = file.getNameCount();
		return names <= steps ? file : file.subpath(names - steps, names);
	}

	/** What one of the files is called. */
	public String label(Path file) {
		return labels.get(file);
	}

	/**
	 * The file that a place is in, which begins with its label or its path.
	 *
	 * @param object the object of the place of a finding
	 */
	public Optional<Path> find(String object) {
		return labels.entrySet().stream()
				.filter(each -> begins(object, each.getValue()) || begins(object, each.getKey().toString()))
				.map(Map.Entry::getKey).max(Comparator.comparingInt(each -> labels.get(each).length()));
	}

	/** After the name there is what of the file it is about. */
	private static boolean begins(String object, String name) {
		return object.equals(name) || object.startsWith(name + ": ") || object.startsWith(name + " > ");
	}
}
