// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.OwnerFiles;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageArchive;
import org.sealbench.device.ImagePaths;

/**
 * The images of the last compile, one file a device, readable for its owner only: the digest of the inputs, the digest
 * of the archive, the archive. Private keys are never written here. A damaged file only costs another compile.
 */
final class ImageCache {

	private final Path folder;

	ImageCache(Path folder) {
		this.folder = folder;
	}

	boolean contains(String device) {
		return Files.exists(file(device));
	}

	/** The image that was compiled from the inputs with this digest, if it is still there and intact. */
	Optional<DeviceImage> read(String device, String inputs) {
		try {
			byte[] content = Files.readAllBytes(file(device));
			int length = Math.min(content.length, header(inputs, new byte[0]).length);
			byte[] archive = Arrays.copyOfRange(content, length, content.length);
			if (!Arrays.equals(header(inputs, archive), Arrays.copyOf(content, length))) {
				return Optional.empty();
			}
			return Optional.of(new ImageArchive().read(archive));
		} catch (IOException | ProblemException e) {
			// Missing, unreadable or damaged: it is compiled again, and a folder that cannot be used is reported then.
			return Optional.empty();
		}
	}

	/** Stores an image without keys; failing to do so is a warning. */
	Optional<Problem> write(DeviceImage image, String inputs) {
		if (image.parts().keySet().stream().anyMatch(ImagePaths::isKey)) {
			throw new IllegalArgumentException("private keys do not belong into the cache");
		}
		byte[] archive = new ImageArchive().write(image);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(header(inputs, archive));
		content.writeBytes(archive);
		Path file = file(image.settings().name());
		try {
			OwnerFiles.makeFolder(folder);
			OwnerFiles.writeQuickly(file, content.toByteArray());
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(CompilerProblem.IMAGE_NOT_KEPT.at(Place.of(image.settings().name()), e));
		}
	}

	private Path file(String device) {
		return folder.resolve(DeviceNames.encode(device) + ".image");
	}

	private static byte[] header(String inputs, byte[] archive) {
		return ("sealbench image\n" + inputs + "\n" + Digest.sha256(archive) + "\n")
				.getBytes(StandardCharsets.US_ASCII);
	}
}
