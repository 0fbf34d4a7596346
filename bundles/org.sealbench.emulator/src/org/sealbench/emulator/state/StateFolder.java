// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.Digest;
import org.sealbench.emulator.EmulatorProblem;

/** The folder in which an emulator keeps everything. Locked while it is open, so that only one emulator uses it. */
public final class StateFolder implements AutoCloseable {

	private static final int HASH_LENGTH = 16;
	private static final int NAME_LENGTH = 60;

	private final Path root;
	private final FileChannel lock;

	/**
	 * Opens the folder, creating it when missing.
	 *
	 * @throws ProblemException if the folder cannot be created or another emulator uses it
	 */
	public StateFolder(Path root) throws ProblemException {
		this.root = root;
		try {
			OwnerFiles.makeFolder(root);
			OwnerFiles.makeFolder(root.resolve("devices"));
			lock = FileChannel.open(makeLock(root.resolve("lock")), StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw unusable(e);
		}
		if (!isOurs()) {
			close();
			throw new ProblemException(EmulatorProblem.STATE_IN_USE.at(Place.of(root.toString())));
		}
	}

	/** Who may open the file may also lock it, so only its owner may open it. */
	private static Path makeLock(Path file) throws IOException {
		try {
			OwnerFiles.create(file);
		} catch (FileAlreadyExistsException e) {
			// An earlier emulator created it, or one that starts at this moment.
		}
		return file;
	}

	private boolean isOurs() throws ProblemException {
		try {
			FileLock got = lock.tryLock();
			return got != null;
		} catch (OverlappingFileLockException e) {
			// Another emulator of this very process holds it.
			return false;
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/**
	 * A file of the emulator itself; nothing if it has not been written yet.
	 *
	 * @throws ProblemException if the file cannot be read
	 */
	public Optional<byte[]> read(String file) throws ProblemException {
		try {
			return Files.exists(root.resolve(file)) ? Optional.of(Files.readAllBytes(root.resolve(file)))
					: Optional.empty();
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/** @throws ProblemException if the file cannot be written */
	public void write(String file, byte[] content) throws ProblemException {
		try {
			OwnerFiles.write(root.resolve(file), content);
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/**
	 * The stores of all devices that are there.
	 *
	 * @throws ProblemException if the folder cannot be read
	 */
	public List<DeviceStore> devices() throws ProblemException {
		List<DeviceStore> stores = new ArrayList<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(root.resolve("devices"))) {
			for (Path folder : folders) {
				DeviceStore store = new DeviceStore(folder);
				if (store.exists()) {
					stores.add(store);
				}
			}
		} catch (IOException e) {
			throw unusable(e);
		}
		return stores;
	}

	/**
	 * The store of a device that may not be there yet. The digest distinguishes names that a file system takes for the
	 * same.
	 */
	public DeviceStore device(String name) {
		String readable = DeviceNames.encode(name);
		String hash = Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
		String start = readable.substring(0, Math.min(NAME_LENGTH, readable.length()));
		return new DeviceStore(root.resolve("devices").resolve(start + "-" + hash));
	}

	@Override
	public void close() throws ProblemException {
		try {
			lock.close();
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	private ProblemException unusable(IOException e) {
		return new ProblemException(EmulatorProblem.STATE_UNUSABLE.at(Place.of(root.toString()), IoReason.of(e)), e);
	}
}
