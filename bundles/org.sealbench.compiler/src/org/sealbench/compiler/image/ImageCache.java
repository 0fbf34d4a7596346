// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.secret.StationKey;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.ImageArchive;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;

/**
 * The images of the last compile, one file a device, readable for its owner only: the digest of the inputs, the code of
 * this station's own key over that and the archive, the archive. A file that is damaged, or that this station did not
 * write, only costs another compile; without a key none is kept. Private keys are never written here.
 */
final class ImageCache {

	private static final String HEADER = "sealbench image 2\n";

	private final Path folder;
	private final StationKey station;

	ImageCache(Path folder, StationKey station) {
		this.folder = folder;
		this.station = station;
	}

	boolean contains(String device) {
		return Files.exists(file(device));
	}

	/** The image that was compiled from the inputs with this digest, if it is still there and intact. */
	Optional<DeviceImage> read(String device, String inputs) {
		try {
			Optional<byte[]> archive = archive(device, inputs);
			return archive.isPresent() ? Optional.of(new ImageArchive().read(archive.get())) : Optional.empty();
		} catch (IOException | ProblemException e) {
			// Missing, unreadable or damaged: it is compiled again, and a folder that cannot be used is reported then.
			return Optional.empty();
		}
	}

	/** The manifest of the same image, without reading what it names. */
	Optional<ImageManifest> manifest(String device, String inputs) {
		try {
			Optional<byte[]> archive = archive(device, inputs);
			return archive.isPresent() ? Optional.of(new ImageArchive().manifest(archive.get())) : Optional.empty();
		} catch (IOException | ProblemException e) {
			// As above.
			return Optional.empty();
		}
	}

	/** What this station wrote; not a byte of it is another one. */
	private Optional<byte[]> archive(String device, String inputs) throws IOException {
		byte[] content = Files.readAllBytes(file(device));
		byte[] start = start(inputs);
		int length = start.length + StationKey.CODE_LENGTH;
		if (content.length < length || !Arrays.equals(start, Arrays.copyOf(content, start.length))) {
			return Optional.empty();
		}
		byte[] archive = Arrays.copyOfRange(content, length, content.length);
		return station.gave(Arrays.copyOfRange(content, start.length, length), purpose(device, inputs), archive)
				? Optional.of(archive)
				: Optional.empty();
	}

	/** Stores an image without keys; failing to do so is a warning. */
	Optional<Problem> write(DeviceImage image, String inputs) {
		if (image.parts().keySet().stream().anyMatch(ImagePaths::isKey)) {
			throw new IllegalArgumentException("private keys do not belong into the cache");
		}
		String device = image.settings().name();
		byte[] archive = new ImageArchive().write(image);
		Optional<byte[]> code = station.code(purpose(device, inputs), archive);
		if (code.isEmpty()) {
			return Optional.empty();
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(start(inputs));
		content.writeBytes(code.get());
		content.writeBytes(archive);
		Path file = file(device);
		try {
			OwnerFiles.makeFolder(folder);
			// A link in its place must not choose what is written to.
			OwnerFiles.writeUnsynced(file, content.toByteArray(), true);
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(CompilerProblem.IMAGE_NOT_KEPT.at(Place.of(image.settings().name()), e));
		}
	}

	private Path file(String device) {
		return folder.resolve(DeviceNames.encode(device) + ".image");
	}

	private static byte[] start(String inputs) {
		return (HEADER + inputs + "\n").getBytes(StandardCharsets.US_ASCII);
	}

	private static String purpose(String device, String inputs) {
		return "image of " + device + " from " + inputs;
	}
}
