// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

import org.sealbench.project.folder.ProjectFolder;

/**
 * Finds the file that a save replaces for a path of the project. A symbolic link to another file of the project stays
 * what it is, and the file that it leads to is replaced. Whatever leads out of the project's folder, to nothing, to
 * git's own files, or into or out of the folder of private keys is refused: a project may come from strangers, and a
 * link in it must not choose a file of this machine that is overwritten, nor where a key is written. The folder itself
 * may be reached by a link.
 */
final class FileTarget {

	/** Folders whose files no save writes. */
	private static final Set<String> FORBIDDEN = Set.of(".git", ProjectFolder.LOCAL);

	private final Path root;

	FileTarget(Path root) {
		this.root = root;
	}

	/**
	 * The place of a file that is written.
	 *
	 * @throws IOException if it is no place for a file of the project; the reason says why
	 */
	Path toWrite(String path) throws IOException {
		Path place = place(path);
		if (!Files.isSymbolicLink(place)) {
			if (Files.isDirectory(place)) {
				throw new FileSystemException(path, null, "there is a folder of this name");
			}
			return place;
		}
		Path real = real(place);
		if (!Files.isRegularFile(real)) {
			throw new FileSystemException(path, null, "it is a link to something that is no file");
		}
		requireInside(real, path);
		if (isPrivate(Path.of(path)) && !isPrivate(root.toRealPath().relativize(real))) {
			throw new FileSystemException(path, null, "it is a link out of the folder of private keys, to " + real);
		}
		return real;
	}

	/**
	 * The place of a file that is deleted; of a link that is the link itself.
	 *
	 * @throws IOException if it is no place for a file of the project; the reason says why
	 */
	Path toDelete(String path) throws IOException {
		return place(path);
	}

	private Path place(String path) throws IOException {
		Path place = root.resolve(path).normalize();
		if (!place.startsWith(root) || place.equals(root) || isForbidden(root.relativize(place))) {
			throw new FileSystemException(path, null, "its path leads out of the project");
		}
		Path folder = place.getParent();
		while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			folder = folder.getParent();
		}
		// The project's own folder may be a link, and need not exist yet.
		if (folder.startsWith(root)) {
			requireInside(real(folder), path);
		}
		return place;
	}

	private void requireInside(Path real, String path) throws IOException {
		Path realRoot = root.toRealPath();
		if (!real.startsWith(realRoot) || isForbidden(realRoot.relativize(real))) {
			throw new FileSystemException(path, null, "it is a link out of the project, to " + real);
		}
		if (isPrivate(realRoot.relativize(real)) && !isPrivate(Path.of(path))) {
			throw new FileSystemException(path, null, "it is a link to a private key, " + real);
		}
	}

	private static boolean isPrivate(Path relative) {
		return relative.getName(0).toString().equalsIgnoreCase(ProjectFolder.PRIVATE);
	}

	private static Path real(Path place) throws IOException {
		try {
			return place.toRealPath();
		} catch (NoSuchFileException e) {
			throw new FileSystemException(place.toString(), null, "it is a link to nothing");
		} catch (FileSystemLoopException e) {
			throw new FileSystemException(place.toString(), null, "it is a link to itself");
		}
	}

	private static boolean isForbidden(Path relative) {
		for (Path each : relative) {
			if (FORBIDDEN.stream().anyMatch(each.toString()::equalsIgnoreCase)) {
				return true;
			}
		}
		return false;
	}
}
