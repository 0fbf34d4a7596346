// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.link.LinkMessages;
import org.sealbench.testkit.Mutations;
import org.sealbench.testkit.TestImages;

/** Changes device images and messages of the link at random: reading them ends in a value or in a problem. */
class DeviceFuzzTest {

	private static final int INPUTS = 5_000;

	private final DeviceImage image = TestImages.of("PLC_1").noWeb().put("crl/0001.pem", "a list")
			.put("keys/web.pem", "a key").build();
	private final DeviceJson json = new DeviceJson();

	@Test
	void anyChangeOfAnImageIsAnImageOrAProblem() {
		ImageArchive archive = new ImageArchive();
		Mutations.Count count = Mutations.of(List.of(archive.write(image)), INPUTS).all(archive::read);
		assertTrue(count.refused() > 0, count::toString);
	}

	@Test
	void anyChangeOfItsPartsIsAnImageOrAProblem() throws ProblemException {
		SortedMap<String, byte[]> parts = image.parts();
		byte[] manifest = json.write(image.manifest());
		Mutations.Count count = Mutations.of(List.of(manifest, json.write(image.settings())), INPUTS).all(input -> {
			json.settings(input);
			new ImageArchive().assemble(json.manifest(input), parts);
		});
		assertTrue(count.refused() > 0, count::toString);
	}

	@Test
	void anyChangeOfAMessageIsAMessageOrAProblem() {
		List<Record> messages = List.of(new LinkMessages.Nonce("n"), new LinkMessages.Proof("p"),
				new LinkMessages.Begun("id", List.of("a", "b")), new LinkMessages.Code("ABCD-EFGH"),
				new LinkMessages.Refusal(4001, "no", "Do."), new LinkMessages.Clock(Instant.EPOCH),
				new LinkMessages.Mode(OperatingMode.RUN));
		List<byte[]> sound = new ArrayList<>();
		messages.forEach(each -> sound.add(json.write(each)));
		sound.add("{\"devices\":[{}]}".getBytes(StandardCharsets.US_ASCII));
		for (Record each : messages) {
			Mutations.Count count = Mutations.of(sound, INPUTS / 5)
					.all(input -> json.read(input, each.getClass(), "m"));
			assertTrue(count.refused() > 0, count::toString);
		}
		Mutations.Count count = Mutations.of(sound, INPUTS)
				.all(input -> json.read(input, LinkMessages.Devices.class, "m"));
		assertTrue(count.refused() > 0, count::toString);
	}
}
