package org.sealbench.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * Held while a project is written; names who holds it. The operating system frees it when its process dies, so none is
 * ever left behind.
 */
final class ProjectLock implements AutoCloseable {

	private static final int LONGEST_NAME = 200;

	private final FileChannel channel;
	private final FileLock lock;

	private ProjectLock(FileChannel channel, FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	static ProjectLock acquire(ProjectFolder folder) throws ProblemException {
		Path file = folder.local().resolve("lock");
		try {
			Files.createDirectories(folder.local());
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.READ);
			FileLock lock = tryLock(channel);
			if (lock == null) {
				String holder = holder(channel);
				channel.close();
				throw new ProblemException(ProjectProblem.LOCKED.at(Place.of(folder.root().toString()), holder));
			}
			String me = System.getProperty("user.name") + " (process " + ProcessHandle.current().pid() + ")";
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
			return new ProjectLock(channel, lock);
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.CANNOT_WRITE.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
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
