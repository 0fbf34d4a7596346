// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;

/**
 * Held while a project is written; names who holds it. The operating system releases it when its process ends, so none
 * is ever left behind.
 */
public final class ProjectLock implements AutoCloseable {

	private static final int LONGEST_NAME = 200;
	private static final int PAUSE_MILLIS = 20;
	/** A save of thousands of files to a slow disk takes seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final FileChannel channel;
	private final FileLock lock;

	private ProjectLock(FileChannel channel, FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Acquires the lock as soon as it is released; a save takes a moment.
	 *
	 * @throws ProblemException if it is not released in time, or the folder cannot be written
	 */
	public static ProjectLock acquire(ProjectFolder folder) throws ProblemException {
		return acquire(folder, "lock", PATIENCE);
	}

	/**
	 * Acquires the lock of one name as soon as it is released.
	 *
	 * @throws ProblemException if it is not released in time, or the folder cannot be written
	 */
	public static ProjectLock acquire(ProjectFolder folder, String name, Duration patience) throws ProblemException {
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			Attempt attempt = attempt(folder, name);
			if (attempt.lock().isPresent()) {
				return attempt.lock().get();
			}
			if (System.nanoTime() >= end || !pause()) {
				throw new ProblemException(ProjectProblem.LOCKED.at(Place.of(folder.root().toString()),
						attempt.holder(), patience.toSeconds()));
			}
		}
	}

	/** The lock, or who holds it. */
	public record Attempt(Optional<ProjectLock> lock, String holder) {
	}

	/**
	 * Tries to take the lock of one name.
	 *
	 * @throws ProblemException if the folder is gone or cannot be written; that somebody else holds it is no failure
	 */
	public static Attempt attempt(ProjectFolder folder, String name) throws ProblemException {
		Place place = Place.of(folder.root().toString());
		if (!Files.isDirectory(folder.root())) {
			throw new ProblemException(SavingProblem.FOLDER_GONE.at(place));
		}
		try {
			Files.createDirectories(folder.local());
			FileChannel channel = FileChannel.open(folder.local().resolve(name), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE, StandardOpenOption.READ);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				String holder = holder(channel);
				channel.close();
				return new Attempt(Optional.empty(), holder);
			}
			String me = System.getProperty("user.name") + " (process " + ProcessHandle.current().pid() + ")";
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
			return new Attempt(Optional.of(new ProjectLock(channel, lock)), me);
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_WRITE.at(place, IoReason.of(e)), e);
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException heldByThisProcess) {
			return null;
		}
	}

	private static String holder(FileChannel channel) throws IOException {
		ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
		int length = channel.read(name, 0);
		return length <= 0 ? "another process" : new String(name.array(), 0, length, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		try (channel) {
			lock.release();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
