// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageArchive;
import org.sealbench.emulator.EmulatorProblem;

/**
 * The folder of one device: {@code current.json} is what counts, {@code images/} holds the image it points to and,
 * during a download, the next one, {@code staging/} the parts that have come. What {@code current.json} does not point
 * to is left over from an interrupted download.
 */
public final class DeviceStore {

	private static final String CURRENT = "current.json";
	/** Digits that distinguish one change from the next. */
	private static final int CHANGE_LENGTH = 16;

	private final Path folder;
	private final DeviceJson json = new DeviceJson();
	private final ImageArchive archive = new ImageArchive();

	DeviceStore(Path folder) {
		this.folder = folder;
	}

	boolean exists() {
		return Files.exists(folder.resolve(CURRENT));
	}

	/** @throws ProblemException if the state cannot be read or is damaged */
	public StoredDevice load() throws ProblemException {
		try {
			return json.read(Files.readAllBytes(folder.resolve(CURRENT)), StoredDevice.class,
					folder.resolve(CURRENT).toString());
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/**
	 * Saves the device's state; from then on it holds, also after a crash.
	 *
	 * @throws ProblemException if the state cannot be written
	 */
	public void save(StoredDevice device) throws ProblemException {
		try {
			OwnerFiles.makeFolder(folder);
			OwnerFiles.write(folder.resolve(CURRENT), json.write(device));
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/** @throws ProblemException if the image cannot be read or is damaged */
	public DeviceImage image(StoredDevice device) throws ProblemException {
		byte[] content = null;
		try {
			content = Files.readAllBytes(images().resolve(Path.of(device.image()).getFileName()));
			return archive.read(content);
		} catch (IOException e) {
			throw unusable(e);
		} finally {
			Wipe.wipe(content);
		}
	}

	/**
	 * Stores an image beside the current one and returns its file for {@link StoredDevice#loadedWith}.
	 *
	 * @throws ProblemException if the image cannot be written
	 */
	public String add(DeviceImage image, long number) throws ProblemException {
		return add(image, number + ".zip");
	}

	/**
	 * Stores an image that was changed at runtime, and returns its file for {@link StoredDevice#changedTo}.
	 *
	 * @throws ProblemException if the image cannot be written
	 */
	public String addChanged(DeviceImage image, long number) throws ProblemException {
		return add(image,
				number + "-" + Digest.sha256(json.write(image.manifest())).substring(0, CHANGE_LENGTH) + ".zip");
	}

	private String add(DeviceImage image, String file) throws ProblemException {
		byte[] content = archive.write(image);
		try {
			OwnerFiles.makeFolder(images());
			OwnerFiles.write(images().resolve(file), content);
			return file;
		} catch (IOException e) {
			throw unusable(e);
		} finally {
			Wipe.wipe(content);
		}
	}

	/**
	 * Creates an empty folder for a download.
	 *
	 * @throws ProblemException if the folder cannot be emptied or created
	 */
	public Staging stage() throws ProblemException {
		try {
			FolderTree.delete(folder.resolve("staging"));
			OwnerFiles.makeFolder(folder.resolve("staging"));
			return new Staging(folder.resolve("staging"));
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/**
	 * Deletes what the device's state does not point to.
	 *
	 * @throws ProblemException if something cannot be deleted
	 */
	public void clean(StoredDevice device) throws ProblemException {
		try {
			FolderTree.delete(folder.resolve("staging"));
			for (Path each : Arrays.asList(folder, images())) {
				deleteRubbish(each, device);
			}
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	private static void deleteRubbish(Path folder, StoredDevice device) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{tmp,zip}")) {
			for (Path file : files) {
				if (!file.getFileName().toString().equals(device.image())) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private Path images() {
		return folder.resolve("images");
	}

	private ProblemException unusable(IOException e) {
		return new ProblemException(EmulatorProblem.STATE_UNUSABLE.at(Place.of(folder.toString()), IoReason.of(e)), e);
	}
}
