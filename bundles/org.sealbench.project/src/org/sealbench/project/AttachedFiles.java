// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.project.storage.FileStore;

/**
 * Text files of a project beside its model, such as what is still to be done: read by those who know what is in them,
 * and written or deleted with the next save of the project, wholly with it or not at all. They are not sealed.
 */
public final class AttachedFiles {

	private final FileStore files;
	private final SortedMap<String, Optional<byte[]>> wanted = new TreeMap<>();

	AttachedFiles(FileStore files) {
		this.files = files;
	}

	/**
	 * The content as the next save leaves it; empty if there is none.
	 *
	 * @param path with slashes, relative to the project's folder
	 * @throws ProblemException if it cannot be read
	 */
	public Optional<byte[]> read(String path) throws ProblemException {
		if (wanted.containsKey(path)) {
			return wanted.get(path).map(byte[]::clone);
		}
		return files.exists(path) ? Optional.of(files.read(path)) : Optional.empty();
	}

	/**
	 * Has the next save write the file.
	 *
	 * @throws ProblemException if what is there cannot be read: nothing is written over unseen
	 */
	public void write(String path, byte[] content) throws ProblemException {
		read(path);
		wanted.put(path, Optional.of(content.clone()));
	}

	/**
	 * Has the next save delete the file, if there is one.
	 *
	 * @throws ProblemException if what is there cannot be read
	 */
	public void delete(String path) throws ProblemException {
		read(path);
		wanted.put(path, Optional.empty());
	}

	/** What the next save has to write and delete. */
	SortedMap<String, Optional<byte[]>> wanted() {
		return wanted;
	}

	void saved() {
		wanted.clear();
	}
}
