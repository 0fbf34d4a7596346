// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.testkit.TestImages;

class ImageArchiveTest {

	private final ImageArchive archive = new ImageArchive();
	private final TestImages builder = TestImages.of("PLC_1").noWeb().put("crl/0001.pem", "a list").put("keys/web.pem",
			"a key");

	@Test
	void equalImagesGiveEqualBytes() {
		assertArrayEquals(archive.write(builder.build()), archive.write(builder.build()));
	}

	@Test
	void readsWhatItWrote() throws ProblemException {
		DeviceImage image = builder.build();
		DeviceImage read = archive.read(archive.write(image));
		assertEquals(image.settings(), read.settings());
		assertEquals(image.manifest(), read.manifest());
		image.parts().forEach((path, content) -> assertArrayEquals(content, read.parts().get(path), path));
	}

	@Test
	void theManifestIsReadWithoutTheRest() throws ProblemException {
		DeviceImage image = builder.build();
		byte[] whole = archive.write(image);
		assertEquals(image.manifest(), archive.manifest(whole));
		assertEquals(image.manifest(), archive.manifest(Arrays.copyOf(whole, whole.length / 2)));
		assertThrows(ProblemException.class, () -> archive.manifest(new byte[0]));
		assertThrows(ProblemException.class, () -> archive.manifest(Arrays.copyOf(whole, 40)));
	}

	@Test
	void refusesADamagedByteWhereverItIs() {
		byte[] good = archive.write(builder.build());
		for (int i = 0; i < good.length; i++) {
			byte[] damaged = good.clone();
			damaged[i] ^= 0x21;
			assertThrows(ProblemException.class, () -> archive.read(damaged), "byte " + i);
		}
	}

	@Test
	void refusesATruncatedArchive() {
		byte[] good = archive.write(builder.build());
		for (int length = 0; length < good.length; length += 7) {
			byte[] truncated = Arrays.copyOf(good, length);
			assertThrows(ProblemException.class, () -> archive.read(truncated));
		}
	}

	@Test
	void refusesAPathThatLeavesTheImage() {
		SortedMap<String, byte[]> parts = new TreeMap<>(builder.build().parts());
		parts.put("trust/../../evil", new byte[] { 1 });
		byte[] bytes = archive.write(new DeviceImage(builder.build().settings(), parts));
		assertEquals(DeviceProblem.IMAGE_DAMAGED,
				assertThrows(ProblemException.class, () -> archive.read(bytes)).problem().code());
	}

	@Test
	void refusesAPartThatIsTooLarge() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("manifest.json"));
			byte[] zeros = new byte[1 << 20];
			for (int i = 0; i < 64; i++) {
				zip.write(zeros);
			}
			zip.closeEntry();
		}
		assertThrows(ProblemException.class, () -> archive.read(bytes.toByteArray()));
	}

	@Test
	void refusesAnotherFormatVersion() {
		DeviceImage image = builder.build();
		ImageManifest other = new ImageManifest(2, "PLC_1", image.manifest().parts());
		assertThrows(ProblemException.class, () -> archive.assemble(other, image.parts()));
	}

	@Test
	void refusesSettingsOfAnotherDevice() {
		DeviceImage image = builder.build();
		ImageManifest other = new ImageManifest(1, "PLC_2", image.manifest().parts());
		assertThrows(ProblemException.class, () -> archive.assemble(other, image.parts()));
	}
}
