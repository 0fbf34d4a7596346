// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.testkit.Mutations;

/** Changes the files of a project at random: reading one ends in its object or in a problem. */
class ProjectFileFuzzTest {

	private static final int INPUTS = 3_000;
	/** The public key, a head, and a seal of each format. */
	private static final String SEALS = "key\tS0VZ\nhead\tU0lHTg==\tT0xE\tuser bob=2:aGFzaDEy\n"
			+ "user bob\t2.Y2hhbmdl\t0;1:aGFzaDEx\tU0lHTg==\tdGV4dA==\nuser bob\tU0lHTg==\tdGV4dA==\n";
	private static final Path EXAMPLES = Path.of(System.getProperty("sealbench.root", "../.."), "examples");

	@Test
	void anyChangeOfAPlantIsAPlantOrAProblem() throws IOException {
		check(files(".sealbench"), Plant.class);
	}

	@Test
	void anyChangeOfADeviceIsADeviceOrAProblem() throws IOException {
		check(files(".device"), Device.class);
	}

	@Test
	void anyChangeOfTheSealsIsRead() throws IOException {
		byte[] sound = (SEALS + SEALS.replace("bob", "eve")).getBytes(StandardCharsets.US_ASCII);
		assertEquals(Set.of("user bob", "user eve"), SealFile.parse(sound).items());
		Mutations.Count count = Mutations.of(List.of(sound), INPUTS)
				.all(input -> SealFile.merge(sound, input, SealFile.parse(input).write()));
		assertEquals(0, count.refused());
	}

	private static <T extends EObject> void check(List<byte[]> sound, Class<T> type) {
		Mutations.Count count = Mutations.of(sound, INPUTS).all(input -> ModelFile.read(input, "file", type));
		assertTrue(count.refused() > 0 && count.read() > 0, count::toString);
	}

	private static List<byte[]> files(String ending) throws IOException {
		List<byte[]> found = new ArrayList<>();
		try (Stream<Path> all = Files.walk(EXAMPLES)) {
			for (Path each : all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).sorted()
					.toList()) {
				found.add(Files.readAllBytes(each));
			}
		}
		return found;
	}
}
