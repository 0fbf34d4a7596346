// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.sealbench.common.ProblemException;

/**
 * A device image as one file: a zip with {@code manifest.json} first and the parts in the order of their paths. Times
 * are fixed and nothing is compressed (compressors differ from one Java release to the next), so equal images give
 * equal bytes. An archive holds private keys: it has to be stored readable for its owner only.
 */
public final class ImageArchive {

	/**
	 * Not the earliest time that a zip entry can have: Java treats that one as earlier still, and adds a time in the
	 * machine's time zone.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

	private final DeviceJson json = new DeviceJson();

	/** The archive of an image. */
	public byte[] write(DeviceImage image) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, ImagePaths.MANIFEST, json.write(image.manifest()));
			for (Map.Entry<String, byte[]> part : image.parts().entrySet()) {
				put(zip, part.getKey(), part.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/**
	 * The image in an archive.
	 *
	 * @throws ProblemException if it differs in a single byte from what {@link #write(DeviceImage)} writes for its
	 *                          content
	 */
	public DeviceImage read(byte[] archive) throws ProblemException {
		SortedMap<String, byte[]> parts = entries(archive);
		byte[] manifestJson = parts.remove(ImagePaths.MANIFEST);
		if (manifestJson == null) {
			throw ImageLimits.damaged("it has no " + ImagePaths.MANIFEST);
		}
		ImageManifest manifest = json.manifest(manifestJson);
		DeviceImage image = assemble(manifest, parts);
		if (!Arrays.equals(write(image), archive)) {
			throw ImageLimits.damaged("the archive has been altered");
		}
		return image;
	}

	/**
	 * The manifest alone, of an archive that is known to be as {@link #write(DeviceImage)} wrote it.
	 *
	 * @throws ProblemException if it does not begin with a manifest
	 */
	public ImageManifest manifest(byte[] archive) throws ProblemException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			ZipEntry first = zip.getNextEntry();
			if (first == null || !first.getName().equals(ImagePaths.MANIFEST)) {
				throw ImageLimits.damaged("it does not begin with " + ImagePaths.MANIFEST);
			}
			return json.manifest(zip.readNBytes(ImageLimits.LARGEST_PART));
		} catch (IOException | IllegalArgumentException e) {
			throw new ProblemException(ImageLimits.damaged("it is not a readable archive").problem(), e);
		}
	}

	/**
	 * The image of a manifest and the parts it names.
	 *
	 * @throws ProblemException if a part is missing, superfluous or altered, or the settings are of another device
	 */
	public DeviceImage assemble(ImageManifest manifest, SortedMap<String, byte[]> parts) throws ProblemException {
		ImageLimits.check(manifest);
		if (!ImageManifest.of(manifest.device(), parts).equals(manifest)) {
			throw ImageLimits.damaged("its parts are not those that its manifest names");
		}
		byte[] settings = parts.get(ImagePaths.SETTINGS);
		if (settings == null) {
			throw ImageLimits.damaged("it has no " + ImagePaths.SETTINGS);
		}
		DeviceImage image = new DeviceImage(json.settings(settings), parts);
		if (!image.settings().name().equals(manifest.device())) {
			throw ImageLimits.damaged("its settings are those of another device");
		}
		return image;
	}

	private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
		CRC32 crc = new CRC32();
		crc.update(content);
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(TIME);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	private static SortedMap<String, byte[]> entries(byte[] archive) throws ProblemException {
		SortedMap<String, byte[]> parts = new TreeMap<>();
		long total = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readNBytes(ImageLimits.LARGEST_PART + 1);
				total += content.length;
				if (content.length > ImageLimits.LARGEST_PART || total > ImageLimits.LARGEST_IMAGE
						|| parts.size() > ImageLimits.MOST_PARTS) {
					throw ImageLimits.damaged("it is too large");
				}
				if (parts.put(entry.getName(), content) != null) {
					throw ImageLimits.damaged("a part is there twice");
				}
			}
		} catch (IOException | IllegalArgumentException e) {
			throw new ProblemException(ImageLimits.damaged("it is not a readable archive").problem(), e);
		}
		return parts;
	}
}
